/// Symantec Email Security (MessageLabs).
enum Symantec {
  static let provider = Provider(
    "symantec", hosts: ["messagelabs.com", "messagelabs.net", "symanteccloud.com", "symantec.com"],
    marks: ["url:symanteccloud.com", "url:messagelabs.com"], ids: ["[#]"], source: .field(2026),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "symantec.filtered", .spamRelated,
      any: ["message filtered … 5 7 1", "symantec zodiac", "message filtered refer to"],
      provider: "symantec", anyHost: true,
      sample: "553 Message filtered. Refer to the page (#5.7.1)"),
    Rule(
      "symantec.no-such-user", .badMailbox, any: ["invalid recipient"],
      unless: .aboutOthersOrTrouble, provider: "symantec",
      sample: "host cluster1.eu.messagelabs.com[192.0.2.1] said: 550 Invalid recipient (#5.1.1)"),
    Rule(
      "symantec.rejected", .badMailbox, any: ["rejected"], unless: .aboutOthersOrTrouble,
      when: Conditions(codes: [542]), provider: "symantec",
      sample: "host cluster1.eu.messagelabs.com[192.0.2.1] said: 542 <u@example.net> Rejected"),
    Rule(
      "symantec.relaying", .relayingIssues,
      any: ["you are trying to use me … as a relay", "turn on smtp authentication"],
      provider: "symantec", anyHost: true,
      sample: "553 you are trying to use me [server-9] as a relay"),
    Rule(
      "symantec.try-later", .badConnection,
      any: ["requested action aborted", "service temporarily unavailable"], provider: "symantec",
      sample: "host cluster1.eu.messagelabs.com[192.0.2.1] said: 450 Requested action aborted [9]"),
  ]
}
