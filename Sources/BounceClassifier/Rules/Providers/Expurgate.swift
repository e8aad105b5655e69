/// expurgate, a mail filter of eleven (Germany).
enum Expurgate {
  static let provider = Provider(
    "expurgate", hosts: ["expurgate.net", "eleven.de", "cyren.com"], marks: ["expurgate id"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "expurgate.spam", .spamRelated, any: ["expurgate id"], provider: "expurgate", anyHost: true,
      blame: .content, sample: "550 5.7.1 Message refused, Expurgate-ID: 1")
  ]
}
