/// Orange and Wanadoo, France.
///
/// The number at the end of an ID (OFR) tells what is refused: 102 to 109 a client, 401 to 405 a
/// sender, 416 to 426 a recipient.
enum Orange {
  static let provider = Provider(
    "orange", hosts: ["orange.fr", "wanadoo.fr", "orange.com", "voila.fr"],
    marks: [
      "url:postmaster.orange.fr", "ofr00*", "ofr 1*", "ofr 2*", "ofr 3*", "ofr 4*", "ofr 5*",
      "ofr 9*",
    ], domains: ["orange.fr", "wanadoo.fr", "voila.fr"],
    ids: ["OFR_###", "OFR###_###", "ofr_###", "ofr###_###"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "orange.connections", .badConnection, any: ofr.numbered(104), provider: "orange",
      anyHost: true, tier: .providerID, sample: "421 Sorry OFR004_104"),
    Rule(
      "orange.later", .policyRelated, any: ofr.numbered(105), provider: "orange", anyHost: true,
      tier: .providerID, retry: .mta, sample: "421 Sorry OFR_105"),
    Rule(
      "orange.blocked", .spamRelated, any: ofr.numbered(102, 103, 506, 513, 999),
      provider: "orange", anyHost: true, tier: .providerID, sample: "550 5.7.1 Sorry OFR006_102",
      examples: ["550 5.2.0 Sorry ofr_506"]),
    Rule(
      "orange.client-host", .policyRelated, any: ofr.numbered(107, 201, 202, 203, 204, 205, 206),
      provider: "orange", anyHost: true, tier: .providerID, sample: "550 5.7.1 Sorry OFR_107"),
    Rule(
      "orange.authentication", .relayingIssues, any: ofr.numbered(305), provider: "orange",
      anyHost: true, tier: .providerID, sample: "550 5.7.0 Sorry OFR_305"),
    Rule(
      "orange.sender", .invalidSender, any: ofr.numbered(403, 405, 415, 517, 535),
      provider: "orange", anyHost: true, tier: .providerID, sample: "501 5.1.0 Sorry OFR004_405"),
    Rule(
      "orange.no-such-user", .badMailbox, any: ofr.numbered(416), provider: "orange",
      anyHost: true, tier: .providerID, sample: "550 5.1.1 Sorry OFR_416"),
    Rule(
      "orange.over-quota", .quotaIssues, any: ofr.numbered(417), provider: "orange", anyHost: true,
      tier: .providerID, sample: "552 5.1.1 Sorry OFR_417",
      note: "5.1.1 in the code; the mailbox is full"),
    Rule(
      "orange.size", .quotaIssues, any: ofr.numbered(514), provider: "orange", anyHost: true,
      tier: .providerID, blame: .content, sample: "552 Sorry OFR_514"),
    Rule(
      "orange.service-refused", .badConfiguration, any: ofr.numbered(505), provider: "orange",
      anyHost: true, tier: .providerID, sample: "421 4.2.0 Sorry OFR005_505"),
    Rule(
      "orange.dmarc", .invalidSender, any: ["dmarc check failed"], provider: "orange",
      sample: "host smtp-in.orange.fr[192.0.2.1] said: 501 5.0.2 DMARC check failed"),
  ]

  /// The prefixes of the number in `OFR_416`, `OFR004_405`.
  private static let ofr = ["ofr"] + (0...9).map { "ofr00\($0)" }
}
