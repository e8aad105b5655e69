/// GoDaddy.
enum GoDaddy {
  static let provider = Provider(
    "godaddy", hosts: ["secureserver.net", "godaddy.com"], marks: ["url:x.co/srbounce"],
    ids: ["IB###"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
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
