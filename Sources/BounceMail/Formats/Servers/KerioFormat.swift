extension PhraseFormat {
  /// Kerio MailServer and Connect, where the machine part is missing.
  ///
  ///     Your e-mail message could not be delivered to the following recipients:
  ///
  ///     ann@example.net: 550 unknown user
  static let kerio = PhraseFormat(
    name: "kerio", fields: [("x-mailer", "kerio"), ("from", "kerio"), ("user-agent", "kerio")],
    introductions: ["could not be delivered", "delivery failed", "has not been delivered"],
    labels: Labels(
      recipient: ["recipient:", "failed recipient:", "to:"],
      reason: ["reason:", "error:", "server response:"]),
    delays: ["delayed", "will be retried"])
}
