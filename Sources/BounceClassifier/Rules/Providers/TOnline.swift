/// T-Online, Deutsche Telekom's mailboxes.
enum TOnline {
  static let provider = Provider(
    "t-online", hosts: ["t-online.de", "telekom.de", "magenta.de"],
    marks: ["host:rx.t-online.de"],
    domains: ["t-online.de", "magenta.de"], ids: ["(NOWL)", "(BL)"], source: .field(2026),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "t-online.reputation", .spamRelated, any: ["none bad reputation"], provider: "t-online",
      anyHost: true, sample: "554 IP=192.0.2.1 - None/bad reputation (NOWL)"),
    Rule(
      "t-online.blocked", .spamRelated, any: ["a problem occurred"], provider: "t-online",
      sample:
        "host mx00.t-online.de[192.0.2.1] said: 554 IP=192.0.2.1 - A problem occurred. Ask your postmaster (BL)"
    ),
    Rule(
      "t-online.blocked-elsewhere", .spamRelated, any: ["a problem occurred … ask your postmaster"],
      provider: "t-online", anyHost: true,
      sample: "554 IP:192.0.2.1 - A problem occurred. (Ask your postmaster for help)"),
    Rule(
      "t-online.content", .spamRelated, any: ["considered as spam or virus"], provider: "t-online",
      blame: .content,
      sample:
        "host mx00.t-online.de[192.0.2.1] said: 550 5.7.0 Message considered as spam or virus, rejected",
      note: "Spam or virus: it does not say which"),
    Rule(
      "t-online.over-quota", .quotaIssues, any: ["over storage quota", "storage quota"],
      provider: "t-online",
      sample: "host mx00.t-online.de[192.0.2.1] said: 552 5.2.2 Over STORAGE quota"),
    Rule(
      "t-online.no-such-user", .badMailbox, any: ["user unknown"], unless: .aboutOthersOrTrouble,
      when: Conditions(notStages: [.data, .endOfData]), provider: "t-online",
      sample: "host mx00.t-online.de[192.0.2.1] said: 550 5.1.1 <u@t-online.de>: user unknown"),
  ]
}
