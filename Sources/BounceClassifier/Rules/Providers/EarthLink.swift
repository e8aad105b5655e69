/// EarthLink.
enum EarthLink {
  static let provider = Provider(
    "earthlink", hosts: ["earthlink.net", "mindspring.com"],
    domains: ["earthlink.net", "mindspring.com"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "earthlink.spam", .spamRelated, any: ["too much spam"], provider: "earthlink",
      sample: "host mx1.earthlink.net[192.0.2.1] said: 550 Sorry, too much spam.")
  ]
}
