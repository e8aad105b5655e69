/// OVH.
enum OVH {
  static let provider = Provider(
    "ovh", hosts: ["ovh.net", "ovh.com", "ovh.ca"], marks: ["url:ovh.com"], source: .field(2026),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "ovh.quota", .quotaIssues, any: ["over quota", "quota"], provider: "ovh",
      sample: "host mx1.mail.ovh.net[192.0.2.1] said: 552 5.2.2 This mailbox is over quota"),
    Rule(
      "ovh.spam", .spamRelated, any: ["spam message rejected"], provider: "ovh",
      sample: "host mx1.mail.ovh.net[192.0.2.1] said: 550 spam message rejected"),
  ]
}
