/// Amazon SES and WorkMail.
enum Amazon {
  static let provider = Provider(
    "amazon", hosts: ["amazonaws.com", "amazonses.com", "awsapps.com"],
    marks: ["url:aws.amazon.com", "amazon ses", "workmail"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "amazon.suppressed", .badMailbox, any: ["suppression list", "onaccountsuppressionlist"],
      unless: .aboutOthersOrTrouble, provider: "amazon",
      sample:
        "host inbound-smtp.us-east-1.amazonaws.com[192.0.2.1] said: 550 The address is on the suppression list",
      note: "No attempt was made: it failed before"),
    Rule(
      "amazon.not-verified", .relayingIssues,
      any: ["address is not verified", "identities failed the check"], provider: "amazon",
      sample:
        "host inbound-smtp.us-east-1.amazonaws.com[192.0.2.1] said: 554 Message rejected: Email address is not verified"
    ),
    Rule(
      "amazon.throttling", .policyRelated,
      any: ["throttling failure", "maximum sending rate exceeded", "daily message quota exceeded"],
      provider: "amazon", retry: .mta,
      sample:
        "host inbound-smtp.us-east-1.amazonaws.com[192.0.2.1] said: 454 Throttling failure: Maximum sending rate exceeded"
    ),
    Rule(
      "amazon.expired", .messageExpired, any: ["message expired"], provider: "amazon",
      sample:
        "host inbound-smtp.us-east-1.amazonaws.com[192.0.2.1] said: 554 4.4.7 Message expired: unable to deliver in 840 minutes",
      note: "554 with 4.4.7"),
    Rule(
      "amazon.no-such-user", .badMailbox, any: ["mailbox does not exist"],
      unless: .aboutOthersOrTrouble, provider: "amazon",
      sample:
        "host inbound-smtp.us-east-1.amazonaws.com[192.0.2.1] said: 550 5.1.1 Mailbox does not exist"
    ),
    Rule(
      "amazon.mailbox-full", .quotaIssues, any: ["mailbox full"], provider: "amazon",
      sample: "host inbound-smtp.us-east-1.amazonaws.com[192.0.2.1] said: 552 5.2.2 Mailbox full"),
    Rule(
      "amazon.content", .contentRelated, any: ["message content rejected"], provider: "amazon",
      sample:
        "host inbound-smtp.us-east-1.amazonaws.com[192.0.2.1] said: 500 5.6.1 Message content rejected"
    ),
  ]
}
