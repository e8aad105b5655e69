/// ImprovMX, a forwarding service.
enum ImprovMX {
  static let provider = Provider(
    "improvmx", hosts: ["improvmx.com"], marks: ["id 5 9*"], ids: ["id-#.#.#", "Code #"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "improvmx.loop", .routingErrors, any: ["id 5 9 0"], provider: "improvmx", anyHost: true,
      sample: "551 5.7.1 Sorry (#id-5.9.0)"),
    Rule(
      "improvmx.no-such-domain", .badDomain, any: ["id 5 9 2"], unless: .aboutOthersOrTrouble,
      provider: "improvmx", anyHost: true, sample: "551 5.7.1 Sorry (#id-5.9.2)"),
    Rule(
      "improvmx.record", .badConfiguration, any: ["id 5 9 3", "id 5 9 5"], provider: "improvmx",
      anyHost: true, sample: "551 5.7.1 Sorry (#id-5.9.3)"),
    Rule(
      "improvmx.limit", .policyRelated, any: ["id 5 9 4"], provider: "improvmx", anyHost: true,
      retry: .mta, sample: "450 4.2.1 Sorry (#id-5.9.4)"),
    Rule(
      "improvmx.reputation", .spamRelated, any: ["very low reputation", "code 2"],
      provider: "improvmx",
      sample: "host mx1.improvmx.com[192.0.2.1] said: 551 5.7.1 A very low reputation (Code 2)"),
  ]
}
