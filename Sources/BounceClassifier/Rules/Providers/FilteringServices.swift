/// Filters in front of other people's servers: Cisco, Symantec, Trend Micro, Trellix, Hornetsecurity and more.
enum FilteringServices {
  static let providers: [Provider] = [
    cisco, symantec, trendMicro, fireEye, hornet, zeroSpam, spamExperts, mxLogic, postini,
    cloudmark, sophos, forcepoint, appRiver, spamTitan, mailRoute, mailChannels, fortinet, retarus,
    noSpamProxy, everyCloud, securence,
  ]

  static let rules: [Rule] =
    ciscoRules + symantecRules + trendMicroRules + fireEyeRules + hornetRules + zeroSpamRules
    + spamExpertsRules + mxLogicRules + postiniRules + cloudmarkRules
}

extension FilteringServices {
  private static let cisco = Provider(
    "cisco", hosts: ["iphmx.com", "ironport.com", "cisco.com"],
    marks: ["url:senderbase.org", "url:talosintelligence.com", "sending mta s poor reputation"])

  private static let ciscoRules: [Rule] = [
    Rule(
      "cisco.reputation", .spamRelated,
      any: ["sending mta s poor reputation", "access to submit messages to this e mail system"],
      provider: "cisco", anyHost: true,
      sample:
        "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation"
    ),
    Rule(
      "cisco.limit", .policyRelated, any: ["too many recipients received this hour"],
      provider: "cisco", retry: .mta,
      sample:
        "host mx1.hc0000-00.iphmx.com[192.0.2.1] said: 452 Too many recipients received this hour"),
    Rule(
      "cisco.no-such-user", .badMailbox, any: ["address rejected"],
      none: [
        "sender", "policy", "access denied", "blocked", "spam", "client host",
        "recipient address rejected",
      ],
      when: Conditions(notStages: [.connect, .ehlo, .mail, .data, .endOfData]), provider: "cisco",
      sample: "host mx1.hc0000-00.iphmx.com[192.0.2.1] said: 550 #5.1.0 Address rejected."),
  ]
}

extension FilteringServices {
  private static let symantec = Provider(
    "symantec", hosts: ["messagelabs.com", "messagelabs.net", "symanteccloud.com", "symantec.com"],
    marks: ["url:symanteccloud.com", "url:messagelabs.com"], ids: ["[#]"])

  private static let symantecRules: [Rule] = [
    Rule(
      "symantec.filtered", .spamRelated,
      any: ["message filtered … 5 7 1", "symantec zodiac", "message filtered refer to"],
      provider: "symantec", anyHost: true,
      sample: "553 Message filtered. Refer to the page (#5.7.1)"),
    Rule(
      "symantec.no-such-user", .badMailbox, any: ["invalid recipient"], provider: "symantec",
      sample: "host cluster1.eu.messagelabs.com[192.0.2.1] said: 550 Invalid recipient (#5.1.1)"),
    Rule(
      "symantec.rejected", .badMailbox, any: ["rejected"], when: Conditions(codes: [542]),
      provider: "symantec",
      sample: "host cluster1.eu.messagelabs.com[192.0.2.1] said: 542 <u@example.net> Rejected"),
    Rule(
      "symantec.relaying", .relayingIssues,
      any: ["you are trying to use me … as a relay", "turn on smtp authentication"],
      provider: "symantec", anyHost: true,
      sample: "553 you are trying to use me [server-9] as a relay"),
    Rule(
      "symantec.try-later", .badConnection,
      any: ["requested action aborted", "service temporarily unavailable"], provider: "symantec",
      sample: "host cluster1.eu.messagelabs.com[192.0.2.1] said: 450 Requested action aborted [9]"),
  ]
}

extension FilteringServices {
  private static let trendMicro = Provider(
    "trendmicro", hosts: ["trendmicro.com", "trendmicro.eu", "trendmicro.co.jp", "mail-abuse.org"],
    marks: [
      "url:mail-abuse.com", "url:trendmicro.com", "ers customized block",
      "host:rbl-plus.mail-abuse.org",
    ], ids: ["ERS-Customized-Block", "BLOCK-SEND-ER", "BLOCK-RCPT", "NO-DOMAIN"])

