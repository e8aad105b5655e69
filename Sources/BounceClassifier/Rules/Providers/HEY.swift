/// HEY.
enum HEY {
  static let provider = Provider(
    "hey", hosts: ["hey.com"], domains: ["hey.com"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "hey.no-such-user", .badMailbox, any: ["user unknown"], unless: .aboutOthersOrTrouble,
      when: Conditions(notStages: [.data, .endOfData]), provider: "hey",
      sample: "host mx.hey.com[192.0.2.1] said: 550 5.1.1 Recipient address rejected: User unknown")
  ]
}
