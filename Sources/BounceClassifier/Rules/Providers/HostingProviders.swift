/// Hosts of other people's domains: GoDaddy, Rackspace, Zoho, Fastmail, HEY, Proton, OVH.
enum HostingProviders {
  static let providers: [Provider] = [
    goDaddy, rackspace, zoho, fastmail, hey, proton, ovh, strato, hetzner, gandi, migadu, titan,
    oneCom, tuta,
  ]

  static let rules: [Rule] =
    goDaddyRules + rackspaceRules + zohoRules + fastmailRules + heyRules + protonRules + ovhRules
}

extension HostingProviders {
  private static let goDaddy = Provider(
    "godaddy", hosts: ["secureserver.net", "godaddy.com"], marks: ["url:x.co/srbounce"],
    ids: ["IB###"])

  private static let goDaddyRules: [Rule] = [
    Rule(
      "godaddy.authentication", .relayingIssues, any: ["ib401"], provider: "godaddy", anyHost: true,
      tier: .providerID, sample: "535 Sorry IB401"),
    Rule(
      "godaddy.from-field", .contentRelated, any: ["ib501", "ib502"], provider: "godaddy",
      anyHost: true, tier: .providerID, sample: "550 Sorry IB501"),
    Rule(
      "godaddy.sender", .invalidSender, any: ["ib506", "ib508"], provider: "godaddy", anyHost: true,
      tier: .providerID, sample: "550 Sorry IB508"),
    Rule(
      "godaddy.reverse-dns", .policyRelated, any: ["ib108"], provider: "godaddy", anyHost: true,
      tier: .providerID, sample: "421 Sorry IB108"),
    Rule(
      "godaddy.spam", .spamRelated, any: ["ib212"], provider: "godaddy", anyHost: true,
      tier: .providerID, blame: .content, sample: "552 Sorry IB212", note: "552, and no quota"),
    Rule(
      "godaddy.virus", .virusRelated, any: ["ib705"], provider: "godaddy", anyHost: true,
      tier: .providerID, sample: "552 Sorry IB705", note: "552, and no quota"),
    Rule(
      "godaddy.connections", .badConnection, any: ["ib007", "ib101"], provider: "godaddy",
      anyHost: true, tier: .providerID, sample: "421 Sorry IB007"),
    Rule(
      "godaddy.limits", .policyRelated, any: ["ib605", "ib504", "ib510", "ib607"],
      provider: "godaddy", anyHost: true, tier: .providerID, sample: "452 Sorry IB605",
      note: "Seen with 5.1.1, too"),
    Rule(
      "godaddy.listed", .spamRelated,
      any: ["ib103", "ib104", "ib105", "ib106", "ib110", "ib111", "ib112", "ib113"],
      provider: "godaddy", anyHost: true, tier: .providerID, sample: "554 Sorry IB104"),
  ]
}

extension HostingProviders {
  private static let rackspace = Provider(
    "rackspace", hosts: ["emailsrvr.com", "mailgun-us-rackspace.com"], ids: ["G#^", "G#"])

  private static let rackspaceRules: [Rule] = [
    Rule(
      "rackspace.no-such-user", .badMailbox, any: ["g8"], provider: "rackspace", tier: .providerID,
      sample: "host mx1.emailsrvr.com[192.0.2.1] said: 550 5.1.1 Sorry (G8)"),
    Rule(
      "rackspace.connections", .badConnection, any: ["g2"], provider: "rackspace",
      tier: .providerID, sample: "host mx1.emailsrvr.com[192.0.2.1] said: 421 Sorry (G2)"),
    Rule(
      "rackspace.reverse-dns", .policyRelated, any: ["g1f"], provider: "rackspace",
      tier: .providerID, sample: "host mx1.emailsrvr.com[192.0.2.1] said: 450 4.7.1 Sorry (G1F)"),
    Rule(
      "rackspace.no-answer", .noAnswerFromHost, any: ["g6"], provider: "rackspace",
      tier: .providerID, sample: "host mx1.emailsrvr.com[192.0.2.1] said: 450 4.4.1 Sorry (G6)"),
    Rule(
      "rackspace.received-too-much", .policyRelated, any: ["g30"], provider: "rackspace",
      tier: .providerID, retry: .mta,
      sample: "host mx1.emailsrvr.com[192.0.2.1] said: 450 4.2.1 Sorry (G30)"),
    Rule(
      "rackspace.loop", .routingErrors, any: ["g16"], provider: "rackspace", tier: .providerID,
      sample: "host mx1.emailsrvr.com[192.0.2.1] said: 450 4.4.6 Sorry (G16)"),
    Rule(
      "rackspace.dmarc", .invalidSender, any: ["g1e"], provider: "rackspace", tier: .providerID,
      sample: "host mx1.emailsrvr.com[192.0.2.1] said: 450 4.4.0 Sorry (G1E)"),
    Rule(
      "rackspace.reputation", .spamRelated, any: ["g28"], provider: "rackspace", tier: .providerID,
      sample: "host mx1.emailsrvr.com[192.0.2.1] said: 451 4.7.1 Sorry (G28)"),
    Rule(
      "rackspace.throttled", .spamRelated,
      any: ["too much spam from your mail server", "acl dns_rbl", "blocked using sa ip4tset"],
      provider: "rackspace",
      sample:
        "host mx1.emailsrvr.com[192.0.2.1] said: 451 4.3.0 Throttled - Too much spam from your mail server"
    ),
  ]
}

extension HostingProviders {
  private static let zoho = Provider(
    "zoho", hosts: ["zoho.com", "zoho.eu", "zoho.in", "zohomail.com", "zoho.com.au"],
    marks: ["by zoho mail"], domains: ["zoho.com", "zohomail.com", "zoho.eu"])

