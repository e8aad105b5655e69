extension PhraseFormat {
  /// Post.Office and InterMail.
  ///
  ///     This Message was undeliverable due to the following reason:
  ///
  ///     The user(s) account is disabled.
  ///
  ///          <ann@example.net>
  ///
  ///     Please reply to <Postmaster@example.net>
  static let postOffice = PhraseFormat(
    name: "post-office", marks: ["message was undeliverable due to the following reason"],
    introductions: ["due to the following reason"],
    labels: Labels(
      recipient: [
        "the following destination addresses were unknown", "recipient:", "user:",
        "recipient address:",
      ],
      reason: [
        "this message was undeliverable due to the following reason:",
        "your message was undeliverable due to the following reason:",
      ]),
    endings: ["please reply to"])
}
