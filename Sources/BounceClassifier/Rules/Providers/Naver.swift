/// Naver, Korea.
enum Naver {
  static let provider = Provider(
    "naver", hosts: ["naver.com", "worksmobile.com"],
    marks: [
      "host:realip.naver.com", "url:realip.naver.com", "url:help.naver.com",
    ], domains: ["naver.com"], ids: ["CHIC", "CCRT", "RUSR"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "naver.filtered", .spamRelated, any: ["is filtered and this connection"], provider: "naver",
      sample:
        "host mx1.naver.com[192.0.2.1] said: 421 4.3.2 Your IP 192.0.2.1 is filtered and this connection will be closed"
    ),
    Rule(
      "naver.volume", .policyRelated, any: ["you send too many messages"], provider: "naver",
      retry: .mta,
      sample: "host mx1.naver.com[192.0.2.1] said: 421 4.3.1 You send too many messages"),
    Rule(
      "naver.busy", .badConnection, any: ["chic", "ccrt", "network is busy", "server is busy"],
      provider: "naver",
      sample: "host mx1.naver.com[192.0.2.1] said: 421 4.4.1 CHIC network is busy"),
    Rule(
      "naver.no-such-user", .badMailbox, any: ["rusr", "no such user"],
      unless: .aboutOthersOrTrouble, provider: "naver",
      sample: "host mx1.naver.com[192.0.2.1] said: 550 5.1.1 RUSR No such user"),
  ]
}
