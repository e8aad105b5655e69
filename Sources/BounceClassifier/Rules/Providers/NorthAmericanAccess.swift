/// Access providers of North America: Comcast, Cox, Charter (Spectrum), AT&T, Verizon, EarthLink, CenturyLink.
///
/// postmaster.comcast.net/mail-error-codes.html, Cox and Spectrum, "Email error codes"; AT&T, "Block information".
enum NorthAmericanAccess {
  static let providers: [Provider] = [comcast, cox, charter, att, verizon, earthlink, centurylink]

  static let rules: [Rule] =
    comcastRules + coxRules + charterRules + attRules + verizonRules + earthlinkRules
    + centurylinkRules
}

extension NorthAmericanAccess {
  private static let comcast = Provider(
    "comcast", hosts: ["comcast.net", "xfinity.com"],
    marks: ["url:postmaster.comcast.net", "url:xfinity.com"], domains: ["comcast.net"],
    ids: ["BL######", "RL######", "ES######", "DM######"])

  private static let comcastRules: [Rule] = [
    Rule(
      "comcast.dynamic-space", .policyRelated, any: ["es0*", "url:es0*"], provider: "comcast",
      tier: .providerID, sample: "host mx1.comcast.net[192.0.2.1] said: 554 Sorry ES000001"),
    Rule(
      "comcast.blocked", .spamRelated, any: ["bl0*", "url:bl0*"], provider: "comcast",
      tier: .providerID, sample: "host mx1.comcast.net[192.0.2.1] said: 554 5.7.1 Sorry BL000001"),
    Rule(
      "comcast.rate-limit", .policyRelated, any: ["rl0*", "url:rl0*"], provider: "comcast",
      tier: .providerID, retry: .mta,
      sample: "host mx1.comcast.net[192.0.2.1] said: 421 4.1.0 Sorry RL000001"),
    Rule(
      "comcast.dmarc", .invalidSender, any: ["dm0*", "url:dm0*"], provider: "comcast",
      tier: .providerID, sample: "host mx1.comcast.net[192.0.2.1] said: 550 5.2.0 Sorry DM000001"),
    Rule(
      "comcast.over-quota", .quotaIssues,
      any: ["over quota", "quota violation", "extended quota violation"], provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 452 4.1.1 <u@comcast.net> user over quota",
      note: "X.1.1 in the code, quota in the words"),
    Rule(
      "comcast.recent-messages", .policyRelated, any: ["too many recent messages"],
      provider: "comcast", retry: .mta,
      sample: "host mx1.comcast.net[192.0.2.1] said: 452 4.1.1 too many recent messages"),
    Rule(
      "comcast.no-such-customer", .badMailbox,
      any: ["not our customer", "recipient mailbox unallocated", "mailbox unallocated"],
      provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 550 5.1.1 Not our Customer"),
    Rule(
      "comcast.account-closed", .inactiveMailbox,
      any: ["account closed please remove", "account closed"], provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 550 Account Closed, Please Remove"),
    Rule(
      "comcast.recipient-unavailable", .inactiveMailbox,
      any: ["recipient temporarily unavailable", "recipient unavailable"], provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 550 5.2.0 Recipient unavailable"),
    Rule(
      "comcast.sessions", .badConnection, any: ["too many sessions opened"], provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 421 Too many sessions opened"),
    Rule(
      "comcast.reverse-dns", .policyRelated,
      any: ["reverse dns failure", "must have a ptr record"], provider: "comcast",
      sample: "host mx1.comcast.net[192.0.2.1] said: 554 Your host must have a PTR record"),
  ]
}

extension NorthAmericanAccess {
  private static let cox = Provider(
    "cox", hosts: ["cox.net", "coxmail.com", "cxr.mx.a.cloudfilter.net"],
    marks: ["url:cox.com", "url:postmaster.cox.net"], domains: ["cox.net"],
    ids: ["AUP\\#CX^+", "AUP\\#CD^+", "AUP\\#IPBL#+", "AUP\\#URLBL#+"])

  private static let coxRules: [Rule] = [
    Rule(
      "cox.blocked", .spamRelated, any: ["aup cxbl", "aup cdrbl", "aup ipbl*", "aup urlbl*"],
      provider: "cox", anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#CXBL",
      note: "5.1.0, and nothing is wrong with the recipient"),
    Rule(
      "cox.reverse-dns", .policyRelated, any: ["aup cxdns"], provider: "cox", anyHost: true,
      tier: .providerID, sample: "550 5.1.0 Sorry AUP#CXDNS"),
    Rule(
      "cox.sender", .invalidSender, any: ["aup cxsndr"], provider: "cox", anyHost: true,
      tier: .providerID, sample: "550 5.1.0 Sorry AUP#CXSNDR"),
    Rule(
      "cox.protocol", .protocolErrors, any: ["aup cxsmtp"], provider: "cox", anyHost: true,
      tier: .providerID, sample: "550 5.1.0 Sorry AUP#CXSMTP"),
    Rule(
      "cox.connections", .badConnection, any: ["aup cxcnct"], provider: "cox", anyHost: true,
      tier: .providerID, sample: "421 Sorry AUP#CXCNCT"),
    Rule(
      "cox.volume", .policyRelated, any: ["aup cxmxrt", "aup cxthrt", "aup cxmj"], provider: "cox",
      anyHost: true, tier: .providerID, sample: "452 Sorry AUP#CXMXRT"),
    Rule(
      "cox.sessions", .badConnection, any: ["too many sessions"], provider: "cox",
      sample:
        "host cxr.mx.a.cloudfilter.net[192.0.2.1] said: 421 Sorry, too many sessions from your address"
    ),
    Rule(
      "cox.attachment", .contentRelated, any: ["attachment extension is forbidden"],
      provider: "cox",
      sample:
        "host cxr.mx.a.cloudfilter.net[192.0.2.1] said: 552 5.2.0 Your attachment extension is forbidden"
    ),
    Rule(
      "cox.no-such-user", .badMailbox, any: ["recipient rejected"], provider: "cox",
      sample: "host cxr.mx.a.cloudfilter.net[192.0.2.1] said: 550 5.1.1 recipient rejected"),
  ]
}

extension NorthAmericanAccess {
  private static let charter = Provider(
    "charter",
    hosts: [
      "charter.net", "rr.com", "spectrum.net", "twc.com", "brighthouse.com", "roadrunner.com",
    ], marks: ["url:spectrum.net", "url:postmaster.rr.com", "url:charter.net"],
    domains: [
      "charter.net", "rr.com", "twc.com", "roadrunner.com", "brighthouse.com", "spectrum.net",
    ], ids: ["AUP\\#I-####", "AUP\\#In-####", "AUP\\#Out-####", "AUP\\#####"])

  private static let charterRules: [Rule] = [
    Rule(
      "charter.blocked", .spamRelated, any: aup(1000, 1200, 1210, 1220, 1230, 1240, 1250),
      provider: "charter", anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#I-1000"),
    Rule(
      "charter.sender-limited", .spamRelated,
      any: aup(1010, 1020, 1030, 1040, 1050, 1060, 1070, 1080), provider: "charter", anyHost: true,
      tier: .providerID, sample: "550 5.1.0 Sorry AUP#In-1010"),
    Rule(
      "charter.not-now", .badConfiguration, any: aup(1090), provider: "charter", anyHost: true,
      tier: .providerID, sample: "450 Sorry AUP#In-1090"),
    Rule(
      "charter.reverse-dns", .policyRelated, any: aup(1100, 1110, 1120, 1130, 1140, 1150),
      provider: "charter", anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#In-1100"),
    Rule(
      "charter.security", .policyRelated, any: aup(1160, 1170, 1180, 1190), provider: "charter",
      anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#In-1160"),
    Rule(
      "charter.connections", .badConnection, any: aup(1260, 1300, 1310, 1320, 1330, 1340),
      provider: "charter", anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#In-1310",
      note: "5.1.0, and nothing is wrong with the recipient"),
    Rule(
      "charter.rate", .policyRelated,
      any: aup(
        1350, 1360, 1370, 1380, 1390, 1400, 1410, 1420, 1430, 1440, 1450, 1460, 1470, 1480, 1490,
        1540, 1550, 1560, 1580), provider: "charter", anyHost: true, tier: .providerID,
      sample: "452 Sorry AUP#Out-1350"),
    Rule(
      "charter.sender-mismatch", .invalidSender, any: aup(1500, 1520), provider: "charter",
      anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#Out-1500"),
    Rule(
      "charter.size", .quotaIssues, any: aup(1530), provider: "charter", anyHost: true,
      tier: .providerID, blame: .content, sample: "552 Sorry AUP#Out-1530"),
  ]
}

extension NorthAmericanAccess {
  private static let att = Provider(
    "att", hosts: ["prodigy.net", "att.net", "bellsouth.net", "worldnet.att.net", "sbcglobal.net"],
    marks: ["dnsbl attrbl", "url:att.net", "url:worldnet.att.net"],
    domains: [
      "att.net", "bellsouth.net", "sbcglobal.net", "ameritech.net", "pacbell.net", "swbell.net",
    ])

  private static let attRules: [Rule] = [
    Rule(
      "att.block-list", .spamRelated,
      any: ["dnsbl rbl 521", "dnsbl attrbl 521", "dnsbl attrbl", "url:att.net/blocks"],
      provider: "att", anyHost: true,
      sample: "553 5.3.0 flph1 DNSBL:ATTRBL 521< 192.0.2.1 >_is_blocked"),
    Rule(
      "att.blocked", .spamRelated, any: ["is blocked", "blocked for abuse"], provider: "att",
      sample: "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 521 192.0.2.1 is blocked",
      note: "521 of RFC 7504 is a domain that takes no mail"),
    Rule(
      "att.no-such-user", .badMailbox,
      any: ["addressee unknown", "blank mailhost invalid address", "blank mailhost"],
      provider: "att",
      sample: "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 550 5.2.1 Addressee unknown",
      note: "5.2.1 is registered as a disabled mailbox"),
    Rule(
      "att.suspended", .inactiveMailbox, any: ["mailbox currently suspended"], provider: "att",
      sample:
        "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 550 [SUSPEND] Mailbox currently suspended"
    ),
    Rule(
      "att.reverse-dns", .policyRelated,
      any: ["without a valid sender domain", "fix reverse dns", "failure in dns look up"],
      provider: "att",
      sample:
        "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 550 5.7.1 Not from servers without a valid sender domain"
    ),
    Rule(
      "att.sender-domain", .invalidSender, any: ["requires valid sender domain"], provider: "att",
      sample:
        "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 550 [PERMFAIL] this requires valid sender domain"
    ),
    Rule(
      "att.use-policy", .policyRelated, any: ["sender rejected aup"], provider: "att",
      sample: "host ff-ip4-mx-vip1.prodigy.net[192.0.2.1] said: 552 sender rejected AUP"),
  ]
}

extension NorthAmericanAccess {
  private static let verizon = Provider(
    "verizon", hosts: ["vzwpix.com", "vtext.com", "verizonmail.com", "vzw.com"],
    marks: ["blocked by verizon*"])

  private static let verizonRules: [Rule] = [
    Rule(
      "verizon.blocked", .spamRelated, any: ["blocked by verizon*"], provider: "verizon",
      anyHost: true, sample: "550 Mail from your provider is blocked by Verizon Online's system")
  ]
}

extension NorthAmericanAccess {
  private static let earthlink = Provider(
    "earthlink", hosts: ["earthlink.net", "mindspring.com"],
    domains: ["earthlink.net", "mindspring.com"])

  private static let earthlinkRules: [Rule] = [
    Rule(
      "earthlink.spam", .spamRelated, any: ["too much spam"], provider: "earthlink",
      sample: "host mx1.earthlink.net[192.0.2.1] said: 550 Sorry, too much spam.")
  ]
}

extension NorthAmericanAccess {
  private static let centurylink = Provider(
    "centurylink", hosts: ["centurylink.net", "embarqmail.com", "q.com", "synacor.com"],
    marks: ["bizsmtp", "cmsmtp"], domains: ["centurylink.net", "embarqmail.com", "q.com"],
    ids: ["[###]"])

  private static let centurylinkRules: [Rule] = [
    Rule(
      "centurylink.block-list", .spamRelated,
      any: [
        "cmsmtp … blacklisted", "bizsmtp … blacklisted", "cmsmtp … spamhaus", "bizsmtp … spamhaus",
      ], provider: "centurylink", anyHost: true,
      sample: "554 mx bizsmtp your address is blacklisted [103]")
  ]
}

extension NorthAmericanAccess {
  /// `AUP#I-1000`, `AUP#In-1310`, `AUP#Out-1350`, `AUP#1090`.
  private static func aup(_ numbers: Int...) -> [String] {
    ["aup", "aup i", "aup in", "aup out"].flatMap { prefix in numbers.map { "\(prefix) \($0)" } }
  }
}
