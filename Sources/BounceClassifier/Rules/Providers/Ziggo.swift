/// Ziggo and UPC, Netherlands.
enum Ziggo {
  static let provider = Provider(
    "ziggo",
    hosts: ["ziggo.nl", "upc.nl", "home.nl", "vodafoneziggo.com", "chello.nl", "upcmail.net"],
    marks: ["mxin5*", "mxin6*"],
    domains: ["ziggo.nl", "home.nl", "chello.nl", "upcmail.nl", "casema.nl"], ids: ["MXIN###"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "ziggo.listed-domain", .spamRelated, any: ["mxin506", "mailfrom domain is listed"],
      provider: "ziggo", anyHost: true, sample: "550 5.1.0 MXIN506 Sorry",
      note: "5.1.0 is about the sender here")
  ]
}
