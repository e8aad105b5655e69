/// iCloud Mail: support.apple.com/102322, and replies of its hosts.
enum Apple {
  static let provider = Provider(
    "apple", hosts: ["icloud.com", "apple.com", "me.com", "mac.com"],
    marks: ["url:support.apple.com"],
    domains: ["icloud.com", "me.com", "mac.com", "privaterelay.appleid.com"],
    ids: ["CS##", "HM##", "HME#"], source: .page("support.apple.com/102322"), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "apple.unauthenticated", .invalidSender, any: ["hme1"], provider: "apple", tier: .providerID,
      sample: "host mx01.mail.icloud.com[192.0.2.1] said: 554 5.7.1 [HME1] Sorry"),
    Rule(
      "apple.local-policy", .spamRelated, any: ["cs01", "cs02", "cs03", "hm07", "hm08", "hm09"],
      provider: "apple", tier: .providerID,
      sample:
        "host mx01.mail.icloud.com[192.0.2.1] said: 554 5.7.1 [CS01] Message rejected due to local policy",
      source: .field(2026), note: "The words say policy, the ID the content and reputation"),
    Rule(
      "apple.inactive-address", .inactiveMailbox, any: ["inactive email address"],
      unless: .aboutOthersOrTrouble, provider: "apple",
      sample:
        "host mx01.mail.icloud.com[192.0.2.1] said: 550 5.1.1 <u@icloud.com>: inactive email address",
      note: "5.1.1, and its owner turned it off for a time"),
    Rule(
      "apple.no-such-user", .badMailbox,
      any: ["user does not exist", "unknown or illegal alias", "recipient no longer on server"],
      unless: .aboutOthersOrTrouble, provider: "apple",
      sample: "host mx01.mail.icloud.com[192.0.2.1] said: 550 5.1.6 recipient no longer on server"),
    Rule(
      "apple.over-quota", .quotaIssues, any: ["overquota", "user is over quota", "over quota"],
      provider: "apple",
      sample:
        "host mx01.mail.icloud.com[192.0.2.1] said: 552 5.2.2 <u@icloud.com>: user is overquota",
      source: .field(2026)),
    Rule(
      "apple.too-many-errors", .badConnection,
      any: ["too many errors", "not accepting connections"], provider: "apple",
      sample:
        "host mx01.mail.icloud.com[192.0.2.1] said: 421 4.7.0 mx.example.net Error: too many errors",
      source: .field(2026)),
    Rule(
      "apple.volume", .policyRelated, any: ["excessive volume"], provider: "apple", retry: .mta,
      sample:
        "host mx01.mail.icloud.com[192.0.2.1] said: 421 4.7.1 Mail is deferred due to excessive volume",
      source: .field(2026)),
    Rule(
      "apple.service-unavailable", .badConfiguration, any: ["service unavailable"],
      none: ["blocked using"], provider: "apple",
      sample:
        "host mx01.mail.icloud.com[192.0.2.1] said: 451 4.7.1 Service unavailable - try again later",
      source: .field(2026)),
    Rule(
      "apple.dmarc", .invalidSender, any: ["dmarc policy"], provider: "apple",
      sample:
        "host mx01.mail.icloud.com[192.0.2.1] said: 554 5.7.1 Rejected by the domain's DMARC policy"
    ),
    Rule(
      "apple.no-mail-domain", .badDomain, any: ["host domain does not accept mail"],
      unless: .aboutOthersOrTrouble, provider: "apple",
      sample:
        "host mx01.mail.icloud.com[192.0.2.1] said: 550 5.1.2 host/domain does not accept mail"),
    Rule(
      "apple.block-list", .spamRelated,
      any: [
        "present in spamhaus", "listing in spamhaus", "url:support.proofpoint.com", "spamhaus",
      ], provider: "apple",
      sample:
        "host mx01.mail.icloud.com[192.0.2.1] said: 550 5.7.1 Mail was rejected due to listing in Spamhaus SBL"
    ),
  ]
}
