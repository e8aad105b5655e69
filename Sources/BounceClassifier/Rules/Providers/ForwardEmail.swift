/// Forward Email.
enum ForwardEmail {
  static let provider = Provider(
    "forwardemail", hosts: ["forwardemail.net"], marks: ["url:forwardemail.net"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "forwardemail.upgrade", .inactiveMailbox, any: ["enhanced protection"],
      unless: .aboutOthersOrTrouble, provider: "forwardemail",
      sample:
        "host mx1.forwardemail.net[192.0.2.1] said: 550 The domain requires an upgrade to Enhanced Protection"
    )
  ]
}
