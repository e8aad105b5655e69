/// English phrases of servers in Korea, for any host.
enum KoreanServers {
  static let rules: [Rule] = [
    Rule(
      "korean.reject-list", .policyRelated, any: ["registered as spammer … reject list"],
      sample: "550 You are registered as spammer (by user's reject list)"),
    Rule(
      "korean.inactive", .inactiveMailbox,
      any: ["inactive mbox", "suspended user", "inactive mailbox"],
      sample: "550 5.1.1 Inactive mbox"),
  ]
}
