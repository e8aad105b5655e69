/// Aruba, Forpsi and Register.it, hosting providers in Italy and Czechia.
enum Aruba {
  static let provider = Provider(
    "aruba",
    hosts: [
      "aruba.it", "arubabusiness.it", "forpsi.com", "register.it", "pec.it", "technorail.com",
    ], domains: ["aruba.it", "technet.it"], source: .field(2026), rules: rules)

  private static let page = RuleSource.page("guide.arubabusiness.it")

  private static let rules: [Rule] = [
    Rule(
      "aruba.spam", .spamRelated, any: ["spam detected"], provider: "aruba", blame: .content,
      sample: "host mx.aruba.it[192.0.2.1] said: 552 5.2.0 <ab12> spam detected", source: page,
      note: "552 5.2.0, and no quota"),
    Rule(
      "aruba.sender", .invalidSender,
      any: ["policy violation", "blocked by spf", "sender rejected"], provider: "aruba",
      sample: "host mx.aruba.it[192.0.2.1] said: 550 5.1.0 <a@example.net> sender rejected",
      note: "5.1.0 is about the sender here"),
    Rule(
      "aruba.mailbox-full", .quotaIssues, any: ["mailbox is full"], provider: "aruba",
      sample:
        "host mx.aruba.it[192.0.2.1] said: 552 5.1.1 5.2.2 final recipient mailbox is full (chkuser)"
    ),
    Rule(
      "aruba.sender-listed", .policyRelated, any: ["sender is blacklisted"], provider: "aruba",
      sample: "host mx.aruba.it[192.0.2.1] said: 550 5.1.1 sender is blacklisted",
      note: "5.1.1 is about the sender here"),
  ]
}
