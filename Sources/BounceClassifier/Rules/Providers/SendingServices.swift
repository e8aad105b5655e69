/// Services that send or pass on for others: Amazon SES and WorkMail, SendGrid, Mailgun, Facebook, ImprovMX, Cloudflare, ForwardEmail, DuckDuckGo.
enum SendingServices {
  static let providers: [Provider] = [
    amazon, sendGrid, mailgun, facebook, improvMX, cloudflare, forwardEmail, duck, simpleLogin,
  ]

  static let rules: [Rule] =
    amazonRules + sendGridRules + mailgunRules + facebookRules + improvMXRules + cloudflareRules
    + forwardEmailRules + duckRules
}

extension SendingServices {
  private static let amazon = Provider(
    "amazon", hosts: ["amazonaws.com", "amazonses.com", "awsapps.com"],
    marks: ["url:aws.amazon.com", "amazon ses", "workmail"])

  private static let amazonRules: [Rule] = [
    Rule(
      "amazon.suppressed", .badMailbox, any: ["suppression list", "onaccountsuppressionlist"],
      provider: "amazon",
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
      "amazon.no-such-user", .badMailbox, any: ["mailbox does not exist"], provider: "amazon",
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

extension SendingServices {
  private static let sendGrid = Provider(
    "sendgrid", hosts: ["sendgrid.net", "sendgrid.com"], marks: ["url:sendgrid.com"])

  private static let sendGridRules: [Rule] = [
    Rule(
      "sendgrid.suppressed", .badMailbox,
      any: ["has previously been bounced", "address has previously bounced"], provider: "sendgrid",
      anyHost: true,
      sample: "550 Unable to send: a message to an address has previously been Bounced",
      note: "No attempt was made: it failed before"),
    Rule(
      "sendgrid.bounced-address", .badMailbox, any: ["bounced address"], provider: "sendgrid",
      sample: "host smtp.sendgrid.net[192.0.2.1] said: 550 Bounced Address"),
    Rule(
      "sendgrid.spam-reporting", .policyRelated, any: ["spam reporting address"],
      provider: "sendgrid", anyHost: true, sample: "550 Unable to send: spam reporting address"),
  ]
}

extension SendingServices {
  private static let mailgun = Provider(
    "mailgun", hosts: ["mailgun.org", "mailgun.com", "mailgun.net"])

  private static let mailgunRules: [Rule] = [
    Rule(
      "mailgun.suppressed", .badMailbox, any: ["to previously bounced address"],
      provider: "mailgun", anyHost: true,
      sample: "605 Not delivering to previously bounced address",
      note: "No attempt was made: it failed before"),
    Rule(
      "mailgun.unsubscribed", .policyRelated,
      any: ["to unsubscribed address", "to a user who marked your messages as spam"],
      provider: "mailgun", anyHost: true,
      sample: "607 Not delivering to a user who marked your messages as spam"),
  ]
}

extension SendingServices {
  private static let facebook = Provider(
    "facebook", hosts: ["facebook.com", "mx.facebook.com", "fb.com"],
    marks: ["url:postmaster.facebook.com"], domains: ["facebook.com"],
    ids: ["POL-^#", "RCP-^#", "INT-^#", "DNS-^#", "CON-^#", "MSG-^#"])

  private static let facebookRules: [Rule] = [
    Rule(
      "facebook.blocked", .spamRelated,
      any: [
        "pol p1", "pol p2", "pol p3", "pol p4", "pol p5", "pol p6", "pol p7", "pol t1", "pol t2",
        "pol t3",
      ], provider: "facebook", tier: .providerID,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 554 5.7.1 Sorry POL-P1"),
    Rule(
      "facebook.no-such-user", .badMailbox, any: ["rcp p1", "int p1", "int p3", "int p4"],
      provider: "facebook", tier: .providerID,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 550 5.1.1 Sorry RCP-P1"),
    Rule(
      "facebook.preferences", .policyRelated, any: ["rcp p2", "rcp p3"], provider: "facebook",
      tier: .providerID, blame: .recipient,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 550 5.1.1 Sorry RCP-P2"),
    Rule(
      "facebook.deactivated", .inactiveMailbox, any: ["rcp t4"], provider: "facebook",
      tier: .providerID, sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 550 Sorry RCP-T4"),
    Rule(
      "facebook.system", .badConfiguration, any: ["rcp t1"], provider: "facebook",
      tier: .providerID, sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 450 Sorry RCP-T1"),
    Rule(
      "facebook.sender-domain", .invalidSender, any: ["dns p1", "dns p2", "dns t1"],
      provider: "facebook", tier: .providerID,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 550 Sorry DNS-P1"),
    Rule(
      "facebook.reverse-dns", .policyRelated, any: ["dns p3", "dns t2"], provider: "facebook",
      tier: .providerID, sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 550 Sorry DNS-P3"),
    Rule(
      "facebook.limits", .badConnection, any: ["con t1", "con t2", "con t3", "con t4", "msg t1"],
      provider: "facebook", tier: .providerID,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 421 Sorry CON-T1"),
    Rule(
      "facebook.size", .quotaIssues, any: ["msg p1", "int p2"], provider: "facebook",
      tier: .providerID, blame: .content,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 552 Sorry MSG-P1"),
    Rule(
      "facebook.form", .contentRelated, any: ["msg p2", "msg p3"], provider: "facebook",
      tier: .providerID, sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 554 Sorry MSG-P2"),
  ]
}

extension SendingServices {
  private static let improvMX = Provider(
    "improvmx", hosts: ["improvmx.com"], marks: ["id 5 9*"], ids: ["id-#.#.#", "Code #"])

  private static let improvMXRules: [Rule] = [
    Rule(
      "improvmx.loop", .routingErrors, any: ["id 5 9 0"], provider: "improvmx", anyHost: true,
      sample: "551 5.7.1 Sorry (#id-5.9.0)"),
    Rule(
      "improvmx.no-such-domain", .badDomain, any: ["id 5 9 2"], provider: "improvmx", anyHost: true,
      sample: "551 5.7.1 Sorry (#id-5.9.2)"),
    Rule(
      "improvmx.record", .badConfiguration, any: ["id 5 9 3", "id 5 9 5"], provider: "improvmx",
      anyHost: true, sample: "551 5.7.1 Sorry (#id-5.9.3)"),
    Rule(
      "improvmx.limit", .policyRelated, any: ["id 5 9 4"], provider: "improvmx", anyHost: true,
      retry: .mta, sample: "450 4.2.1 Sorry (#id-5.9.4)"),
    Rule(
      "improvmx.reputation", .spamRelated, any: ["very low reputation", "code 2"],
      provider: "improvmx",
      sample: "host mx1.improvmx.com[192.0.2.1] said: 551 5.7.1 A very low reputation (Code 2)"),
  ]
}

extension SendingServices {
  private static let cloudflare = Provider(
    "cloudflare", hosts: ["mx.cloudflare.net", "cloudflare.com", "cloudflare-email.net"])

  private static let cloudflareRules: [Rule] = [
    Rule(
      "cloudflare.upstream", .badConfiguration, any: ["upstream error"], provider: "cloudflare",
      sample: "host amir.mx.cloudflare.net[192.0.2.1] said: 421 4.3.0 Upstream error")
  ]
}

extension SendingServices {
  private static let forwardEmail = Provider(
    "forwardemail", hosts: ["forwardemail.net"], marks: ["url:forwardemail.net"])

  private static let forwardEmailRules: [Rule] = [
    Rule(
      "forwardemail.upgrade", .inactiveMailbox, any: ["enhanced protection"],
      provider: "forwardemail",
      sample:
        "host mx1.forwardemail.net[192.0.2.1] said: 550 The domain requires an upgrade to Enhanced Protection"
    )
  ]
}

extension SendingServices {
  private static let duck = Provider(
    "duckduckgo", hosts: ["duck.com", "duckduckgo.com"], domains: ["duck.com"])

  private static let duckRules: [Rule] = [
    Rule(
      "duckduckgo.denied", .spamRelated, any: ["message denied"], provider: "duckduckgo",
      sample: "host smtp-inbound.duck.com[192.0.2.1] said: 550 Message denied")
  ]
}

extension SendingServices {
  private static let simpleLogin = Provider(
    "simplelogin", hosts: ["simplelogin.co", "simplelogin.io"],
    domains: ["simplelogin.com", "slmail.me", "aleeas.com"])
}
