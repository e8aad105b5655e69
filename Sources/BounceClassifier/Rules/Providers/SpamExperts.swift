/// SpamExperts, and hosting providers that use it.
enum SpamExperts {
  static let provider = Provider(
    "spamexperts",
    hosts: ["antispamcloud.com", "spamexperts.com", "spamexperts.eu", "mailspamprotection.com"],
    marks: ["url:spamrl.com", "mips space"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "spamexperts.listed", .spamRelated, any: ["url:spamrl.com"], provider: "spamexperts",
      anyHost: true, sample: "550 The sending IP is listed on https://spamrl.com"),
    Rule(
      "spamexperts.spam", .spamRelated, any: ["rejected by this user", "spamrl"],
      provider: "spamexperts",
      sample:
        "host mx.antispamcloud.com[192.0.2.1] said: 550 Your message was rejected by this user"),
  ]
}
