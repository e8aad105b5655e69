/// Hosts that run Coremail.
enum Coremail {
  static let provider = Provider(
    "coremail", hosts: ["icoremail.net", "icoremail.vip", "coremail.cn"],
    marks: ["url:icoremail.net", "url:icoremail.vip"], source: .page("icoremail.vip"), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "coremail.sender", .policyRelated,
      any: [
        "mail action not taken … invalid ip", "mail action not taken … fake sender",
        "null sender is not allowed",
      ], provider: "coremail",
      sample:
        "host mx.icoremail.net[192.0.2.1] said: 550 Requested mail action not taken: Fake sender"),
    Rule(
      "coremail.suspended", .inactiveMailbox,
      any: ["user suspended", "user hangup", "user rejected"], unless: .aboutOthersOrTrouble,
      provider: "coremail", sample: "host mx.icoremail.net[192.0.2.1] said: 550 User hangup"),
    Rule(
      "coremail.no-such-user", .badMailbox, any: ["user not found"], unless: .aboutOthersOrTrouble,
      provider: "coremail", sample: "host mx.icoremail.net[192.0.2.1] said: 550 User not found"),
  ]
}
