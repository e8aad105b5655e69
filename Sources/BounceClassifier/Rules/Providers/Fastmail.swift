/// Fastmail.
enum Fastmail {
  static let provider = Provider(
    "fastmail", hosts: ["messagingengine.com", "fastmail.com"],
    domains: ["fastmail.com", "fastmail.fm"], source: .page("fastmail.com/help"), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "fastmail.no-such-user", .badMailbox, any: ["user unknown in local recipient table"],
      unless: .aboutOthersOrTrouble, provider: "fastmail",
      sample:
        "host in1-smtp.messagingengine.com[192.0.2.1] said: 550 5.1.1 <u@fastmail.com>: Recipient address rejected: User unknown in local recipient table",
      note: "Said after DATA, too: its store answers by LMTP"),
    Rule(
      "fastmail.relaying", .relayingIssues, any: ["relay access denied"], provider: "fastmail",
      sample: "host in1-smtp.messagingengine.com[192.0.2.1] said: 554 Relay access denied"),
  ]
}
