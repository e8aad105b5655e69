/// Wirtualna Polska and o2.pl, Poland.
enum WP {
  static let provider = Provider(
    "wp", hosts: ["wp.pl", "o2.pl", "go2.pl", "tlen.pl"],
    domains: ["wp.pl", "o2.pl", "go2.pl", "tlen.pl"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "wp.spam", .spamRelated, any: ["because it is spam"], provider: "wp", blame: .content,
      sample: "host mx.wp.pl[192.0.2.1] said: 554 We can't accept this message because it is spam")
  ]
}
