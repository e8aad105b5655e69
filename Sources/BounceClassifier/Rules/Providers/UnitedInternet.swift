/// GMX, web.de, mail.com, IONOS (1&1): postmaster.gmx.net/en/error-messages.
enum UnitedInternet {
  static let provider = Provider(
    "united-internet",
    hosts: [
      "gmx.net", "gmx.com", "gmx.de", "gmx.at", "gmx.ch", "web.de", "mail.com", "ionos.de",
      "ionos.com", "kundenserver.de", "1and1.com", "1und1.de", "perfora.net", "schlund.de",
      "online.de",
    ],
    marks: [
      "url:postmaster.gmx.net", "url:postmaster.gmx.com", "url:postmaster.web.de",
      "url:postmaster.mail.com", "url:postmaster.1und1.de", "url:postmaster.1and1.com",
      "url:postmaster.ionos.com", "nemesis esmtp service",
    ],
    domains: [
      "gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.com", "web.de", "mail.com", "online.de",
      "email.de",
    ], ids: ["c=^+", "c=r####", "c=rdns", "c=hd", "c=hi", "c=spf", "c=dmarc", "c=ip"],
    source: .field(2026), rules: rules)

  private static let page = RuleSource.page("postmaster.gmx.net/en/error-messages")

  private static let rules: [Rule] = [
    Rule(
      "united-internet.reverse-dns", .policyRelated, any: ["bad dns ptr", "url:c=rdns"],
      provider: "united-internet",
      sample:
        "host mx00.emig.gmx.net[192.0.2.1] said: 554-No SMTP service 554-Bad DNS PTR resource record."
    ),
    Rule(
      "united-internet.sender-dns", .invalidSender, any: ["invalid dns mx or"],
      provider: "united-internet",
      sample: "host mx00.emig.gmx.net[192.0.2.1] said: 550 Invalid DNS MX or A/AAAA resource record"
    ),
    Rule(
      "united-internet.spf", .invalidSender, any: ["reject due to spf policy", "url:c=spf"],
      provider: "united-internet",
      sample: "host mx00.emig.gmx.net[192.0.2.1] said: 550 Reject due to SPF policy", source: page),
    Rule(
      "united-internet.dmarc", .invalidSender, any: ["reject due to dmarc", "url:c=dmarc"],
      provider: "united-internet",
      sample: "host mx00.emig.gmx.net[192.0.2.1] said: 550 Reject due to DMARC policy"),
    Rule(
      "united-internet.rate-limit", .policyRelated, any: ["rate limit reached"],
      provider: "united-internet", retry: .mta,
      sample: "host mx00.emig.gmx.net[192.0.2.1] said: 421 Rate limit reached"),
    Rule(
      "united-internet.block-list", .spamRelated,
      any: [
        "ip address is block listed", "ip address is black listed", "url:c=r*",
        "nemesis esmtp service not available",
      ], provider: "united-internet",
      sample:
        "host mx00.emig.gmx.net[192.0.2.1] said: 554-Nemesis ESMTP Service not available 554-No SMTP service",
      source: page),
    Rule(
      "united-internet.delivery-quota", .spamRelated, any: ["reject due to policy violations"],
      when: Conditions(codes: [421]), provider: "united-internet",
      sample: "host mx00.emig.gmx.net[192.0.2.1] said: 421 Reject due to policy violations"),
    Rule(
      "united-internet.policy", .policyRelated,
      any: ["reject due to policy restrictions", "reject due to policy violations"],
      provider: "united-internet",
      sample: "host mx00.emig.gmx.net[192.0.2.1] said: 550 Reject due to policy restrictions"),
    Rule(
      "united-internet.mailbox-full", .quotaIssues,
      any: [
        "exceeded storage allocation", "quota exceeded", "exhausted allowed storage",
        "has too many messages on the server",
      ], provider: "united-internet",
      sample:
        "host mx00.emig.gmx.net[192.0.2.1] said: 552 Requested mail action aborted: exceeded storage allocation"
    ),
    Rule(
      "united-internet.inactive", .inactiveMailbox, any: ["user is inactive"],
      unless: .aboutOthersOrTrouble, provider: "united-internet",
      sample: "host mx00.emig.gmx.net[192.0.2.1] said: 550 5.2.1 User is inactive"),
    Rule(
      "united-internet.no-such-user", .badMailbox,
      any: ["mailbox unavailable", "unknown local part", "benutzer nicht bekannt"],
      unless: .aboutOthersOrTrouble,
      when: Conditions(notStages: [.connect, .ehlo, .mail, .data, .endOfData]),
      provider: "united-internet",
      sample:
        "host mx00.emig.gmx.net[192.0.2.1] said: 550 Requested action not taken: mailbox unavailable",
      source: page),
    Rule(
      "united-internet.local-error", .badConfiguration, any: ["local error in processing"],
      provider: "united-internet",
      sample:
        "host mx00.emig.gmx.net[192.0.2.1] said: 451 Requested action aborted: local error in processing"
    ),
    Rule(
      "united-internet.syntax", .protocolErrors, any: ["syntax error in parameters"],
      provider: "united-internet",
      sample: "host mx00.emig.gmx.net[192.0.2.1] said: 501 Syntax error in parameters or arguments",
      source: page),
  ]
}
