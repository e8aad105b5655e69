/// Orange, La Poste, SFR, Free and Bouygues.
///
/// IDs of Orange (OFR) and La Poste (LPN) end in a number that both share: 102 to 109
/// a client, 401 to 405 a sender, 416 to 426 a recipient.
enum FrenchProviders {
  static let providers: [Provider] = [orange, laPoste, sfr, free, bouygues]

  static let rules: [Rule] =
    orangeRules + laPosteRules + sfrRules + freeRules
}

extension FrenchProviders {
  private static let orange = Provider(
    "orange", hosts: ["orange.fr", "wanadoo.fr", "orange.com", "voila.fr"],
    marks: [
      "url:postmaster.orange.fr", "ofr00*", "ofr 1*", "ofr 2*", "ofr 3*", "ofr 4*", "ofr 5*",
      "ofr 9*",
    ], domains: ["orange.fr", "wanadoo.fr", "voila.fr"],
    ids: ["OFR_###", "OFR###_###", "ofr_###", "ofr###_###"])

  private static let orangeRules: [Rule] = [
    Rule(
      "orange.connections", .badConnection, any: numbered(ofr, 104), provider: "orange",
      anyHost: true, tier: .providerID, sample: "421 Sorry OFR004_104"),
    Rule(
      "orange.later", .policyRelated, any: numbered(ofr, 105), provider: "orange", anyHost: true,
      tier: .providerID, retry: .mta, sample: "421 Sorry OFR_105"),
    Rule(
      "orange.blocked", .spamRelated, any: numbered(ofr, 102, 103, 506, 513, 999),
      provider: "orange", anyHost: true, tier: .providerID, sample: "550 5.7.1 Sorry OFR006_102",
      examples: ["550 5.2.0 Sorry ofr_506"]),
    Rule(
      "orange.client-host", .policyRelated, any: numbered(ofr, 107, 201, 202, 203, 204, 205, 206),
      provider: "orange", anyHost: true, tier: .providerID, sample: "550 5.7.1 Sorry OFR_107"),
    Rule(
      "orange.authentication", .relayingIssues, any: numbered(ofr, 305), provider: "orange",
      anyHost: true, tier: .providerID, sample: "550 5.7.0 Sorry OFR_305"),
    Rule(
      "orange.sender", .invalidSender, any: numbered(ofr, 403, 405, 415, 517, 535),
      provider: "orange", anyHost: true, tier: .providerID, sample: "501 5.1.0 Sorry OFR004_405"),
    Rule(
      "orange.no-such-user", .badMailbox, any: numbered(ofr, 416), provider: "orange",
      anyHost: true, tier: .providerID, sample: "550 5.1.1 Sorry OFR_416"),
    Rule(
      "orange.over-quota", .quotaIssues, any: numbered(ofr, 417), provider: "orange", anyHost: true,
      tier: .providerID, sample: "552 5.1.1 Sorry OFR_417",
      note: "5.1.1 in the code; the mailbox is full"),
    Rule(
      "orange.size", .quotaIssues, any: numbered(ofr, 514), provider: "orange", anyHost: true,
      tier: .providerID, blame: .content, sample: "552 Sorry OFR_514"),
    Rule(
      "orange.service-refused", .badConfiguration, any: numbered(ofr, 505), provider: "orange",
      anyHost: true, tier: .providerID, sample: "421 4.2.0 Sorry OFR005_505"),
    Rule(
      "orange.dmarc", .invalidSender, any: ["dmarc check failed"], provider: "orange",
      sample: "host smtp-in.orange.fr[192.0.2.1] said: 501 5.0.2 DMARC check failed"),
  ]
}

extension FrenchProviders {
  private static let laPoste = Provider(
    "laposte", hosts: ["laposte.net"], marks: ["lpn0*", "lpn1*", "lpnaaa"],
    domains: ["laposte.net"], ids: ["LPN###_###", "LPN^^^_###", "LPN###"])

  private static let laPosteRules: [Rule] = [
    Rule(
      "laposte.no-such-user", .badMailbox, any: numbered(lpn, 416) + ["lpn416"],
      provider: "laposte", anyHost: true, tier: .providerID, sample: "550 5.5.0 Sorry LPN007_416",
      note: "5.5.0 is registered as a protocol status"),
    Rule(
      "laposte.archived", .inactiveMailbox,
      any: numbered(lpn, 420, 426) + [
        "destinataire archive*", "compte du destinataire est bloque",
      ], provider: "laposte", anyHost: true, tier: .providerID,
      sample: "550 5.5.0 Sorry LPN007_420",
      examples: ["550 5.5.0 La boite du destinataire archivee"]),
    Rule(
      "laposte.block-list", .spamRelated, any: numbered(lpn, 101, 102, 510), provider: "laposte",
      anyHost: true, tier: .providerID, sample: "550 5.5.0 Sorry LPN007_102"),
    Rule(
      "laposte.connections", .badConnection, any: numbered(lpn, 104), provider: "laposte",
      anyHost: true, tier: .providerID, sample: "421 Sorry LPN105_104"),
    Rule(
      "laposte.later", .policyRelated, any: numbered(lpn, 107, 108, 109, 423, 424, 630),
      provider: "laposte", anyHost: true, tier: .providerID, sample: "421 Sorry LPN001_108"),
    Rule(
      "laposte.sender", .invalidSender, any: numbered(lpn, 401, 405, 421, 517), provider: "laposte",
      anyHost: true, tier: .providerID, sample: "550 5.5.0 Sorry LPN004_401"),
    Rule(
      "laposte.authentication", .relayingIssues, any: numbered(lpn, 402), provider: "laposte",
      anyHost: true, tier: .providerID, sample: "550 5.5.0 Sorry LPN105_402"),
  ]
}

