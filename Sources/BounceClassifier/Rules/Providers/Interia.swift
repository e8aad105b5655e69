/// Interia, Poland.
enum Interia {
  static let provider = Provider(
    "interia", hosts: ["interia.pl", "poczta.interia.pl", "poczta.fm", "interia.eu"],
    domains: ["interia.pl", "poczta.fm", "interia.eu"], source: .page("pomoc.poczta.interia.pl"),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "interia.no-such-user", .badMailbox, any: ["account not found"],
      unless: .aboutOthersOrTrouble, provider: "interia",
      sample: "host mx.poczta.interia.pl[192.0.2.1] said: 550 5.1.1 Account not found"),
    Rule(
      "interia.not-available", .inactiveMailbox, any: ["mailbox not available"],
      unless: .aboutOthersOrTrouble, provider: "interia",
      sample: "host mx.poczta.interia.pl[192.0.2.1] said: 550 5.2.1 Mailbox not available",
      note: "Mistyped, full or suspended: it does not say which"),
    Rule(
      "interia.not-wanted", .policyRelated, any: ["recipient doesn t want your mail"],
      provider: "interia",
      sample:
        "host mx.poczta.interia.pl[192.0.2.1] said: 550 5.7.1 Recipient doesn't want your mail"),
    Rule(
      "interia.spf", .invalidSender, any: ["spf"], provider: "interia",
      sample: "host mx.poczta.interia.pl[192.0.2.1] said: 550 5.7.0 [SPF] Sorry"),
  ]
}
