extension PhraseFormat {
  /// Oracle and Sun Messaging Server, iPlanet, PMDF.
  ///
  ///     Your message cannot be delivered to the following recipients:
  ///
  ///       Recipient address: ann@example.net
  ///       Original address: list@example.org
  ///       Reason: Remote SMTP server has rejected address
  ///       Diagnostic code: smtp;550 5.1.1 unknown user
  ///       Remote system: dns;mx.example.net (TCP|192.0.2.9|47323|192.0.2.1|25)
  static let messagingServer = PhraseFormat(
    name: "messaging-server",
    marks: [
      "this report relates to a message you sent with the following header",
      "recipient address: ",
    ],
    labels: Labels(
      recipient: ["recipient address:"], original: ["original address:"],
      reason: ["reason:", "diagnostic code: smtp;", "diagnostic code:"], host: ["remote system:"]),
    delays: [
      "will continue to try", "delivery attempts will continue", "has not yet been delivered",
    ])
}
