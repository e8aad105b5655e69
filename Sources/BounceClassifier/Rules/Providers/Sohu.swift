/// Sohu, China.
enum Sohu {
  static let provider = Provider(
    "sohu", hosts: ["sohu.com"], domains: ["sohu.com"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "sohu.address", .spamRelated, any: ["ip reject", "heloip reject"], provider: "sohu",
      sample: "host sohumx.h.a.sohu.com[192.0.2.1] said: 553 5.7.0 IP REJECT"),
    Rule(
      "sohu.content", .contentRelated, any: ["content rejct", "content reject"], provider: "sohu",
      sample: "host sohumx.h.a.sohu.com[192.0.2.1] said: 553 5.7.3 CONTENT REJCT"),
  ]
}
