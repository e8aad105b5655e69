/// FireEye and Trellix Email Threat Prevention.
enum FireEye {
  static let provider = Provider(
    "fireeye", hosts: ["fireeyecloud.com", "fireeyegov.com", "trellix.com"],
    marks: ["etp205", "etp208"], ids: ["ETP###"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "fireeye.listed", .spamRelated, any: ["etp208", "etp201", "etp202"], provider: "fireeye",
      anyHost: true, tier: .providerID, sample: "550 5.5.4 Sorry ETP208",
      note: "5.5.4 is registered as a protocol status"),
    Rule(
      "fireeye.dmarc", .invalidSender, any: ["etp205"], provider: "fireeye", anyHost: true,
      tier: .providerID, sample: "550 5.7.26 Sorry ETP205"),
  ]
}
