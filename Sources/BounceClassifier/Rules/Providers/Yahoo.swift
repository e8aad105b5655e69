/// Yahoo, AOL and Verizon's mailboxes.
///
/// The phrases of AOL's own hosts date from before 2019.
enum Yahoo {
  static let provider = Provider(
    "yahoo",
    hosts: [
      "yahoodns.net", "yahoo.com", "aol.com", "aol.net", "yahooinc.com", "yahoo.net", "verizon.net",
    ],
    marks: [
      "url:postmaster.yahooinc.com", "url:senders.yahooinc.com", "url:help.yahoo.com",
      "url:postmaster.yahoo.com", "url:postmaster.verizonmedia.com", "url:postmaster.aol.com",
      "url:postmaster.info.aol.com", "delivery error dd",
    ],
    domains: [
      "yahoo.com", "aol.com", "ymail.com", "rocketmail.com", "yahoo.co.uk", "yahoo.fr", "yahoo.de",
      "yahoo.it", "yahoo.es", "yahoo.ca", "yahoo.com.br", "aim.com", "verizon.net", "yahoo.in",
      "yahoo.co.in",
    ],
    ids: [
      "TSS##", "IPTS##", "TS##", "GL##", "PH##", "BL##", "AU##", "VS#-^+", "VSS-^+", "RTR:^^",
      "RLY:^^", "HVU:^^", "CON:^^", "DYN:^^", "MFF:^^",
    ], source: .field(2026), rules: rules + aolRules)

  private static let page = RuleSource.page("senders.yahooinc.com/smtp-error-codes")

  private static let rules: [Rule] = [
    Rule(
      "yahoo.suspended-for-a-time", .inactiveMailbox,
      any: ["account has been temporarily suspended"], provider: "yahoo", neverHard: true,
      sample:
        "554 delivery error: dd This account has been temporarily suspended. Please try again later."
    ),
    Rule(
      "yahoo.permanently-deferred", .spamRelated,
      any: ["tss09", "tss11", "tss07", "tss02", "tss03", "bl21", "bl23"], provider: "yahoo",
      anyHost: true, tier: .providerID,
      sample: "553 5.7.2 [TSS09] Mail from your address is deferred for good", source: page,
      note: "5.7.2 is registered as mailing list expansion prohibited"),
    Rule(
      "yahoo.volume-or-complaints", .spamRelated, any: ["tss04", "tss05", "tss06", "ipts04"],
      provider: "yahoo", anyHost: true, tier: .providerID,
      sample: "421 4.7.0 [TSS04] Mail from your address is deferred",
      examples: [
        "421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred, unexpected volume or user complaints"
      ], source: page),
    Rule(
      "yahoo.deferred", .spamRelated, any: ["ts01", "ts02", "ts03", "gl01"], provider: "yahoo",
      tier: .providerID,
      sample:
        "host mta5.am0.yahoodns.net[192.0.2.1] said: 421 4.7.1 [TS03] Mail from your address is deferred for good",
      source: page, note: "TS03 is a 4xx that never succeeds"),
    Rule(
      "yahoo.deferred-for-good", .spamRelated, any: ["will be permanently deferred"],
      provider: "yahoo", anyHost: true,
      sample: "553 5.7.2 Whatever comes from you will be permanently deferred", source: page),
    Rule(
      "yahoo.phishing-content", .contentRelated, any: ["ph01", "ph02", "ph03"], provider: "yahoo",
      tier: .providerID,
      sample: "host mta5.am0.yahoodns.net[192.0.2.1] said: 554 Message not taken - [PH01]",
      source: page, note: "The texts say policy; Yahoo's own list: the content"),
    Rule(
      "yahoo.dkim-failed", .invalidSender, any: ["au01", "au02"], provider: "yahoo",
      tier: .providerID,
      sample:
        "host mta5.am0.yahoodns.net[192.0.2.1] said: 554 5.7.5 (AU01) Message not accepted for policy reasons"
    ),
    Rule(
      "yahoo.unknown-recipients", .spamRelated, any: ["vs1 ip", "vs1 mf", "vs3 ip5", "vss ip"],
      provider: "yahoo", anyHost: true, tier: .providerID,
      sample: "451 VS1-IP Excessive unknown recipients"),
    Rule(
      "yahoo.unauthenticated", .invalidSender,
      any: ["sender is unauthenticated", "either spf or dkim", "dmarc policy"], provider: "yahoo",
      sample:
        "host mta5.am0.yahoodns.net[192.0.2.1] said: 550 5.7.9 This mail has been blocked because the sender is unauthenticated",
      source: page, note: "X.7.9 is registered as an authentication mechanism that is too weak"),
    Rule(
      "yahoo.unresolvable-sender", .invalidSender,
      any: ["unresolvable rfc 5321", "unresolvable rfc 5322", "unresolvable … from domain"],
      provider: "yahoo",
      sample:
        "host mta5.am0.yahoodns.net[192.0.2.1] said: 451 Message deferred: unresolvable RFC.5321 from domain",
      source: page),
    Rule(
      "yahoo.headers", .contentRelated,
      any: [
        "headers are not rfc compliant", "message not allowed 299", "message not allowed 291",
        "header too big", "date outside of range", "forbidden characters", "header … forbidden",
      ], provider: "yahoo",
      sample: "host mta5.am0.yahoodns.net[192.0.2.1] said: 554 Headers are not RFC compliant [291]",
      source: page),
    Rule(
      "yahoo.no-such-account", .badMailbox,
      any: [
        "user doesn t have a yahoo com account", "this user doesn t have a … account",
        "delivery error dd not a valid recipient",
      ], unless: .aboutOthersOrTrouble, provider: "yahoo", anyHost: true,
      sample: "554 delivery error: dd This user doesn't have a yahoo.com account", source: page),
    Rule(
      "yahoo.mailbox-not-found", .badMailbox, any: ["mailbox not found"],
      unless: .aboutOthersOrTrouble, provider: "yahoo",
      sample:
        "host mta5.am0.yahoodns.net[192.0.2.1] said: 552 1 Requested mail action aborted, mailbox not found",
      note: "552 and no quota"),
    Rule(
      "yahoo.mailbox-disabled", .inactiveMailbox,
      any: [
        "this mailbox is disabled", "account has been disabled or discontinued",
        "is no longer valid", "delivery error dd … no longer valid", "554 30",
      ], unless: .aboutOthersOrTrouble, provider: "yahoo",
      sample:
        "host mta5.am0.yahoodns.net[192.0.2.1] said: 554 30 Sorry, this mailbox is disabled (554.30)",
      source: page),
    Rule(
      "yahoo.receiving-too-quickly", .policyRelated, any: ["user is receiving mail too quickly"],
      provider: "yahoo", retry: .mta,
      sample: "host mta5.am0.yahoodns.net[192.0.2.1] said: 450 User is receiving mail too quickly"),
    Rule(
      "yahoo.per-connection", .badConnection,
      any: [
        "max message per connection reached", "max messages per connection",
        "resources temporarily unavailable",
      ], provider: "yahoo",
      sample:
        "host mta5.am0.yahoodns.net[192.0.2.1] said: 421 Max message per connection reached, closing transmission channel"
    ),
    Rule(
      "yahoo.server-error", .badConfiguration, any: ["internal server error"], provider: "yahoo",
      sample: "host mta5.am0.yahoodns.net[192.0.2.1] said: 451 4.3.2 Internal server error"),
    Rule(
      "yahoo.domain-failure", .routingErrors, any: ["temporary domain failure"], provider: "yahoo",
      sample: "host mta5.am0.yahoodns.net[192.0.2.1] said: 452 A temporary domain failure",
      note: "The name service failed this time: not yet that the domain is none"),
    Rule(
      "yahoo.null-mx", .badDomain, any: ["recipient null mx", "recipient … null mx"],
      unless: .aboutOthersOrTrouble, provider: "yahoo",
      sample: "host mta5.am0.yahoodns.net[192.0.2.1] said: 554 Sorry, recipient null MX by policy",
      source: page),
    Rule(
      "yahoo.relaying", .relayingIssues, any: ["relaying denied for"], provider: "yahoo",
      sample: "host mta5.am0.yahoodns.net[192.0.2.1] said: 550 relaying denied for that domain"),
    Rule(
      "yahoo.policy", .policyRelated, any: ["not accepted for policy reasons"], provider: "yahoo",
      sample:
        "host mta5.am0.yahoodns.net[192.0.2.1] said: 554 5.7.9 Message not accepted for policy reasons",
      source: page),
  ]

