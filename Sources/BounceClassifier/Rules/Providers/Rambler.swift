/// Rambler, Russia.
enum Rambler {
  static let provider = Provider(
    "rambler", hosts: ["rambler.ru", "rambler-co.ru", "lenta.ru"],
    domains: ["rambler.ru", "lenta.ru", "autorambler.ru", "myrambler.ru", "ro.ru"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "rambler.inactive", .inactiveMailbox,
      any: ["recipient address rejected inactive", "recipient address rejected blocked"],
      unless: .aboutOthersOrTrouble, provider: "rambler",
      sample:
        "host inmx.rambler.ru[192.0.2.1] said: 540 5.7.1 <u@rambler.ru>: recipient address rejected: Blocked",
      note: "540 is not registered"),
    Rule(
      "rambler.rate", .policyRelated, any: ["rate limit"], provider: "rambler", retry: .mta,
      sample: "host inmx.rambler.ru[192.0.2.1] said: 452 4.5.3 The recipient is over a rate limit"),
    Rule(
      "rambler.spam", .spamRelated, any: ["spam message rejected"], provider: "rambler",
      sample: "host inmx.rambler.ru[192.0.2.1] said: 554 5.7.1 Spam message rejected"),
  ]
}
