extension PhraseFormat {
  /// Mercury/32.
  ///
  ///     One or more addresses in your message have failed with the following
  ///     responses from the mail transport system:
  ///
  ///        ann@example.net   (550 unknown user)
  ///
  ///     --- Returned message follows.
  static let mercury = PhraseFormat(
    name: "mercury",
    marks: [
      "one or more addresses in your message have failed",
      "responses from the mail transport system",
      "electronic postmaster",
    ],
    introductions: ["mail transport system", "have failed with the following"],
    labels: Labels(recipient: ["*** ", "unknown user:"]),
    endings: ["---", "your message is returned"])
}
