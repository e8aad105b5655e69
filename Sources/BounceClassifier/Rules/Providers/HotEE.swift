/// hot.ee, Estonia.
enum HotEE {
  static let provider = Provider(
    "hot.ee", hosts: ["hot.ee"], domains: ["hot.ee"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "hot.ee.expired-account", .inactiveMailbox, any: ["is expired account", "expired account"],
      unless: .aboutOthersOrTrouble, provider: "hot.ee",
      sample: "host mx.hot.ee[192.0.2.1] said: 550 5.2.1 <u@hot.ee> is expired account")
  ]
}
