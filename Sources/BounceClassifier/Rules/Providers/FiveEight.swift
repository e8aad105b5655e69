/// 58.com, China.
enum FiveEight {
  static let provider = Provider(
    "58.com", hosts: ["58.com"], domains: ["58.com"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "58.com.no-such-user", .badMailbox, any: ["mailbox unavailable or access denied"],
      unless: .aboutOthersOrTrouble, provider: "58.com",
      sample: "host mx.58.com[192.0.2.1] said: 550 Mailbox unavailable or access denied")
  ]
}
