/// QQ (Tencent), NetEase, Sohu, Sina, 58.com and hosts that run Coremail.
///
/// service.mail.qq.com, help.163.com, icoremail.vip.
enum ChineseProviders {
  static let providers: [Provider] = [qq, netEase, sohu, sina, aliyun, five8, coremail]

  static let rules: [Rule] =
    qqRules + netEaseRules + sohuRules + five8Rules + coremailRules
}

extension ChineseProviders {
  private static let qq = Provider(
    "qq", hosts: ["qq.com", "exmail.qq.com", "tencent.com", "foxmail.com"],
    marks: ["url:service.mail.qq.com", "url:open.work.weixin.qq.com"],
    domains: ["qq.com", "foxmail.com", "vip.qq.com"], ids: ["10007##"])

  private static let qqRules: [Rule] = [
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
      sample: "550 Sorry http://service.mail.qq.com/cgi-bin/help?no=1000726"),
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
      note: "QQ: too much mail for this mailbox for now"),
    Rule(
      "qq.no-such-mailbox", .badMailbox, any: ["mailbox not found", "bad address syntax"],
      provider: "qq", sample: "host mx3.qq.com[192.0.2.1] said: 550 Mailbox not found"),
    Rule(
      "qq.deactivated-text", .inactiveMailbox, any: ["deactivated mailbox"], provider: "qq",
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

extension ChineseProviders {
  private static let netEase = Provider(
    "netease",
    hosts: ["netease.com", "163.com", "126.com", "yeah.net", "163.net", "188.com", "vip.163.com"],
    marks: [
      "url:mail.163.com", "url:help.163.com", "hl rep", "hl icc", "hl ifc", "hl mep", "mi sfq",
    ], domains: ["163.com", "126.com", "yeah.net", "188.com"],
    ids: ["HL:^^^", "MI:^^^", "DT:^^^", "RP:^^^", "WM:^^^"])

  private static let netEaseRules: [Rule] = [
    Rule(
      "netease.unknown-recipients", .spamRelated, any: ["hl rep"], provider: "netease",
      anyHost: true, tier: .providerID, sample: "421 HL:REP 163 mx1"),
    Rule(
      "netease.connections", .badConnection, any: ["hl icc", "mi dmc", "rp drc"],
      provider: "netease", anyHost: true, tier: .providerID, sample: "421 HL:ICC 163 mx1"),
    Rule(
      "netease.volume", .policyRelated, any: ["hl ifc", "mi sfq"], provider: "netease",
      anyHost: true, tier: .providerID, retry: .mta, sample: "421 HL:IFC 163 mx1"),
    Rule(
      "netease.forged-sender", .invalidSender, any: ["hl mep"], provider: "netease", anyHost: true,
      tier: .providerID, sample: "421 HL:MEP 163 mx1"),
    Rule(
      "netease.commands", .protocolErrors, any: ["mi cel", "mi ccl", "rp ccl", "rp cel"],
      provider: "netease", tier: .providerID,
      sample: "host 163mx01.mxmail.netease.com[192.0.2.1] said: 450 MI:CEL 163 mx1"),
    Rule(
      "netease.spam", .spamRelated, any: ["dt rbl", "dt spm"], provider: "netease", anyHost: true,
      tier: .providerID, sample: "554 DT:SPM 163 mx1"),
    Rule(
      "netease.allowed-list", .policyRelated, any: ["wm bli", "wm blu"], provider: "netease",
      tier: .providerID,
      sample: "host 163mx01.mxmail.netease.com[192.0.2.1] said: 450 WM:BLI 163 mx1"),
    Rule(
      "netease.help-spam", .spamRelated, any: ["url:help/help_spam_16.htm"], provider: "netease",
      anyHost: true, tier: .providerID,
      sample: "554 Sorry http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1"),
    Rule(
      "netease.suspended", .inactiveMailbox, any: ["user suspended"], provider: "netease",
      sample: "host 163mx01.mxmail.netease.com[192.0.2.1] said: 550 User suspended"),
  ]
}

extension ChineseProviders {
  private static let sohu = Provider("sohu", hosts: ["sohu.com"], domains: ["sohu.com"])

  private static let sohuRules: [Rule] = [
    Rule(
      "sohu.address", .spamRelated, any: ["ip reject", "heloip reject"], provider: "sohu",
      sample: "host sohumx.h.a.sohu.com[192.0.2.1] said: 553 5.7.0 IP REJECT"),
    Rule(
      "sohu.content", .contentRelated, any: ["content rejct", "content reject"], provider: "sohu",
      sample: "host sohumx.h.a.sohu.com[192.0.2.1] said: 553 5.7.3 CONTENT REJCT"),
  ]
}

extension ChineseProviders {
  private static let sina = Provider(
    "sina", hosts: ["sina.com.cn", "sina.com", "sina.cn", "sina.net"],
    domains: ["sina.com", "sina.cn", "sina.com.cn"])
}

extension ChineseProviders {
  private static let aliyun = Provider(
    "aliyun", hosts: ["aliyun.com", "mxhichina.com", "alibaba-inc.com", "alimail.com"],
    domains: ["aliyun.com"])
}

extension ChineseProviders {
  private static let five8 = Provider("58.com", hosts: ["58.com"], domains: ["58.com"])

  private static let five8Rules: [Rule] = [
    Rule(
      "58.com.no-such-user", .badMailbox, any: ["mailbox unavailable or access denied"],
      provider: "58.com",
      sample: "host mx.58.com[192.0.2.1] said: 550 Mailbox unavailable or access denied")
  ]
}

extension ChineseProviders {
  private static let coremail = Provider(
    "coremail", hosts: ["icoremail.net", "icoremail.vip", "coremail.cn"],
    marks: ["url:icoremail.net", "url:icoremail.vip"])

  private static let coremailRules: [Rule] = [
    Rule(
      "coremail.sender", .policyRelated,
      any: [
        "mail action not taken … invalid ip", "mail action not taken … fake sender",
        "null sender is not allowed",
      ], provider: "coremail",
      sample:
        "host mx.icoremail.net[192.0.2.1] said: 550 Requested mail action not taken: Fake sender"),
    Rule(
      "coremail.suspended", .inactiveMailbox,
      any: ["user suspended", "user hangup", "user rejected"], provider: "coremail",
      sample: "host mx.icoremail.net[192.0.2.1] said: 550 User hangup"),
    Rule(
      "coremail.no-such-user", .badMailbox, any: ["user not found"], provider: "coremail",
      sample: "host mx.icoremail.net[192.0.2.1] said: 550 User not found"),
  ]
}
