/// Hostpoint, a hosting provider in Switzerland.
enum Hostpoint {
  static let provider = Provider(
    "hostpoint", hosts: ["hostpoint.ch"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "hostpoint.spf", .invalidSender, any: ["spf check failed"], provider: "hostpoint",
      sample: "host mx1.mail.hostpoint.ch[192.0.2.1] said: 550-SPF-check failed")
  ]
}
