/// Seznam and Email.cz, Czechia.
enum Seznam {
  static let provider = Provider(
    "seznam", hosts: ["seznam.cz", "email.cz"], marks: ["user hasn t got the service mapped"],
    domains: ["seznam.cz", "email.cz", "post.cz"], source: .page("napoveda.seznam.cz"), rules: rules
  )

  private static let rules: [Rule] = [
    Rule(
      "seznam.no-such-user", .badMailbox, any: ["user hasn t got the service mapped"],
      unless: .aboutOthersOrTrouble, provider: "seznam", anyHost: true,
      sample: "550 5.1.1 szn; User hasn't got the service mapped"),
    Rule(
      "seznam.spf", .invalidSender, any: ["is not allowed to send mail from", "spf"],
      provider: "seznam",
      sample:
        "host mx1.seznam.cz[192.0.2.1] said: 550 5.7.1 [SPF] 192.0.2.1 is not allowed to send mail from here",
      source: .field(2026)),
  ]
}
