/// Charter, now Spectrum, and Road Runner.
enum Charter {
  static let provider = Provider(
    "charter",
    hosts: [
      "charter.net", "rr.com", "spectrum.net", "twc.com", "brighthouse.com", "roadrunner.com",
    ], marks: ["url:spectrum.net", "url:postmaster.rr.com", "url:charter.net"],
    domains: [
      "charter.net", "rr.com", "twc.com", "roadrunner.com", "brighthouse.com", "spectrum.net",
    ], ids: ["AUP\\#I-####", "AUP\\#In-####", "AUP\\#Out-####", "AUP\\#####"],
    source: .page("Spectrum, \"Email error codes\""), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "charter.blocked", .spamRelated, any: aup.numbered(1000, 1200, 1210, 1220, 1230, 1240, 1250),
      provider: "charter", anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#I-1000"),
    Rule(
      "charter.sender-limited", .spamRelated,
      any: aup.numbered(1010, 1020, 1030, 1040, 1050, 1060, 1070, 1080), provider: "charter",
      anyHost: true,
      tier: .providerID, sample: "550 5.1.0 Sorry AUP#In-1010"),
    Rule(
      "charter.not-now", .badConfiguration, any: aup.numbered(1090), provider: "charter",
      anyHost: true,
      tier: .providerID, sample: "450 Sorry AUP#In-1090"),
    Rule(
      "charter.reverse-dns", .policyRelated, any: aup.numbered(1100, 1110, 1120, 1130, 1140, 1150),
      provider: "charter", anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#In-1100"),
    Rule(
      "charter.security", .policyRelated, any: aup.numbered(1160, 1170, 1180, 1190),
      provider: "charter",
      anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#In-1160"),
    Rule(
      "charter.connections", .badConnection, any: aup.numbered(1260),
      provider: "charter", anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#In-1260",
      note: "5.1.0, and nothing is wrong with the recipient"),
    Rule(
      "charter.too-many-connections", .policyRelated,
      any: aup.numbered(1300, 1310, 1320, 1330, 1340),
      provider: "charter", anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#In-1310",
      note: "5.1.0, and nothing is wrong with the recipient: the sender has too many connections"),
    Rule(
      "charter.rate", .policyRelated,
      any: aup.numbered(
        1350, 1360, 1370, 1380, 1390, 1400, 1410, 1420, 1430, 1440, 1450, 1460, 1470, 1480, 1490,
        1540, 1550, 1560, 1580), provider: "charter", anyHost: true, tier: .providerID,
      sample: "452 Sorry AUP#Out-1350"),
    Rule(
      "charter.sender-mismatch", .invalidSender, any: aup.numbered(1500, 1520), provider: "charter",
      anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#Out-1500"),
    Rule(
      "charter.size", .quotaIssues, any: aup.numbered(1530), provider: "charter", anyHost: true,
      tier: .providerID, blame: .content, sample: "552 Sorry AUP#Out-1530"),
  ]

  /// `AUP#I-1000`, `AUP#In-1310`, `AUP#Out-1350`, `AUP#1090`.
  private static let aup = ["aup", "aup i", "aup in", "aup out"]
}
