/// Hornetsecurity and antispameurope.
enum Hornetsecurity {
  static let provider = Provider(
    "hornetsecurity", hosts: ["hornetsecurity.com", "antispameurope.com", "antispam-europe.com"],
    marks: ["url:hornetsecurity.com"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "hornetsecurity.virus", .virusRelated, when: Conditions(statuses: ["5.6.4"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.6.4 Sorry"),
    Rule(
      "hornetsecurity.spam", .spamRelated,
      when: Conditions(statuses: ["5.5.4", "5.5.5", "5.6.1", "5.6.2", "5.6.3"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.5.5 Sorry",
      note: "X.5.X and X.6.X are registered for protocol and media"),
    Rule(
      "hornetsecurity.attachment", .contentRelated, when: Conditions(statuses: ["5.5.7", "5.6.9"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.5.7 Sorry"),
    Rule(
      "hornetsecurity.recipients", .policyRelated,
      when: Conditions(codes: [550], statuses: ["5.5.3"]), provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 550 5.5.3 Sorry"),
    Rule(
      "hornetsecurity.size", .quotaIssues,
      when: Conditions(codes: [552, 554], statuses: ["5.5.2", "5.5.3"]), provider: "hornetsecurity",
      blame: .content, sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 552 5.5.2 Sorry"),
    Rule(
      "hornetsecurity.loop", .routingErrors, when: Conditions(statuses: ["5.5.6"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.5.6 Sorry"),
    Rule(
      "hornetsecurity.tls", .policyRelated, when: Conditions(statuses: ["5.6.5"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.6.5 Sorry"),
    Rule(
      "hornetsecurity.blocked", .policyRelated, when: Conditions(statuses: ["5.2.2"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 550 5.2.2 Sorry",
      note: "X.2.2 is registered as a full mailbox"),
    Rule(
      "hornetsecurity.no-such-user", .badMailbox,
      any: ["unknown recipient", "unknown domain", "unknown domain or recipient"],
      unless: .aboutOthersOrTrouble, when: Conditions(statuses: ["5.7.1"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.7.1 unknown domain or recipient"),
  ]
}
