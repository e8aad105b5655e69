/// Rackspace Email.
enum Rackspace {
  static let provider = Provider(
    "rackspace", hosts: ["emailsrvr.com", "mailgun-us-rackspace.com"], ids: ["G#^", "G#"],
    source: .field(2026), rules: rules)

  private static let page = RuleSource.page("docs.rackspace.com, common email bounces")

  private static let rules: [Rule] = [
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
        "host mx1.emailsrvr.com[192.0.2.1] said: 451 4.3.0 Throttled - Too much spam from your mail server",
      source: page),
  ]
}
