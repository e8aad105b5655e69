extension PhraseFormat {
  /// KDDI's relay of au one net and dion.
  ///
  ///     Your mail sent on: Mon, 2 Mar 2026 08:00:00 +0900
  ///     Could not be delivered to: <ann@example.net>
  ///     As their mailbox is full.
  static let kddi = PhraseFormat(
    name: "kddi",
    marks: ["your mail sent on:", "your mail attempted to be delivered on:"],
    introductions: ["could not be delivered to:"],
    labels: Labels(recipient: ["could not be delivered to:"]),
    statements: ["as their mailbox is full", "due to the following", "as the remote domain"])
}
