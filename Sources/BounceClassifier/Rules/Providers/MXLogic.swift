/// MX Logic.
enum MXLogic {
  static let provider = Provider(
    "mxlogic", hosts: ["mxlogic.net", "mxthunder.net", "mxthunder.com", "mcafeesaas.com"],
    marks: ["mode normal"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "mxlogic.denied", .policyRelated, any: ["denied … mode normal"], provider: "mxlogic",
      sample: "host p01c11m001.mxlogic.net[192.0.2.1] said: 554 Denied [ab12] (Mode: normal)")
  ]
}
