/// SendGrid, a sending service.
enum SendGrid {
  static let provider = Provider(
    "sendgrid", hosts: ["sendgrid.net", "sendgrid.com"], marks: ["url:sendgrid.com"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "sendgrid.suppressed", .badMailbox,
      any: ["has previously been bounced", "address has previously bounced"],
      unless: .aboutOthersOrTrouble, provider: "sendgrid", anyHost: true,
      sample: "550 Unable to send: a message to an address has previously been Bounced",
      note: "No attempt was made: it failed before"),
    Rule(
      "sendgrid.bounced-address", .badMailbox, any: ["bounced address"],
      unless: .aboutOthersOrTrouble, provider: "sendgrid",
      sample: "host smtp.sendgrid.net[192.0.2.1] said: 550 Bounced Address"),
    Rule(
      "sendgrid.spam-reporting", .policyRelated, any: ["spam reporting address"],
      provider: "sendgrid", anyHost: true, sample: "550 Unable to send: spam reporting address"),
  ]
}
