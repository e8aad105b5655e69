extension PhraseFormat {
  /// Ipswitch IMail, whose SMTP32 writes a line a recipient.
  ///
  ///     Unknown user: ann@example.net
  ///
  ///     RCPT TO generated following response:
  ///     553 5.3.0 <ann@example.net>... Addressee unknown
  static let imail = PhraseFormat(
    name: "imail",
    fields: [("x-mailer", "<smtp32 v"), ("x-mailer", "<imail v")],
    labels: Labels(
      recipient: [
        "unknown user:", "invalid final delivery userid:", "undeliverable to", "delivery userid:",
        "user mailbox exceeds allowed size:", "unknown host:", "delivery failed 20 attempts:",
        "delivery failed", "mailbox full:",
      ],
      areReasons: true,
      reason: [
        "rcpt to generated following response:", "body of message generated response:",
        "data generated following response:", "mail from generated following response:",
      ]),
    endings: ["original message follows"])
}
