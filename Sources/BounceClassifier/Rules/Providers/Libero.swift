/// Libero and Virgilio (Italiaonline), Italy.
enum Libero {
  static let provider = Provider(
    "libero", hosts: ["libero.it", "virgilio.it", "iol.it", "italiaonline.it", "inwind.it"],
    marks: ["url:aiuto.libero.it"], domains: ["libero.it", "virgilio.it", "iol.it", "inwind.it"],
    source: .page("aiuto.libero.it"), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "libero.no-such-domain", .badDomain, any: ["routing server failure"],
      unless: .aboutOthersOrTrouble, provider: "libero",
      sample: "host smtp-in.libero.it[192.0.2.1] said: 550 ROUTING SERVER FAILURE"),
    Rule(
      "libero.mailbox-full", .quotaIssues, any: ["mailbox full", "user quota exceeded"],
      provider: "libero",
      sample: "host smtp-in.libero.it[192.0.2.1] said: 552 MAILBOX FULL (User quota exceeded)"),
    Rule(
      "libero.no-such-user", .badMailbox, any: ["bad destination mailbox address", "user unknown"],
      unless: .aboutOthersOrTrouble, when: Conditions(notStages: [.data, .endOfData]),
      provider: "libero",
      sample: "host smtp-in.libero.it[192.0.2.1] said: 550 BAD DESTINATION MAILBOX ADDRESS"),
    Rule(
      "libero.relaying", .relayingIssues, any: ["relaying not allowed", "relay disabled"],
      provider: "libero", sample: "host smtp-in.libero.it[192.0.2.1] said: 550 Relay Disabled"),
    Rule(
      "libero.expired", .messageExpired, any: ["delivery time expired"], provider: "libero",
      sample: "host smtp-in.libero.it[192.0.2.1] said: 550 DELIVERY TIME EXPIRED"),
  ]
}
