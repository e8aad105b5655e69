/// Mailgun, a sending service.
enum Mailgun {
  static let provider = Provider(
    "mailgun", hosts: ["mailgun.org", "mailgun.com", "mailgun.net"], source: .field(2026),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "mailgun.suppressed", .badMailbox, any: ["to previously bounced address"],
      unless: .aboutOthersOrTrouble, provider: "mailgun", anyHost: true,
      sample: "605 Not delivering to previously bounced address",
      note: "No attempt was made: it failed before"),
    Rule(
      "mailgun.unsubscribed", .policyRelated,
      any: ["to unsubscribed address", "to a user who marked your messages as spam"],
      provider: "mailgun", anyHost: true,
      sample: "607 Not delivering to a user who marked your messages as spam"),
  ]
}
