/// Free, France.
enum Free {
  static let provider = Provider(
    "free", hosts: ["free.fr", "proxad.net", "online.net"], marks: ["url:postmaster.free.fr"],
    domains: ["free.fr", "aliceadsl.fr"], source: .field(2026), rules: rules)

  private static let page = RuleSource.page("postmaster.free.fr")

  private static let rules: [Rule] = [
    Rule(
      "free.spam", .spamRelated, any: ["spam detected", "too many spams from your ip"],
      provider: "free", sample: "host mx1.free.fr[192.0.2.1] said: 550 spam detected", source: page),
    Rule(
      "free.virus", .virusRelated, any: ["virus detected"], provider: "free",
      sample: "host mx1.free.fr[192.0.2.1] said: 550 virus detected"),
    Rule(
      "free.inactive", .inactiveMailbox, any: ["blocked due to inactivity"],
      unless: .aboutOthersOrTrouble, provider: "free",
      sample:
        "host mx1.free.fr[192.0.2.1] said: 550 5.2.1 This mailbox has been blocked due to inactivity"
    ),
    Rule(
      "free.quota", .quotaIssues, any: ["user quota exceeded"], provider: "free",
      sample: "host mx1.free.fr[192.0.2.1] said: 552 5.2.2 user quota exceeded"),
    Rule(
      "free.errors", .policyRelated, any: ["too many errors from your ip"], provider: "free",
      sample: "host mx1.free.fr[192.0.2.1] said: 421 too many errors from your ip"),
  ]
}
