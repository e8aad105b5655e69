/// Hosts of Italy, Czechia, Poland, Estonia, Britain and the Netherlands.
enum EuropeanProviders {
  static let providers: [Provider] = [
    libero, aruba, tim, seznam, wp, interia, onet, hotEE, mailEE, bt, virgin, andrewsArnold, ziggo,
    kpn, telenet, proximus,
  ]

  static let rules: [Rule] =
    liberoRules + arubaRules + timRules + seznamRules + wpRules + interiaRules + hotEERules
    + mailEERules + btRules + virginRules + andrewsArnoldRules + ziggoRules
}

extension EuropeanProviders {
  private static let libero = Provider(
    "libero", hosts: ["libero.it", "virgilio.it", "iol.it", "italiaonline.it", "inwind.it"],
    marks: ["url:aiuto.libero.it"], domains: ["libero.it", "virgilio.it", "iol.it", "inwind.it"])

  private static let liberoRules: [Rule] = [
    Rule(
      "libero.no-such-domain", .badDomain, any: ["routing server failure"], provider: "libero",
      sample: "host smtp-in.libero.it[192.0.2.1] said: 550 ROUTING SERVER FAILURE"),
    Rule(
      "libero.mailbox-full", .quotaIssues, any: ["mailbox full", "user quota exceeded"],
      provider: "libero",
      sample: "host smtp-in.libero.it[192.0.2.1] said: 552 MAILBOX FULL (User quota exceeded)"),
    Rule(
      "libero.no-such-user", .badMailbox, any: ["bad destination mailbox address", "user unknown"],
      when: Conditions(notStages: [.data, .endOfData]), provider: "libero",
      sample: "host smtp-in.libero.it[192.0.2.1] said: 550 BAD DESTINATION MAILBOX ADDRESS"),
    Rule(
      "libero.relaying", .relayingIssues, any: ["relaying not allowed", "relay disabled"],
      provider: "libero", sample: "host smtp-in.libero.it[192.0.2.1] said: 550 Relay Disabled"),
    Rule(
      "libero.expired", .messageExpired, any: ["delivery time expired"], provider: "libero",
      sample: "host smtp-in.libero.it[192.0.2.1] said: 550 DELIVERY TIME EXPIRED"),
  ]
}

extension EuropeanProviders {
  private static let aruba = Provider(
    "aruba",
    hosts: [
      "aruba.it", "arubabusiness.it", "forpsi.com", "register.it", "pec.it", "technorail.com",
    ], domains: ["aruba.it", "technet.it"])

  private static let arubaRules: [Rule] = [
    Rule(
      "aruba.spam", .spamRelated, any: ["spam detected"], provider: "aruba", blame: .content,
      sample: "host mx.aruba.it[192.0.2.1] said: 552 5.2.0 <ab12> spam detected",
      note: "552 5.2.0, and no quota"),
    Rule(
      "aruba.sender", .invalidSender,
      any: ["policy violation", "blocked by spf", "sender rejected"], provider: "aruba",
      sample: "host mx.aruba.it[192.0.2.1] said: 550 5.1.0 <a@example.net> sender rejected",
      note: "5.1.0 is about the sender here"),
    Rule(
      "aruba.mailbox-full", .quotaIssues, any: ["mailbox is full"], provider: "aruba",
      sample:
        "host mx.aruba.it[192.0.2.1] said: 552 5.1.1 5.2.2 final recipient mailbox is full (chkuser)"
    ),
    Rule(
      "aruba.sender-listed", .policyRelated, any: ["sender is blacklisted"], provider: "aruba",
      sample: "host mx.aruba.it[192.0.2.1] said: 550 5.1.1 sender is blacklisted",
      note: "5.1.1 is about the sender here"),
  ]
}

extension EuropeanProviders {
  private static let tim = Provider(
    "tim", hosts: ["alice.it", "tim.it", "aliceposta.it", "telecomitalia.it"],
    domains: ["alice.it", "tim.it"])

  private static let timRules: [Rule] = [
    Rule(
      "tim.no-such-user", .badMailbox, any: ["nessun utente simile"], provider: "tim",
      anyHost: true, sample: "550 nessun utente simile in questo indirizzo")
  ]
}

extension EuropeanProviders {
  private static let seznam = Provider(
    "seznam", hosts: ["seznam.cz", "email.cz"], marks: ["user hasn t got the service mapped"],
    domains: ["seznam.cz", "email.cz", "post.cz"])

  private static let seznamRules: [Rule] = [
    Rule(
      "seznam.no-such-user", .badMailbox, any: ["user hasn t got the service mapped"],
      provider: "seznam", anyHost: true, sample: "550 5.1.1 szn; User hasn't got the service mapped"
    ),
    Rule(
      "seznam.spf", .invalidSender, any: ["is not allowed to send mail from", "spf"],
      provider: "seznam",
      sample:
        "host mx1.seznam.cz[192.0.2.1] said: 550 5.7.1 [SPF] 192.0.2.1 is not allowed to send mail from here"
    ),
  ]
}

extension EuropeanProviders {
  private static let wp = Provider(
    "wp", hosts: ["wp.pl", "o2.pl", "go2.pl", "tlen.pl"],
    domains: ["wp.pl", "o2.pl", "go2.pl", "tlen.pl"])

  private static let wpRules: [Rule] = [
    Rule(
      "wp.spam", .spamRelated, any: ["because it is spam"], provider: "wp", blame: .content,
      sample: "host mx.wp.pl[192.0.2.1] said: 554 We can't accept this message because it is spam")
  ]
}

