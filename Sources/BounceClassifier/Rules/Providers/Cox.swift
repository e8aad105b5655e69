/// Cox.
enum Cox {
  static let provider = Provider(
    "cox", hosts: ["cox.net", "coxmail.com", "cxr.mx.a.cloudfilter.net"],
    marks: ["url:cox.com", "url:postmaster.cox.net"], domains: ["cox.net"],
    ids: ["AUP\\#CX^+", "AUP\\#CD^+", "AUP\\#IPBL#+", "AUP\\#URLBL#+"],
    source: .page("Cox, \"Email error codes\""), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "cox.blocked", .spamRelated, any: ["aup cxbl", "aup cdrbl", "aup ipbl*", "aup urlbl*"],
      provider: "cox", anyHost: true, tier: .providerID, sample: "550 5.1.0 Sorry AUP#CXBL",
      note: "5.1.0, and nothing is wrong with the recipient"),
    Rule(
      "cox.reverse-dns", .policyRelated, any: ["aup cxdns"], provider: "cox", anyHost: true,
      tier: .providerID, sample: "550 5.1.0 Sorry AUP#CXDNS"),
    Rule(
      "cox.sender", .invalidSender, any: ["aup cxsndr"], provider: "cox", anyHost: true,
      tier: .providerID, sample: "550 5.1.0 Sorry AUP#CXSNDR"),
    Rule(
      "cox.protocol", .protocolErrors, any: ["aup cxsmtp"], provider: "cox", anyHost: true,
      tier: .providerID, sample: "550 5.1.0 Sorry AUP#CXSMTP"),
    Rule(
      "cox.connections", .badConnection, any: ["aup cxcnct"], provider: "cox", anyHost: true,
      tier: .providerID, sample: "421 Sorry AUP#CXCNCT"),
    Rule(
      "cox.volume", .policyRelated, any: ["aup cxmxrt", "aup cxthrt", "aup cxmj"], provider: "cox",
      anyHost: true, tier: .providerID, sample: "452 Sorry AUP#CXMXRT"),
    Rule(
      "cox.sessions", .badConnection, any: ["too many sessions"], provider: "cox",
      sample:
        "host cxr.mx.a.cloudfilter.net[192.0.2.1] said: 421 Sorry, too many sessions from your address"
    ),
    Rule(
      "cox.attachment", .contentRelated, any: ["attachment extension is forbidden"],
      provider: "cox",
      sample:
        "host cxr.mx.a.cloudfilter.net[192.0.2.1] said: 552 5.2.0 Your attachment extension is forbidden"
    ),
    Rule(
      "cox.no-such-user", .badMailbox, any: ["recipient rejected"], unless: .aboutOthersOrTrouble,
      provider: "cox",
      sample: "host cxr.mx.a.cloudfilter.net[192.0.2.1] said: 550 5.1.1 recipient rejected"),
  ]
}