  private static let trendMicroRules: [Rule] = [
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
      "trendmicro.no-such-user", .badMailbox, any: ["invalid recipient"], provider: "trendmicro",
      sample: "host mx.in.hes.trendmicro.eu[192.0.2.1] said: 554 5.7.1 Invalid-Recipient"),
    Rule(
      "trendmicro.no-such-domain", .badDomain, any: ["no domain"], none: ["sender"],
      provider: "trendmicro",
      sample: "host mx.in.hes.trendmicro.eu[192.0.2.1] said: 554 5.7.1 NO-DOMAIN"),
  ]
}

extension FilteringServices {
  private static let fireEye = Provider(
    "fireeye", hosts: ["fireeyecloud.com", "fireeyegov.com", "trellix.com"],
    marks: ["etp205", "etp208"], ids: ["ETP###"])

  private static let fireEyeRules: [Rule] = [
    Rule(
      "fireeye.listed", .spamRelated, any: ["etp208", "etp201", "etp202"], provider: "fireeye",
      anyHost: true, tier: .providerID, sample: "550 5.5.4 Sorry ETP208",
      note: "5.5.4 is registered as a protocol status"),
    Rule(
      "fireeye.dmarc", .invalidSender, any: ["etp205"], provider: "fireeye", anyHost: true,
      tier: .providerID, sample: "550 5.7.26 Sorry ETP205"),
  ]
}

extension FilteringServices {
  private static let hornet = Provider(
    "hornetsecurity", hosts: ["hornetsecurity.com", "antispameurope.com", "antispam-europe.com"],
    marks: ["url:hornetsecurity.com"])

