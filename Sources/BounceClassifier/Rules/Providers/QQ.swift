/// QQ and Foxmail (Tencent).
enum QQ {
  static let provider = Provider(
    "qq", hosts: ["qq.com", "exmail.qq.com", "tencent.com", "foxmail.com"],
    marks: ["url:service.mail.qq.com", "url:open.work.weixin.qq.com"],
    domains: ["qq.com", "foxmail.com", "vip.qq.com"], ids: ["10007##"],
    source: .page("service.mail.qq.com"), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "qq.no-such-user", .badMailbox,
      any: ["url:no=1000728", "no 1000728", "url:no=1000730", "no 1000730"], provider: "qq",
      anyHost: true, tier: .providerID,
      sample: "550 Sorry http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1000728"),
    Rule(
      "qq.deactivated", .inactiveMailbox, any: ["url:no=1000742", "no 1000742"], provider: "qq",
      anyHost: true, tier: .providerID,
      sample: "550 Sorry http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1000742"),
    Rule(
      "qq.content", .spamRelated, any: ["url:no=1000726", "no 1000726"], provider: "qq",
      anyHost: true, tier: .providerID, blame: .content,
      sample: "550 Sorry http://service.mail.qq.com/cgi-bin/help?no=1000726", source: .field(2026)),
    Rule(
      "qq.frequency", .policyRelated,
      any: [
        "url:no=1000722", "no 1000722", "url:no=1000723", "no 1000723", "url:no=1000725",
        "no 1000725",
      ], provider: "qq", anyHost: true, tier: .providerID, retry: .mta,
      sample: "550 Sorry http://service.mail.qq.com/cgi-bin/help?no=1000725",
      note: "550, and a rate limit"),
    Rule(
      "qq.frequency-text", .policyRelated, any: ["frequency limited"], provider: "qq", retry: .mta,
      sample: "host mx3.qq.com[192.0.2.1] said: 550 Domain frequency limited"),
    Rule(
      "qq.recipient-flooded", .policyRelated,
      any: ["mailbox unavailable or access denied", "mail is rejected by recipients"],
      provider: "qq",
      sample: "host mx3.qq.com[192.0.2.1] said: 550 Mailbox unavailable or access denied",
      source: .field(2026), note: "QQ: too much mail for this mailbox for now"),
    Rule(
      "qq.no-such-mailbox", .badMailbox, any: ["mailbox not found", "bad address syntax"],
      unless: .aboutOthersOrTrouble, provider: "qq",
      sample: "host mx3.qq.com[192.0.2.1] said: 550 Mailbox not found"),
    Rule(
      "qq.deactivated-text", .inactiveMailbox, any: ["deactivated mailbox"],
      unless: .aboutOthersOrTrouble, provider: "qq",
      sample: "host mx3.qq.com[192.0.2.1] said: 550 The recipient is a deactivated mailbox"),
    Rule(
      "qq.suspected", .spamRelated,
      any: [
        "suspected spam*", "suspected bounce attacks", "connection denied", "mail content denied",
      ], provider: "qq", sample: "host mx3.qq.com[192.0.2.1] said: 550 Suspected bounce attacks"),
    Rule(
      "qq.sender", .invalidSender, any: ["spf check failed", "dmarc check failed"], provider: "qq",
      sample: "host mx3.qq.com[192.0.2.1] said: 550 SPF check failed"),
    Rule(
      "qq.size", .quotaIssues, any: ["message too large"], provider: "qq", blame: .content,
      sample: "host mx3.qq.com[192.0.2.1] said: 552 message too large"),
  ]
}
