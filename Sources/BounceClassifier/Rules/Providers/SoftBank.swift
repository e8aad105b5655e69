/// SoftBank, a mobile carrier of Japan.
///
/// Its filters refuse after DATA with the words for an unknown user, so only a reply to RCPT is
/// about the mailbox.
enum SoftBank {
  static let provider = Provider(
    "softbank",
    hosts: ["softbank.ne.jp", "i.softbank.jp", "softbank.jp", "vodafone.ne.jp", "disney.ne.jp"],
    domains: ["softbank.ne.jp", "i.softbank.jp", "vodafone.ne.jp", "ymobile.ne.jp"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "softbank.no-such-user", .badMailbox, any: ["invalid recipient"],
      unless: .aboutOthersOrTrouble, when: Conditions(notStages: [.data, .endOfData]),
      provider: "softbank",
      sample: "host mx.softbank.ne.jp[192.0.2.1] said: 550 Invalid recipient: <u@softbank.ne.jp>"),
    Rule(
      "softbank.sender-domain", .invalidSender, any: ["does not exist"],
      when: Conditions(codes: [553]), provider: "softbank",
      sample: "host mx.softbank.ne.jp[192.0.2.1] said: 553 sorry, example.net does not exist"),
  ]
}
