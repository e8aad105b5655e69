/// NetEase: 163.com, 126.com, yeah.net.
enum NetEase {
  static let provider = Provider(
    "netease",
    hosts: ["netease.com", "163.com", "126.com", "yeah.net", "163.net", "188.com", "vip.163.com"],
    marks: [
      "url:mail.163.com", "url:help.163.com", "hl rep", "hl icc", "hl ifc", "hl mep", "mi sfq",
    ], domains: ["163.com", "126.com", "yeah.net", "188.com"],
    ids: ["HL:^^^", "MI:^^^", "DT:^^^", "RP:^^^", "WM:^^^"], source: .page("help.163.com"),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "netease.unknown-recipients", .spamRelated, any: ["hl rep"], provider: "netease",
      anyHost: true, tier: .providerID, sample: "421 HL:REP 163 mx1"),
    Rule(
      "netease.connections", .badConnection, any: ["hl icc", "mi dmc", "rp drc"],
      provider: "netease", anyHost: true, tier: .providerID, sample: "421 HL:ICC 163 mx1"),
    Rule(
      "netease.volume", .policyRelated, any: ["hl ifc", "mi sfq"], provider: "netease",
      anyHost: true, tier: .providerID, retry: .mta, sample: "421 HL:IFC 163 mx1"),
    Rule(
      "netease.forged-sender", .invalidSender, any: ["hl mep"], provider: "netease", anyHost: true,
      tier: .providerID, sample: "421 HL:MEP 163 mx1"),
    Rule(
      "netease.commands", .protocolErrors, any: ["mi cel", "mi ccl", "rp ccl", "rp cel"],
      provider: "netease", tier: .providerID,
      sample: "host 163mx01.mxmail.netease.com[192.0.2.1] said: 450 MI:CEL 163 mx1"),
    Rule(
      "netease.spam", .spamRelated, any: ["dt rbl", "dt spm"], provider: "netease", anyHost: true,
      tier: .providerID, sample: "554 DT:SPM 163 mx1"),
    Rule(
      "netease.allowed-list", .policyRelated, any: ["wm bli", "wm blu"], provider: "netease",
      tier: .providerID,
      sample: "host 163mx01.mxmail.netease.com[192.0.2.1] said: 450 WM:BLI 163 mx1"),
    Rule(
      "netease.help-spam", .spamRelated, any: ["url:help/help_spam_16.htm"], provider: "netease",
      anyHost: true, tier: .providerID,
      sample: "554 Sorry http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1",
      source: .field(2026)),
    Rule(
      "netease.suspended", .inactiveMailbox, any: ["user suspended"], unless: .aboutOthersOrTrouble,
      provider: "netease",
      sample: "host 163mx01.mxmail.netease.com[192.0.2.1] said: 550 User suspended",
      source: .field(2026)),
  ]
}
