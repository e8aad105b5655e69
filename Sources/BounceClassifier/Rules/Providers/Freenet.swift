/// Freenet, Germany.
enum Freenet {
  static let provider = Provider(
    "freenet", hosts: ["freenet.de", "emig.freenet.de", "mobilcom.de"], domains: ["freenet.de"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "freenet.no-such-user", .badMailbox, any: ["unrouteable address", "unroutable address"],
      none: ["sender"], unless: .aboutOthersOrTrouble, provider: "freenet",
      sample: "host mx.freenet.de[192.0.2.1] said: 550 unrouteable address")
  ]
}
