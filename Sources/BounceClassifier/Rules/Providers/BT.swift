/// BT, Britain: btinternet.com and others.
enum BT {
  static let provider = Provider(
    "bt", hosts: ["btinternet.com", "bt.com", "cpcloud.co.uk", "btconnect.com"],
    domains: ["btinternet.com", "btconnect.com", "talk21.com", "btopenworld.com"],
    source: .page("btbusiness.custhelp.com"), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "bt.reputation", .spamRelated, any: ["sender ip reputation"], provider: "bt",
      sample:
        "host mx.bt.lon5.cpcloud.co.uk[192.0.2.1] said: 550 Message rejected due to sender IP reputation"
    )
  ]
}