  private static let zohoRules: [Rule] = [
    Rule(
      "zoho.virus", .virusRelated, any: ["virus … detected", "virus … by zoho"], provider: "zoho",
      sample: "host mx.zoho.com[192.0.2.1] said: 552 5.7.1 virus Eicar detected by Zoho Mail"),
    Rule(
      "zoho.no-such-user", .badMailbox, any: ["user does not exist", "user unknown"],
      when: Conditions(notStages: [.data, .endOfData]), provider: "zoho",
      sample: "host mx.zoho.com[192.0.2.1] said: 550 5.1.1 User does not exist"),
    Rule(
      "zoho.policy", .policyRelated,
      any: [
        "rejected by destination domain", "mailbox delivery restricted by policy",
        "mailbox delivery failure policy", "mailpolicy violation", "email policy violation",
      ], provider: "zoho",
      sample: "host mx.zoho.com[192.0.2.1] said: 541 5.4.1 Mail rejected by destination domain",
      examples: [
        "host mx.zoho.com[192.0.2.1] said: 552 5.1.1 Mailbox delivery failure policy error"
      ], note: "5.4.1 is registered as no answer, 5.1.1 as no such user"),
    Rule(
      "zoho.system-error", .badConfiguration, any: ["temporary system error"], provider: "zoho",
      sample: "host mx.zoho.com[192.0.2.1] said: 452 4.3.1 Temporary System Error"),
    Rule(
      "zoho.relaying", .relayingIssues, any: ["relaying disallowed"], provider: "zoho",
      sample: "host mx.zoho.com[192.0.2.1] said: 553 Relaying disallowed"),
    Rule(
      "zoho.spam", .spamRelated, any: ["flagged as spam"], provider: "zoho", blame: .content,
      sample: "host mx.zoho.com[192.0.2.1] said: 554 5.7.1 Email flagged as Spam"),
    Rule(
      "zoho.dmarc", .invalidSender, any: ["dmarc policy"], provider: "zoho",
      sample: "host mx.zoho.com[192.0.2.1] said: 550 5.7.1 Email rejected per DMARC policy"),
  ]
}

extension HostingProviders {
  private static let fastmail = Provider(
    "fastmail", hosts: ["messagingengine.com", "fastmail.com"],
    domains: ["fastmail.com", "fastmail.fm"])

  private static let fastmailRules: [Rule] = [
    Rule(
      "fastmail.no-such-user", .badMailbox, any: ["user unknown in local recipient table"],
      provider: "fastmail",
      sample:
        "host in1-smtp.messagingengine.com[192.0.2.1] said: 550 5.1.1 <u@fastmail.com>: Recipient address rejected: User unknown in local recipient table",
      note: "Said after DATA, too: its store answers by LMTP"),
    Rule(
      "fastmail.relaying", .relayingIssues, any: ["relay access denied"], provider: "fastmail",
      sample: "host in1-smtp.messagingengine.com[192.0.2.1] said: 554 Relay access denied"),
  ]
}

extension HostingProviders {
  private static let hey = Provider("hey", hosts: ["hey.com"], domains: ["hey.com"])

  private static let heyRules: [Rule] = [
    Rule(
      "hey.no-such-user", .badMailbox, any: ["user unknown"],
      when: Conditions(notStages: [.data, .endOfData]), provider: "hey",
      sample: "host mx.hey.com[192.0.2.1] said: 550 5.1.1 Recipient address rejected: User unknown")
  ]
}

extension HostingProviders {
  private static let proton = Provider(
    "proton", hosts: ["protonmail.ch", "proton.me", "protonmail.com"],
    domains: ["protonmail.com", "proton.me", "pm.me", "protonmail.ch"])

  private static let protonRules: [Rule] = [
    Rule(
      "proton.spam", .spamRelated, any: ["rejected by spam filter"], provider: "proton",
      blame: .content,
      sample: "host mail.protonmail.ch[192.0.2.1] said: 550 5.7.1 Rejected by spam filter")
  ]
}

extension HostingProviders {
  private static let ovh = Provider(
    "ovh", hosts: ["ovh.net", "ovh.com", "ovh.ca"], marks: ["url:ovh.com"])

  private static let ovhRules: [Rule] = [
    Rule(
      "ovh.quota", .quotaIssues, any: ["over quota", "quota"], provider: "ovh",
      sample: "host mx1.mail.ovh.net[192.0.2.1] said: 552 5.2.2 This mailbox is over quota"),
    Rule(
      "ovh.spam", .spamRelated, any: ["spam message rejected"], provider: "ovh",
      sample: "host mx1.mail.ovh.net[192.0.2.1] said: 550 spam message rejected"),
  ]
}

extension HostingProviders {
  private static let strato = Provider("strato", hosts: ["strato.de", "rzone.de"])
}

extension HostingProviders {
  private static let hetzner = Provider("hetzner", hosts: ["your-server.de"])
}

extension HostingProviders {
  private static let gandi = Provider("gandi", hosts: ["gandi.net"])
}

extension HostingProviders {
  private static let migadu = Provider("migadu", hosts: ["migadu.com"])
}

extension HostingProviders {
  private static let titan = Provider("titan", hosts: ["titan.email"])
}

extension HostingProviders {
  private static let oneCom = Provider("one.com", hosts: ["one.com"])
}

extension HostingProviders {
  private static let tuta = Provider(
    "tuta", hosts: ["tutanota.de", "tutanota.com"],
    domains: ["tuta.io", "tutanota.com", "tutanota.de"])
}
