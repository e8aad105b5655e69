/// Naver, Daum (Hanmail, Kakao), Nate and the phrases of other Korean hosts.
enum KoreanProviders {
  static let providers: [Provider] = [naver, daum, nate]

  static let rules: [Rule] =
    naverRules + daumRules + genericRules
}

extension KoreanProviders {
  private static let naver = Provider(
    "naver", hosts: ["naver.com", "worksmobile.com"],
    marks: [
      "host:realip.naver.com", "url:realip.naver.com", "url:help.naver.com",
    ], domains: ["naver.com"], ids: ["CHIC", "CCRT", "RUSR"])

  private static let naverRules: [Rule] = [
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
      "naver.no-such-user", .badMailbox, any: ["rusr", "no such user"], provider: "naver",
      sample: "host mx1.naver.com[192.0.2.1] said: 550 5.1.1 RUSR No such user"),
  ]
}

extension KoreanProviders {
  private static let daum = Provider(
    "daum", hosts: ["daum.net", "hanmail.net", "kakao.com", "hanmail2.net"], marks: ["das51"],
    domains: ["hanmail.net", "daum.net", "kakao.com"], ids: ["DAS##", "(E##)"])

  private static let daumRules: [Rule] = [
    Rule(
      "daum.spam", .spamRelated, any: ["das51", "das52", "automatically by anti spam system"],
      provider: "daum", anyHost: true, sample: "554 5.7.1 DAS51 blocked by our system (E06)")
  ]
}

extension KoreanProviders {
  private static let nate = Provider(
    "nate", hosts: ["nate.com", "empas.com"], domains: ["nate.com", "empas.com"])
}

extension KoreanProviders {
  private static let genericRules: [Rule] = [
    Rule(
      "korean.reject-list", .policyRelated, any: ["registered as spammer … reject list"],
      sample: "550 You are registered as spammer (by user's reject list)"),
    Rule(
      "korean.inactive", .inactiveMailbox,
      any: ["inactive mbox", "suspended user", "inactive mailbox"],
      sample: "550 5.1.1 Inactive mbox"),
  ]
}
