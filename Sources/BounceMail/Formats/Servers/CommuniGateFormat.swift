extension PhraseFormat {
  /// CommuniGate Pro.
  ///
  ///     Failed to deliver to 'ann@example.net'
  ///     SMTP module(domain example.net) reports:
  ///      host mx.example.net says:
  ///      550 unknown user
  static let communiGate = PhraseFormat(
    name: "communigate",
    fields: [("x-mailer", "communigate pro")],
    marks: ["failed to deliver to '", "module(domain ", "module(account "],
    labels: Labels(recipient: [
      "failed to deliver to", "delayed delivery to", "delivery delayed to",
    ]),
    endings: ["reporting-mta:"],
    delays: ["delivery delayed", "delayed delivery", "message delivery is delayed"])
}