extension FrenchProviders {
  private static let sfr = Provider(
    "sfr",
    hosts: ["sfr.fr", "neuf.fr", "sfr.net", "cegetel.net", "club-internet.fr", "9online.fr"],
    marks: ["sfr in", "url:postmaster.sfr.fr"],
    domains: ["sfr.fr", "neuf.fr", "cegetel.net", "club-internet.fr", "9online.fr"],
    ids: ["SFR_IN_###", "GU_EIB_##"])

  private static let sfrRules: [Rule] = [
    Rule(
      "sfr.spam", .spamRelated,
      any: [
        "sfr in 101", "sfr in 201", "sfr in 301", "sfr in 401", "sfr in 501", "gu eib 02",
        "gu eib 04", "gu eib*",
      ], provider: "sfr", anyHost: true, tier: .providerID, sample: "450 4.7.1 Sorry SFR_IN_101"),
    Rule(
      "sfr.virus", .virusRelated,
      any: ["sfr in 102", "sfr in 202", "sfr in 302", "sfr in 402", "sfr in 502"], provider: "sfr",
      anyHost: true, tier: .providerID, sample: "450 4.7.1 Sorry SFR_IN_102"),
    Rule(
      "sfr.protocol", .protocolErrors,
      any: ["sfr in 103", "sfr in 203", "sfr in 303", "sfr in 403", "sfr in 503"], provider: "sfr",
      anyHost: true, tier: .providerID, sample: "450 4.7.1 Sorry SFR_IN_103"),
    Rule(
      "sfr.volume", .policyRelated,
      any: [
        "sfr in 104", "sfr in 204", "sfr in 304", "sfr in 404", "sfr in 504", "sfr in 105",
        "sfr in 205", "sfr in 305", "sfr in 405", "sfr in 505",
      ], provider: "sfr", anyHost: true, tier: .providerID, sample: "450 4.7.1 Sorry SFR_IN_104"),
    Rule(
      "sfr.content", .contentRelated, any: ["message content rejected"], provider: "sfr",
      sample: "host smtp-in.sfr.fr[192.0.2.1] said: 550 5.7.1 Message content rejected"),
    Rule(
      "sfr.no-such-user", .badMailbox, any: ["user unknown"],
      when: Conditions(notStages: [.data, .endOfData]), provider: "sfr",
      sample:
        "host smtp-in.sfr.fr[192.0.2.1] said: 550 5.7.1 <u@sfr.fr>: Recipient address rejected: User unknown"
    ),
  ]
}

extension FrenchProviders {
  private static let free = Provider(
    "free", hosts: ["free.fr", "proxad.net", "online.net"], marks: ["url:postmaster.free.fr"],
    domains: ["free.fr", "aliceadsl.fr"])

  private static let freeRules: [Rule] = [
    Rule(
      "free.spam", .spamRelated, any: ["spam detected", "too many spams from your ip"],
      provider: "free", sample: "host mx1.free.fr[192.0.2.1] said: 550 spam detected"),
    Rule(
      "free.virus", .virusRelated, any: ["virus detected"], provider: "free",
      sample: "host mx1.free.fr[192.0.2.1] said: 550 virus detected"),
    Rule(
      "free.inactive", .inactiveMailbox, any: ["blocked due to inactivity"], provider: "free",
      sample:
        "host mx1.free.fr[192.0.2.1] said: 550 5.2.1 This mailbox has been blocked due to inactivity"
    ),
    Rule(
      "free.quota", .quotaIssues, any: ["user quota exceeded"], provider: "free",
      sample: "host mx1.free.fr[192.0.2.1] said: 552 5.2.2 user quota exceeded"),
    Rule(
      "free.errors", .policyRelated, any: ["too many errors from your ip"], provider: "free",
      sample: "host mx1.free.fr[192.0.2.1] said: 421 too many errors from your ip"),
  ]
}

extension FrenchProviders {
  private static let bouygues = Provider(
    "bouygues", hosts: ["bbox.fr", "bouyguestelecom.fr", "bouygtel.fr"],
    domains: ["bbox.fr", "bouygtel.fr"])
}

extension FrenchProviders {
  /// What stands before the number in `OFR_416`, `OFR004_405`.
  private static let ofr = ["ofr"] + (0...9).map { "ofr00\($0)" }

  /// What stands before the number in `LPN007_416`, `LPN105_402`, `LPNAAA_101`.
  private static let lpn =
    ["lpn", "lpnaaa"] + (0...9).map { "lpn00\($0)" } + (0...9).map { "lpn10\($0)" }

  /// Every prefix with every number.
  private static func numbered(_ prefixes: [String], _ numbers: Int...) -> [String] {
    prefixes.flatMap { prefix in numbers.map { "\(prefix) \($0)" } }
  }
}