  private static let aolRules: [Rule] = [
    Rule(
      "yahoo.aol-virus", .virusRelated, any: ["rtr ch"], provider: "yahoo", anyHost: true,
      tier: .providerID, sample: "554 RTR:CH Sorry"),
    Rule(
      "yahoo.aol-dynamic", .policyRelated,
      any: ["rtr bb", "rtr du", "rtr rd", "rly b1", "rly b2", "dyn t1", "rly ir"],
      provider: "yahoo", anyHost: true, tier: .providerID, sample: "554 RTR:BB Sorry"),
    Rule(
      "yahoo.aol-blocked", .spamRelated, any: ["rtr sc", "rtr bl", "rly bl", "con b1", "rly ch"],
      provider: "yahoo", anyHost: true, tier: .providerID, sample: "554 CON:B1 Sorry"),
    Rule(
      "yahoo.aol-error", .badConfiguration, any: ["rtr ge"], provider: "yahoo", anyHost: true,
      tier: .providerID, sample: "554 RTR:GE Sorry"),
    Rule(
      "yahoo.aol-content", .contentRelated, any: ["hvu b1", "hvu b2", "rly bd"], provider: "yahoo",
      anyHost: true, tier: .providerID, sample: "554 HVU:B1 Sorry"),
    Rule(
      "yahoo.aol-future-date", .contentRelated, any: ["mff"], provider: "yahoo", tier: .providerID,
      sample: "host mailin-01.mx.aol.com[192.0.2.1] said: 421 MFF: Sorry"),
    Rule(
      "yahoo.aol-sender", .invalidSender, any: ["rly sn"], provider: "yahoo", anyHost: true,
      tier: .providerID, sample: "554 RLY:SN Sorry"),
    Rule(
      "yahoo.aol-dmarc", .invalidSender, any: ["dmarc"], provider: "yahoo",
      sample: "host mailin-01.mx.aol.com[192.0.2.1] said: 554 DMARC: Sorry"),
  ]
}
