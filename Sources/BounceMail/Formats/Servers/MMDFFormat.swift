/// MMDF's "Failed mail": the recipient in quotes, the reason behind `reason:`.
///
///     Your message could not be delivered to
///     'ann@example.net (host: mx.example.net) (queue: smtp)' for the following
///     reason:  ' 550 5.1.1 unknown user'
extension PhraseFormat {
  static let mmdf = PhraseFormat(
    name: "mmdf", fields: [("subject", "failed mail (msg."), ("subject", "waiting mail (msg.")],
    introductions: [
      "could not be delivered to", "has not yet been delivered to", "not been delivered to",
    ],
    endings: ["your message begins", "the text follows"],
    delays: ["waiting mail", "has not yet been delivered"])
}
