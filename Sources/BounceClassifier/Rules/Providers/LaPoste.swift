/// La Poste, France: IDs (LPN) end in the same numbers as those of Orange.
enum LaPoste {
  static let provider = Provider(
    "laposte", hosts: ["laposte.net"], marks: ["lpn0*", "lpn1*", "lpnaaa"],
    domains: ["laposte.net"], ids: ["LPN###_###", "LPN^^^_###", "LPN###"], source: .field(2026),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "laposte.no-such-user", .badMailbox, any: lpn.numbered(416) + ["lpn416"],
      provider: "laposte", anyHost: true, tier: .providerID, sample: "550 5.5.0 Sorry LPN007_416",
      note: "5.5.0 is registered as a protocol status"),
    Rule(
      "laposte.archived", .inactiveMailbox,
      any: lpn.numbered(420, 426) + [
        "destinataire archive*", "compte du destinataire est bloque",
      ], provider: "laposte", anyHost: true, tier: .providerID,
      sample: "550 5.5.0 Sorry LPN007_420",
      examples: ["550 5.5.0 La boite du destinataire archivee"]),
    Rule(
      "laposte.block-list", .spamRelated, any: lpn.numbered(101, 102, 510), provider: "laposte",
      anyHost: true, tier: .providerID, sample: "550 5.5.0 Sorry LPN007_102"),
    Rule(
      "laposte.connections", .badConnection, any: lpn.numbered(104), provider: "laposte",
      anyHost: true, tier: .providerID, sample: "421 Sorry LPN105_104"),
    Rule(
      "laposte.later", .policyRelated, any: lpn.numbered(107, 108, 109, 423, 424, 630),
      provider: "laposte", anyHost: true, tier: .providerID, sample: "421 Sorry LPN001_108"),
    Rule(
      "laposte.sender", .invalidSender, any: lpn.numbered(401, 405, 421, 517), provider: "laposte",
      anyHost: true, tier: .providerID, sample: "550 5.5.0 Sorry LPN004_401"),
    Rule(
      "laposte.authentication", .relayingIssues, any: lpn.numbered(402), provider: "laposte",
      anyHost: true, tier: .providerID, sample: "550 5.5.0 Sorry LPN105_402"),
  ]

  /// The prefixes of the number in `LPN007_416`, `LPN105_402`, `LPNAAA_101`.
  private static let lpn =
    ["lpn", "lpnaaa"] + (0...9).map { "lpn00\($0)" } + (0...9).map { "lpn10\($0)" }
}
