/// Infomaniak, a hosting provider in Switzerland.
enum Infomaniak {
  static let provider = Provider(
    "infomaniak", hosts: ["infomaniak.ch", "infomaniak.com"], domains: ["ik.me"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "infomaniak.sender-domain", .invalidSender,
      any: ["sender address rejected domain not found", "rejected by dmarc policy"],
      provider: "infomaniak",
      sample: "host mta-gw.infomaniak.ch[192.0.2.1] said: 550 5.7.1 rejected by DMARC policy")
  ]
}
