/// J:COM, an access provider of Japan.
enum JCOM {
  static let provider = Provider(
    "jcom", hosts: ["jcom.home.ne.jp", "zaq.ne.jp", "jcom.ne.jp"],
    domains: ["jcom.home.ne.jp", "jcom.zaq.ne.jp"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "jcom.no-such-user", .badMailbox, any: ["invalid recipient"], unless: .aboutOthersOrTrouble,
      when: Conditions(notStages: [.data, .endOfData]), provider: "jcom",
      sample: "host mx.jcom.zaq.ne.jp[192.0.2.1] said: 550 Invalid recipient: <u@jcom.home.ne.jp>"),
    Rule(
      "jcom.sender-domain", .invalidSender, any: ["sender domain", "does not exist"],
      when: Conditions(codes: [553]), provider: "jcom",
      sample: "host mx.jcom.zaq.ne.jp[192.0.2.1] said: 553 Sorry, the sender domain"),
    Rule(
      "jcom.session", .badConnection, any: ["too many messages for this session"], provider: "jcom",
      sample:
        "host mx.jcom.zaq.ne.jp[192.0.2.1] said: 421 #4.4.2 Too many messages for this session"),
  ]
}
