/// T-Online, Freenet and other hosts of Germany, Austria and Switzerland.
enum GermanProviders {
  static let providers: [Provider] = [
    tOnline, freenet, expurgate, infomaniak, hostpoint, bluewin, posteo, mailboxOrg,
  ]

  static let rules: [Rule] =
    tOnlineRules + freenetRules + expurgateRules + infomaniakRules + hostpointRules
}

extension GermanProviders {
  private static let tOnline = Provider(
    "t-online", hosts: ["t-online.de", "telekom.de", "magenta.de"],
    marks: ["host:rx.t-online.de"],
    domains: ["t-online.de", "magenta.de"], ids: ["(NOWL)", "(BL)"])

  private static let tOnlineRules: [Rule] = [
    Rule(
      "t-online.reputation", .spamRelated, any: ["none bad reputation"], provider: "t-online",
      anyHost: true, sample: "554 IP=192.0.2.1 - None/bad reputation (NOWL)"),
    Rule(
      "t-online.blocked", .spamRelated, any: ["a problem occurred"], provider: "t-online",
      sample:
        "host mx00.t-online.de[192.0.2.1] said: 554 IP=192.0.2.1 - A problem occurred. Ask your postmaster (BL)"
    ),
    Rule(
      "t-online.blocked-elsewhere", .spamRelated, any: ["a problem occurred … ask your postmaster"],
      provider: "t-online", anyHost: true,
      sample: "554 IP:192.0.2.1 - A problem occurred. (Ask your postmaster for help)"),
    Rule(
      "t-online.content", .spamRelated, any: ["considered as spam or virus"], provider: "t-online",
      blame: .content,
      sample:
        "host mx00.t-online.de[192.0.2.1] said: 550 5.7.0 Message considered as spam or virus, rejected",
      note: "Spam or virus: it does not say which"),
    Rule(
      "t-online.over-quota", .quotaIssues, any: ["over storage quota", "storage quota"],
      provider: "t-online",
      sample: "host mx00.t-online.de[192.0.2.1] said: 552 5.2.2 Over STORAGE quota"),
    Rule(
      "t-online.no-such-user", .badMailbox, any: ["user unknown"],
      when: Conditions(notStages: [.data, .endOfData]), provider: "t-online",
      sample: "host mx00.t-online.de[192.0.2.1] said: 550 5.1.1 <u@t-online.de>: user unknown"),
  ]
}

extension GermanProviders {
  private static let freenet = Provider(
    "freenet", hosts: ["freenet.de", "emig.freenet.de", "mobilcom.de"], domains: ["freenet.de"])

  private static let freenetRules: [Rule] = [
    Rule(
      "freenet.no-such-user", .badMailbox, any: ["unrouteable address", "unroutable address"],
      none: ["sender"],
      provider: "freenet", sample: "host mx.freenet.de[192.0.2.1] said: 550 unrouteable address")
  ]
}

extension GermanProviders {
  private static let expurgate = Provider(
    "expurgate", hosts: ["expurgate.net", "eleven.de", "cyren.com"], marks: ["expurgate id"])

  private static let expurgateRules: [Rule] = [
    Rule(
      "expurgate.spam", .spamRelated, any: ["expurgate id"], provider: "expurgate", anyHost: true,
      blame: .content, sample: "550 5.7.1 Message refused, Expurgate-ID: 1")
  ]
}

extension GermanProviders {
  private static let infomaniak = Provider(
    "infomaniak", hosts: ["infomaniak.ch", "infomaniak.com"], domains: ["ik.me"])

  private static let infomaniakRules: [Rule] = [
    Rule(
      "infomaniak.sender-domain", .invalidSender,
      any: ["sender address rejected domain not found", "rejected by dmarc policy"],
      provider: "infomaniak",
      sample: "host mta-gw.infomaniak.ch[192.0.2.1] said: 550 5.7.1 rejected by DMARC policy")
  ]
}

extension GermanProviders {
  private static let hostpoint = Provider("hostpoint", hosts: ["hostpoint.ch"])

  private static let hostpointRules: [Rule] = [
    Rule(
      "hostpoint.spf", .invalidSender, any: ["spf check failed"], provider: "hostpoint",
      sample: "host mx1.mail.hostpoint.ch[192.0.2.1] said: 550-SPF-check failed")
  ]
}

extension GermanProviders {
  private static let bluewin = Provider(
    "bluewin", hosts: ["bluewin.ch", "swisscom.ch", "swisscom.com"], domains: ["bluewin.ch"])
}

extension GermanProviders {
  private static let posteo = Provider("posteo", hosts: ["posteo.de"], domains: ["posteo.de"])
}

extension GermanProviders {
  private static let mailboxOrg = Provider(
    "mailbox.org", hosts: ["mailbox.org"], domains: ["mailbox.org"])
}
