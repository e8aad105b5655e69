/// Mobile carriers and access providers of Japan.
///
/// The carriers filter after DATA with the words of an unknown user: only a reply to RCPT is about the mailbox.
enum JapaneseProviders {
  static let providers: [Provider] = [
    docomo, au, softBank, jcom, ocn, biglobe, soNet, nifty, plala, iij,
  ]

  static let rules: [Rule] =
    docomoRules + auRules + softBankRules + jcomRules
}

extension JapaneseProviders {
  private static let docomo = Provider(
    "docomo", hosts: ["docomo.ne.jp", "spmode.ne.jp"], domains: ["docomo.ne.jp"])

  private static let docomoRules: [Rule] = [
    Rule(
      "docomo.filter", .policyRelated, any: ["unknown user"],
      when: Conditions(stages: [.data, .endOfData]), provider: "docomo", blame: .recipient,
      sample:
        "host mfsmax.docomo.ne.jp[192.0.2.1] said: 550 Unknown user u@docomo.ne.jp (in reply to end of DATA command)",
      note: "The recipient's own filter"),
    Rule(
      "docomo.no-such-user", .badMailbox, any: ["unknown user"],
      when: Conditions(notStages: [.data, .endOfData]), provider: "docomo",
      sample:
        "host mfsmax.docomo.ne.jp[192.0.2.1] said: 550 Unknown user u@docomo.ne.jp (in reply to RCPT TO command)"
    ),
    Rule(
      "docomo.size", .quotaIssues, any: ["too much mail data"], provider: "docomo", blame: .content,
      sample:
        "host mfsmax.docomo.ne.jp[192.0.2.1] said: 552 Too much mail data (in reply to end of DATA command)"
    ),
    Rule(
      "docomo.recipients", .policyRelated, any: ["too many recipients"], provider: "docomo",
      sample:
        "host mfsmax.docomo.ne.jp[192.0.2.1] said: 552 Too many recipients (in reply to RCPT TO command)"
    ),
    Rule(
      "docomo.long-line", .contentRelated, any: ["line too long"], provider: "docomo",
      sample: "host mfsmax.docomo.ne.jp[192.0.2.1] said: 500 Line Too Long"),
  ]
}

extension JapaneseProviders {
  private static let au = Provider(
    "au",
    hosts: ["ezweb.ne.jp", "au.com", "kddi.com", "dion.ne.jp", "auone-net.jp"],
    domains: ["ezweb.ne.jp", "au.com", "uqmobile.jp"])

  private static let auRules: [Rule] = [
    Rule(
      "au.filter", .policyRelated, any: ["user unknown"],
      when: Conditions(stages: [.data, .endOfData]), provider: "au", blame: .recipient,
      sample:
        "host lsean.ezweb.ne.jp[192.0.2.1] said: 550 : User unknown (in reply to end of DATA command)",
      note: "The recipient's own filter"),
    Rule(
      "au.refused", .badMailbox, any: ["recipient address rejected"],
      when: Conditions(notStages: [.data, .endOfData]), provider: "au", blame: .unknown,
      neverHard: true,
      sample:
        "host mx.nn.auone-net.jp[192.0.2.1] said: 550 <u@ne.auone-net.jp>: Recipient address rejected.",
      note: "No reason told; its policy answers after DATA"),
    Rule(
      "au.no-such-user", .badMailbox, any: ["user unknown"],
      when: Conditions(notStages: [.data, .endOfData]), provider: "au",
      sample:
        "host lsean.ezweb.ne.jp[192.0.2.1] said: 550 <u@ezweb.ne.jp>: User unknown (in reply to RCPT TO command)"
    ),
    Rule(
      "au.address-form", .relayingIssues, any: ["relay access denied"], provider: "au",
      sample: "host lsean.ezweb.ne.jp[192.0.2.1] said: 554 Relay access denied"),
  ]
}

extension JapaneseProviders {
  private static let softBank = Provider(
    "softbank",
    hosts: ["softbank.ne.jp", "i.softbank.jp", "softbank.jp", "vodafone.ne.jp", "disney.ne.jp"],
    domains: ["softbank.ne.jp", "i.softbank.jp", "vodafone.ne.jp", "ymobile.ne.jp"])

  private static let softBankRules: [Rule] = [
    Rule(
      "softbank.no-such-user", .badMailbox, any: ["invalid recipient"],
      when: Conditions(notStages: [.data, .endOfData]), provider: "softbank",
      sample: "host mx.softbank.ne.jp[192.0.2.1] said: 550 Invalid recipient: <u@softbank.ne.jp>"),
    Rule(
      "softbank.sender-domain", .invalidSender, any: ["does not exist"],
      when: Conditions(codes: [553]), provider: "softbank",
      sample: "host mx.softbank.ne.jp[192.0.2.1] said: 553 sorry, example.net does not exist"),
  ]
}

extension JapaneseProviders {
  private static let jcom = Provider(
    "jcom", hosts: ["jcom.home.ne.jp", "zaq.ne.jp", "jcom.ne.jp"],
    domains: ["jcom.home.ne.jp", "jcom.zaq.ne.jp"])

  private static let jcomRules: [Rule] = [
    Rule(
      "jcom.no-such-user", .badMailbox, any: ["invalid recipient"],
      when: Conditions(notStages: [.data, .endOfData]), provider: "jcom",
      sample: "host mx.jcom.zaq.ne.jp[192.0.2.1] said: 550 Invalid recipient: <u@jcom.home.ne.jp>"),
    Rule(
      "jcom.sender-domain", .invalidSender, any: ["sender domain", "does not exist"],
      when: Conditions(codes: [553]), provider: "jcom",
      sample: "host mx.jcom.zaq.ne.jp[192.0.2.1] said: 553 Sorry, the sender domain"),
    Rule(
      "jcom.session", .badConnection, any: ["too many messages for this session"], provider: "jcom",
      sample:
        "host mx.jcom.zaq.ne.jp[192.0.2.1] said: 421 #4.4.2 Too many messages for this session"),
  ]
}

extension JapaneseProviders {
  private static let ocn = Provider(
    "ocn", hosts: ["ocn.ne.jp", "ocn.ad.jp"], domains: ["ocn.ne.jp"])
}

extension JapaneseProviders {
  private static let biglobe = Provider(
    "biglobe", hosts: ["biglobe.ne.jp"], domains: ["biglobe.ne.jp"])
}

extension JapaneseProviders {
  private static let soNet = Provider(
    "so-net", hosts: ["so-net.ne.jp", "so-net.or.jp"], domains: ["so-net.ne.jp"])
}

extension JapaneseProviders {
  private static let nifty = Provider(
    "nifty", hosts: ["nifty.com", "nifty.ne.jp"], domains: ["nifty.com"])
}

extension JapaneseProviders {
  private static let plala = Provider("plala", hosts: ["plala.or.jp"], domains: ["plala.or.jp"])
}

extension JapaneseProviders {
  private static let iij = Provider(
    "iij", hosts: ["iij.ad.jp", "iij.jp", "securemx.jp", "iij4u.or.jp"])
}
