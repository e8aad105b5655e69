extension PhraseFormat {
  /// MailEnable.
  ///
  ///     MailEnable: Message could not be delivered to some recipients.
  ///     The following recipient(s) could not be reached:
  ///
  ///     	Recipient: [SMTP:ann@example.net]
  ///     	Reason: Remote SMTP Server Returned: 550 unknown user
  static let mailEnable = PhraseFormat(
    name: "mailenable", marks: ["mailenable:", "recipient: [smtp:"],
    introductions: ["recipient(s) could not be reached"],
    labels: Labels(recipient: ["recipient:"], reason: ["reason:"]),
    endings: ["message headers follow", "message contents follow"],
    delays: ["message delivery has been delayed", "has been delayed"])
}
