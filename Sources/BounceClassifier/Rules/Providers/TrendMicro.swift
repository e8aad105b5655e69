/// Trend Micro Hosted Email Security.
enum TrendMicro {
  static let provider = Provider(
    "trendmicro", hosts: ["trendmicro.com", "trendmicro.eu", "trendmicro.co.jp", "mail-abuse.org"],
    marks: [
      "url:mail-abuse.com", "url:trendmicro.com", "ers customized block",
      "host:rbl-plus.mail-abuse.org",
    ], ids: ["ERS-Customized-Block", "BLOCK-SEND-ER", "BLOCK-RCPT", "NO-DOMAIN"],
    source: .page("docs.trendmicro.com"), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "trendmicro.block-list", .spamRelated,
      any: ["ers customized block", "trend micro rbl*", "host:rbl-plus.mail-abuse.org"],
      provider: "trendmicro", anyHost: true,
      sample: "550 5.7.1 <u@example.net>: Recipient address rejected: ERS-Customized-Block",
      note: "It says recipient and means our address"),
    Rule(
      "trendmicro.blocked", .policyRelated,
      any: ["block send er", "block rcpt", "block permanently", "block temporarily"],
      provider: "trendmicro",
      sample: "host mx.in.hes.trendmicro.eu[192.0.2.1] said: 554 5.7.1 BLOCK-SEND-ER",
      note: "521 of RFC 7504 is a domain that takes no mail"),
    Rule(
      "trendmicro.no-such-user", .badMailbox, any: ["invalid recipient"],
      unless: .aboutOthersOrTrouble, provider: "trendmicro",
      sample: "host mx.in.hes.trendmicro.eu[192.0.2.1] said: 554 5.7.1 Invalid-Recipient",
      source: .field(2026)),
    Rule(
      "trendmicro.no-such-domain", .badDomain, any: ["no domain"], none: ["sender"],
      unless: .aboutOthersOrTrouble, provider: "trendmicro",
      sample: "host mx.in.hes.trendmicro.eu[192.0.2.1] said: 554 5.7.1 NO-DOMAIN",
      source: .field(2026)),
  ]
}
