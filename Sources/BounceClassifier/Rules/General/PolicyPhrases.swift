/// The server's own policy: policy-related.
enum PolicyPhrases {
  static let policy: [Rule] = [
    Rule(
      "phrase.policy", .policyRelated,
      any: [
        "policy", "policies", "policy reasons", "policy violation", "local policy",
        "security policy", "denied by policy", "violates", "violation", "access denied",
        "access not allowed", "access rejected", "access is denied", "not authorized",
        "not authorised", "unauthorized", "not permitted", "not allowed", "permission",
        "prohibited", "forbidden", "administrative prohibition", "administratively",
        "administrative", "administrator", "admin", "delivery not authorized", "restricted",
        "restriction*", "may not", "denied access", "firewall", "firewalled", "filter*",
        "rule imposed", "transport rule", "transport rules", "quarantin*", "message blocked",
        "moderat*", "insufficient permission", "security reason*", "security", "ip lookup failed",
        "unsupported", "disclaimer", "daily",
      ],
      none: ["user unknown", "recipient unknown", "connection refused"],
      sample: "550 5.7.1 Denied by policy")
  ]

  /// Bare refusals.
  static let refused: [Rule] = [
    Rule(
      "phrase.refused-as-content", .contentRelated,
      any: refusals, when: Conditions(statuses: ["X.6.X"]), confidence: .low,
      sample: "554 5.6.0 Message rejected"),
    Rule(
      "phrase.refused", .policyRelated,
      any: refusals,
      none: bareRefusals + ["user unknown", "recipient unknown", "connection refused"],
      confidence: .low,
      sample: "554 Message rejected"),
  ]

  /// Phrases that say that something is refused, without the reason.
  private static let refusals = [
    "denied", "rejected by", "message refused", "refused", "not accepted", "message rejected",
    "mail rejected", "email rejected", "message … rejected", "rejected", "refuse*",
    "service refused", "service refuse", "not acceptable", "unacceptable", "not accepting",
  ]

  /// Phrases about a recipient that servers use for any reason, their policy included: the codes
  /// decide.
  private static let bareRefusals = [
    "recipient address rejected", "recipient rejected", "recipients rejected", "address rejected",
    "recipient refused", "recipient not accepted", "recipient is not accepted",
    "recipient denied", "rejected recipient", "recipient addresses rejected",
    "rcpt to … rejected", "rcpt to not accepted", "recipient has been rejected",
    "recipient not ok", "recipient not allowed", "user rejected", "address refused",
    "recipient cannot be", "has rejected address", "recipient address has been rejected",
  ]
}
