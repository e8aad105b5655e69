/// SFR and Neuf, France.
enum SFR {
  static let provider = Provider(
    "sfr",
    hosts: ["sfr.fr", "neuf.fr", "sfr.net", "cegetel.net", "club-internet.fr", "9online.fr"],
    marks: ["sfr in", "url:postmaster.sfr.fr"],
    domains: ["sfr.fr", "neuf.fr", "cegetel.net", "club-internet.fr", "9online.fr"],
    ids: ["SFR_IN_###", "GU_EIB_##"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "sfr.spam", .spamRelated,
      any: [
        "sfr in 101", "sfr in 201", "sfr in 301", "sfr in 401", "sfr in 501", "gu eib 02",
        "gu eib 04", "gu eib*",
      ], provider: "sfr", anyHost: true, tier: .providerID, sample: "450 4.7.1 Sorry SFR_IN_101"),
    Rule(
      "sfr.virus", .virusRelated,
      any: ["sfr in 102", "sfr in 202", "sfr in 302", "sfr in 402", "sfr in 502"], provider: "sfr",
      anyHost: true, tier: .providerID, sample: "450 4.7.1 Sorry SFR_IN_102"),
    Rule(
      "sfr.protocol", .protocolErrors,
      any: ["sfr in 103", "sfr in 203", "sfr in 303", "sfr in 403", "sfr in 503"], provider: "sfr",
      anyHost: true, tier: .providerID, sample: "450 4.7.1 Sorry SFR_IN_103"),
    Rule(
      "sfr.volume", .policyRelated,
      any: [
        "sfr in 104", "sfr in 204", "sfr in 304", "sfr in 404", "sfr in 504", "sfr in 105",
        "sfr in 205", "sfr in 305", "sfr in 405", "sfr in 505",
      ], provider: "sfr", anyHost: true, tier: .providerID, sample: "450 4.7.1 Sorry SFR_IN_104"),
    Rule(
      "sfr.content", .contentRelated, any: ["message content rejected"], provider: "sfr",
      sample: "host smtp-in.sfr.fr[192.0.2.1] said: 550 5.7.1 Message content rejected"),
    Rule(
      "sfr.no-such-user", .badMailbox, any: ["user unknown"], unless: .aboutOthersOrTrouble,
      when: Conditions(notStages: [.data, .endOfData]), provider: "sfr",
      sample:
        "host smtp-in.sfr.fr[192.0.2.1] said: 550 5.7.1 <u@sfr.fr>: Recipient address rejected: User unknown"
    ),
  ]
}
