extension PhraseFormat {
  /// dma, the DragonFly Mail Agent: one recipient a report.
  ///
  ///     This is the DragonFly Mail Agent v0.13 at mail.example.org.
  ///
  ///     There was an error delivering your mail to <ann@example.net>.
  ///
  ///     mx.example.net [192.0.2.1] did not like our RCPT TO:
  ///     550 5.1.1 unknown user
  static let dragonFly = PhraseFormat(
    name: "dma",
    marks: ["this is the dragonfly mail agent", "there was an error delivering your mail to <"],
    labels: Labels(recipient: ["there was an error delivering your mail to"]),
    endings: ["message headers follow", "original message follows"])
}