extension EuropeanProviders {
  private static let interia = Provider(
    "interia", hosts: ["interia.pl", "poczta.interia.pl", "poczta.fm", "interia.eu"],
    domains: ["interia.pl", "poczta.fm", "interia.eu"])

  private static let interiaRules: [Rule] = [
    Rule(
      "interia.no-such-user", .badMailbox, any: ["account not found"], provider: "interia",
      sample: "host mx.poczta.interia.pl[192.0.2.1] said: 550 5.1.1 Account not found"),
    Rule(
      "interia.not-available", .inactiveMailbox, any: ["mailbox not available"],
      provider: "interia",
      sample: "host mx.poczta.interia.pl[192.0.2.1] said: 550 5.2.1 Mailbox not available",
      note: "Mistyped, full or suspended: it does not say which"),
    Rule(
      "interia.not-wanted", .policyRelated, any: ["recipient doesn t want your mail"],
      provider: "interia",
      sample:
        "host mx.poczta.interia.pl[192.0.2.1] said: 550 5.7.1 Recipient doesn't want your mail"),
    Rule(
      "interia.spf", .invalidSender, any: ["spf"], provider: "interia",
      sample: "host mx.poczta.interia.pl[192.0.2.1] said: 550 5.7.0 [SPF] Sorry"),
  ]
}

extension EuropeanProviders {
  private static let onet = Provider(
    "onet", hosts: ["onet.pl", "onet.eu", "poczta.onet.pl"],
    domains: ["onet.pl", "op.pl", "vp.pl", "poczta.onet.pl"])
}

extension EuropeanProviders {
  private static let hotEE = Provider("hot.ee", hosts: ["hot.ee"], domains: ["hot.ee"])

  private static let hotEERules: [Rule] = [
    Rule(
      "hot.ee.expired-account", .inactiveMailbox, any: ["is expired account", "expired account"],
      provider: "hot.ee",
      sample: "host mx.hot.ee[192.0.2.1] said: 550 5.2.1 <u@hot.ee> is expired account")
  ]
}

extension EuropeanProviders {
  private static let mailEE = Provider("mail.ee", hosts: ["mail.ee"], domains: ["mail.ee"])

  private static let mailEERules: [Rule] = [
    Rule(
      "mail.ee.inactive", .inactiveMailbox, any: ["inactive user"], provider: "mail.ee",
      sample: "host mx.mail.ee[192.0.2.1] said: 554 5.2.1 Inactive user")
  ]
}

extension EuropeanProviders {
  private static let bt = Provider(
    "bt", hosts: ["btinternet.com", "bt.com", "cpcloud.co.uk", "btconnect.com"],
    domains: ["btinternet.com", "btconnect.com", "talk21.com", "btopenworld.com"])

  private static let btRules: [Rule] = [
    Rule(
      "bt.reputation", .spamRelated, any: ["sender ip reputation"], provider: "bt",
      sample:
        "host mx.bt.lon5.cpcloud.co.uk[192.0.2.1] said: 550 Message rejected due to sender IP reputation"
    )
  ]
}

extension EuropeanProviders {
  private static let virgin = Provider(
    "virginmedia", hosts: ["virginmedia.com", "blueyonder.co.uk", "ntlworld.com", "virgin.net"],
    domains: ["virginmedia.com", "blueyonder.co.uk", "ntlworld.com", "virgin.net"])

  private static let virginRules: [Rule] = [
    Rule(
      "virginmedia.content", .spamRelated, any: ["message contains spam content"],
      provider: "virginmedia", blame: .content,
      sample: "host mx.virginmedia.com[192.0.2.1] said: 554 Message contains Spam Content")
  ]
}

extension EuropeanProviders {
  private static let andrewsArnold = Provider(
    "aaisp", hosts: ["aa.net.uk", "aaisp.net.uk"], marks: ["error ca2"], ids: ["CA#"])

  private static let andrewsArnoldRules: [Rule] = [
    Rule(
      "aaisp.blocked", .spamRelated, any: ["error ca2"], provider: "aaisp",
      sample: "host mx.aa.net.uk[192.0.2.1] said: 550 Error CA2: your address may not send")
  ]
}

extension EuropeanProviders {
  private static let ziggo = Provider(
    "ziggo",
    hosts: ["ziggo.nl", "upc.nl", "home.nl", "vodafoneziggo.com", "chello.nl", "upcmail.net"],
    marks: ["mxin5*", "mxin6*"],
    domains: ["ziggo.nl", "home.nl", "chello.nl", "upcmail.nl", "casema.nl"], ids: ["MXIN###"])

  private static let ziggoRules: [Rule] = [
    Rule(
      "ziggo.listed-domain", .spamRelated, any: ["mxin506", "mailfrom domain is listed"],
      provider: "ziggo", anyHost: true, sample: "550 5.1.0 MXIN506 Sorry",
      note: "5.1.0 is about the sender here")
  ]
}

extension EuropeanProviders {
  private static let kpn = Provider(
    "kpn", hosts: ["kpnmail.nl", "kpn.com", "planet.nl", "kpnxchange.com", "xs4all.nl"],
    domains: ["kpnmail.nl", "planet.nl", "hetnet.nl", "xs4all.nl"])
}

extension EuropeanProviders {
  private static let telenet = Provider(
    "telenet", hosts: ["telenet-ops.be", "telenet.be"], domains: ["telenet.be"])
}

extension EuropeanProviders {
  private static let proximus = Provider(
    "proximus", hosts: ["proximus.be", "skynet.be", "belgacom.be"],
    domains: ["skynet.be", "proximus.be"])
}
