/// Proton Mail.
enum Proton {
  static let provider = Provider(
    "proton", hosts: ["protonmail.ch", "proton.me", "protonmail.com"],
    domains: ["protonmail.com", "proton.me", "pm.me", "protonmail.ch"], source: .field(2026),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "proton.spam", .spamRelated, any: ["rejected by spam filter"], provider: "proton",
      blame: .content,
      sample: "host mail.protonmail.ch[192.0.2.1] said: 550 5.7.1 Rejected by spam filter")
  ]
}
