/// Verizon's gateways to text and picture messages; its mailboxes are at Yahoo.
enum Verizon {
  static let provider = Provider(
    "verizon", hosts: ["vzwpix.com", "vtext.com", "verizonmail.com", "vzw.com"],
    marks: ["blocked by verizon*"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "verizon.blocked", .spamRelated, any: ["blocked by verizon*"], provider: "verizon",
      anyHost: true, sample: "550 Mail from your provider is blocked by Verizon Online's system")
  ]
}
