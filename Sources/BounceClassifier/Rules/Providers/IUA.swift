/// i.ua, Ukraine.
enum IUA {
  static let provider = Provider(
    "i.ua", hosts: ["i.ua"], marks: ["url:mail.i.ua/err"], domains: ["i.ua", "ua.fm", "email.ua"],
    ids: ["err/##", "err/#"], source: .page("mail.i.ua/err"), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "i.ua.relaying", .relayingIssues, any: ["url:mail.i.ua/err/1", "url:mail.i.ua/err/6"],
      provider: "i.ua", anyHost: true, tier: .providerID,
      sample: "550 Sorry http://mail.i.ua/err/1/"),
    Rule(
      "i.ua.no-such-user", .badMailbox, any: ["url:mail.i.ua/err/2"], provider: "i.ua",
      anyHost: true, tier: .providerID, sample: "550 Sorry http://mail.i.ua/err/2/"),
    Rule(
      "i.ua.frozen", .inactiveMailbox, any: ["url:mail.i.ua/err/3"], provider: "i.ua",
      anyHost: true, tier: .providerID, sample: "550 Sorry http://mail.i.ua/err/3/"),
    Rule(
      "i.ua.full", .quotaIssues, any: ["url:mail.i.ua/err/4"], provider: "i.ua", anyHost: true,
      tier: .providerID, sample: "550 Sorry http://mail.i.ua/err/4/"),
    Rule(
      "i.ua.policy", .policyRelated, any: ["url:mail.i.ua/err/5", "url:mail.i.ua/err/10"],
      provider: "i.ua", anyHost: true, tier: .providerID,
      sample: "550 Sorry http://mail.i.ua/err/5/"),
    Rule(
      "i.ua.listed", .spamRelated, any: ["url:mail.i.ua/err/7", "url:mail.i.ua/err/9"],
      provider: "i.ua", anyHost: true, tier: .providerID,
      sample: "550 Sorry http://mail.i.ua/err/9/"),
    Rule(
      "i.ua.sender", .invalidSender, any: ["url:mail.i.ua/err/8"], provider: "i.ua", anyHost: true,
      tier: .providerID, sample: "550 Sorry http://mail.i.ua/err/8/"),
  ]
}
