extension PhraseFormat {
  /// SpamLion.
  ///
  ///     Your Message
  ///
  ///     To:      <ann@example.net>
  ///
  ///     Did not reach the following recipient: ann@example.net
  static let spamLion = PhraseFormat(
    name: "spamlion", fields: [("x-mailer", "spamlion")],
    marks: ["did not reach the following recipient:"],
    introductions: ["did not reach the following recipient:"],
    labels: Labels(recipient: ["did not reach the following recipient:"]))
}
