/// TIM and Alice (Telecom Italia).
enum TIM {
  static let provider = Provider(
    "tim", hosts: ["alice.it", "tim.it", "aliceposta.it", "telecomitalia.it"],
    domains: ["alice.it", "tim.it"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "tim.no-such-user", .badMailbox, any: ["nessun utente simile"], unless: .aboutOthersOrTrouble,
      provider: "tim", anyHost: true, sample: "550 nessun utente simile in questo indirizzo")
  ]
}
