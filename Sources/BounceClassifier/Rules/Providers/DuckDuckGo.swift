/// DuckDuckGo Email Protection, a forwarding service.
enum DuckDuckGo {
  static let provider = Provider(
    "duckduckgo", hosts: ["duck.com", "duckduckgo.com"], domains: ["duck.com"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "duckduckgo.denied", .spamRelated, any: ["message denied"], provider: "duckduckgo",
      sample: "host smtp-inbound.duck.com[192.0.2.1] said: 550 Message denied")
  ]
}
