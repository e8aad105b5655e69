/// Postini.
enum Postini {
  static let provider = Provider(
    "postini", hosts: ["psmtp.com", "postini.com"], marks: ["psmtp"], source: .field(2026),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "postini.relaying", .relayingIssues, any: ["no relaying allowed"], provider: "postini",
      sample: "host example.net.s7a1.psmtp.com[192.0.2.1] said: 554 No relaying allowed - psmtp"),
    Rule(
      "postini.content", .contentRelated, any: ["content policy reject"], provider: "postini",
      sample:
        "host example.net.s7a1.psmtp.com[192.0.2.1] said: 550 5.7.1 Content-Policy reject msg - psmtp"
    ),
  ]
}
