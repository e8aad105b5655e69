/// Yahoo Japan.
enum YahooJapan {
  static let provider = Provider(
    "yahoo-japan", hosts: ["yahoo.co.jp"], domains: ["yahoo.co.jp", "ybb.ne.jp"], ids: ["[###]"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "yahoo-japan.policy", .policyRelated,
      any: ["not accepted for policy reasons", "message not allowed"], provider: "yahoo-japan",
      sample:
        "host mx1.mail.yahoo.co.jp[192.0.2.1] said: 554 Message not allowed - not accepted for policy reasons [895]"
    )
  ]
}
