/// Daum: Hanmail and Kakao, Korea.
enum Daum {
  static let provider = Provider(
    "daum", hosts: ["daum.net", "hanmail.net", "kakao.com", "hanmail2.net"], marks: ["das51"],
    domains: ["hanmail.net", "daum.net", "kakao.com"], ids: ["DAS##", "(E##)"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "daum.spam", .spamRelated, any: ["das51", "das52", "automatically by anti spam system"],
      provider: "daum", anyHost: true, sample: "554 5.7.1 DAS51 blocked by our system (E06)")
  ]
}
