/// ZEROSPAM.
enum ZeroSpam {
  static let provider = Provider(
    "zerospam", hosts: ["zerospam.ca"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "zerospam.greylisting", .policyRelated, any: ["greylisted"], provider: "zerospam",
      retry: .mta,
      sample: "host mx1.zerospam.ca[192.0.2.1] said: 450 4.2.0 greylisted for 60 seconds"),
    Rule(
      "zerospam.no-such-user", .badMailbox, any: ["not in recipient list"],
      unless: .aboutOthersOrTrouble, provider: "zerospam",
      sample: "host mx1.zerospam.ca[192.0.2.1] said: 554 5.7.1 Not in recipient list"),
  ]
}
