/// Andrews & Arnold, an access provider of Britain.
enum AndrewsArnold {
  static let provider = Provider(
    "aaisp", hosts: ["aa.net.uk", "aaisp.net.uk"], marks: ["error ca2"], ids: ["CA#"],
    source: .page("support.aa.net.uk"), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "aaisp.blocked", .spamRelated, any: ["error ca2"], provider: "aaisp",
      sample: "host mx.aa.net.uk[192.0.2.1] said: 550 Error CA2: your address may not send")
  ]
}