  private static let hornetRules: [Rule] = [
    Rule(
      "hornetsecurity.virus", .virusRelated, when: Conditions(statuses: ["5.6.4"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.6.4 Sorry"),
    Rule(
      "hornetsecurity.spam", .spamRelated,
      when: Conditions(statuses: ["5.5.4", "5.5.5", "5.6.1", "5.6.2", "5.6.3"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.5.5 Sorry",
      note: "X.5.X and X.6.X are registered for protocol and media"),
    Rule(
      "hornetsecurity.attachment", .contentRelated, when: Conditions(statuses: ["5.5.7", "5.6.9"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.5.7 Sorry"),
    Rule(
      "hornetsecurity.recipients", .policyRelated,
      when: Conditions(codes: [550], statuses: ["5.5.3"]), provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 550 5.5.3 Sorry"),
    Rule(
      "hornetsecurity.size", .quotaIssues,
      when: Conditions(codes: [552, 554], statuses: ["5.5.2", "5.5.3"]), provider: "hornetsecurity",
      blame: .content, sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 552 5.5.2 Sorry"),
    Rule(
      "hornetsecurity.loop", .routingErrors, when: Conditions(statuses: ["5.5.6"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.5.6 Sorry"),
    Rule(
      "hornetsecurity.tls", .policyRelated, when: Conditions(statuses: ["5.6.5"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.6.5 Sorry"),
    Rule(
      "hornetsecurity.blocked", .policyRelated, when: Conditions(statuses: ["5.2.2"]),
      provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 550 5.2.2 Sorry",
      note: "X.2.2 is registered as a full mailbox"),
    Rule(
      "hornetsecurity.no-such-user", .badMailbox,
      any: ["unknown recipient", "unknown domain", "unknown domain or recipient"],
      when: Conditions(statuses: ["5.7.1"]), provider: "hornetsecurity",
      sample: "host mx01.hornetsecurity.com[192.0.2.1] said: 554 5.7.1 unknown domain or recipient"),
  ]
}

extension FilteringServices {
  private static let zeroSpam = Provider("zerospam", hosts: ["zerospam.ca"])

  private static let zeroSpamRules: [Rule] = [
    Rule(
      "zerospam.greylisting", .policyRelated, any: ["greylisted"], provider: "zerospam",
      retry: .mta,
      sample: "host mx1.zerospam.ca[192.0.2.1] said: 450 4.2.0 greylisted for 60 seconds"),
    Rule(
      "zerospam.no-such-user", .badMailbox, any: ["not in recipient list"], provider: "zerospam",
      sample: "host mx1.zerospam.ca[192.0.2.1] said: 554 5.7.1 Not in recipient list"),
  ]
}

extension FilteringServices {
  private static let spamExperts = Provider(
    "spamexperts",
    hosts: ["antispamcloud.com", "spamexperts.com", "spamexperts.eu", "mailspamprotection.com"],
    marks: ["url:spamrl.com", "mips space"])

  private static let spamExpertsRules: [Rule] = [
    Rule(
      "spamexperts.listed", .spamRelated, any: ["url:spamrl.com"], provider: "spamexperts",
      anyHost: true, sample: "550 The sending IP is listed on https://spamrl.com"),
    Rule(
      "spamexperts.spam", .spamRelated, any: ["rejected by this user", "spamrl"],
      provider: "spamexperts",
      sample:
        "host mx.antispamcloud.com[192.0.2.1] said: 550 Your message was rejected by this user"),
  ]
}

extension FilteringServices {
  private static let mxLogic = Provider(
    "mxlogic", hosts: ["mxlogic.net", "mxthunder.net", "mxthunder.com", "mcafeesaas.com"],
    marks: ["mode normal"])

  private static let mxLogicRules: [Rule] = [
    Rule(
      "mxlogic.denied", .policyRelated, any: ["denied … mode normal"], provider: "mxlogic",
      sample: "host p01c11m001.mxlogic.net[192.0.2.1] said: 554 Denied [ab12] (Mode: normal)")
  ]
}

extension FilteringServices {
  private static let postini = Provider(
    "postini", hosts: ["psmtp.com", "postini.com"], marks: ["psmtp"])

  private static let postiniRules: [Rule] = [
    Rule(
      "postini.relaying", .relayingIssues, any: ["no relaying allowed"], provider: "postini",
      sample: "host example.net.s7a1.psmtp.com[192.0.2.1] said: 554 No relaying allowed - psmtp"),
    Rule(
      "postini.content", .contentRelated, any: ["content policy reject"], provider: "postini",
      sample:
        "host example.net.s7a1.psmtp.com[192.0.2.1] said: 550 5.7.1 Content-Policy reject msg - psmtp"
    ),
  ]
}

extension FilteringServices {
  private static let cloudmark = Provider(
    "cloudmark", hosts: ["cloudfilter.net", "cloudmark.com"], marks: ["url:csi.cloudmark.com"])

  private static let cloudmarkRules: [Rule] = [
    Rule(
      "cloudmark.block-list", .spamRelated, any: ["url:csi.cloudmark.com"], provider: "cloudmark",
      anyHost: true, sample: "550 Sorry, go to http://csi.cloudmark.com/reset-request/?ip=192.0.2.1"
    )
  ]
}

extension FilteringServices {
  private static let sophos = Provider(
    "sophos", hosts: ["sophos.com", "reflexion.net"], marks: ["url:sophos.com"])
}

extension FilteringServices {
  private static let forcepoint = Provider(
    "forcepoint", hosts: ["mailcontrol.com", "forcepoint.com", "blackspider.com"])
}

extension FilteringServices {
  private static let appRiver = Provider("appriver", hosts: ["arsmtp.com", "appriver.com"])
}

extension FilteringServices {
  private static let spamTitan = Provider("titanhq", hosts: ["spamtitan.com", "titanhq.com"])
}

extension FilteringServices {
  private static let mailRoute = Provider("mailroute", hosts: ["mailroute.net"])
}

extension FilteringServices {
  private static let mailChannels = Provider(
    "mailchannels", hosts: ["mailchannels.net"], marks: ["url:mailchannels.net"])
}

extension FilteringServices {
  private static let fortinet = Provider(
    "fortinet", hosts: ["fortimail.com", "fortimailcloud.com"], marks: ["url:fortiguard.com"])
}

extension FilteringServices {
  private static let retarus = Provider(
    "retarus", hosts: ["retarus.com"], marks: ["host:retarus.com"])
}

extension FilteringServices {
  private static let noSpamProxy = Provider(
    "nospamproxy", hosts: ["nospamproxy.com"], marks: ["url:nospamproxy.com"])
}

extension FilteringServices {
  private static let everyCloud = Provider(
    "everycloud", hosts: ["everycloudtech.com", "everycloud.com"], marks: ["url:everycloudtech.com"]
  )
}

extension FilteringServices {
  private static let securence = Provider("securence", hosts: ["securence.com"])
}
