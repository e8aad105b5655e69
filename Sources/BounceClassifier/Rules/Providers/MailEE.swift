/// mail.ee, Estonia.
enum MailEE {
  static let provider = Provider(
    "mail.ee", hosts: ["mail.ee"], domains: ["mail.ee"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "mail.ee.inactive", .inactiveMailbox, any: ["inactive user"], unless: .aboutOthersOrTrouble,
      provider: "mail.ee", sample: "host mx.mail.ee[192.0.2.1] said: 554 5.2.1 Inactive user")
  ]
}
