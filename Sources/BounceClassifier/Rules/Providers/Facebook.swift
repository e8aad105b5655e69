/// Facebook's mail hosts.
enum Facebook {
  static let provider = Provider(
    "facebook", hosts: ["facebook.com", "mx.facebook.com", "fb.com"],
    marks: ["url:postmaster.facebook.com"], domains: ["facebook.com"],
    ids: ["POL-^#", "RCP-^#", "INT-^#", "DNS-^#", "CON-^#", "MSG-^#"], source: .field(2026),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "facebook.blocked", .spamRelated,
      any: [
        "pol p1", "pol p2", "pol p3", "pol p4", "pol p5", "pol p6", "pol p7", "pol t1", "pol t2",
        "pol t3",
      ], provider: "facebook", tier: .providerID,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 554 5.7.1 Sorry POL-P1"),
    Rule(
      "facebook.no-such-user", .badMailbox, any: ["rcp p1", "int p1", "int p3", "int p4"],
      provider: "facebook", tier: .providerID,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 550 5.1.1 Sorry RCP-P1"),
    Rule(
      "facebook.preferences", .policyRelated, any: ["rcp p2", "rcp p3"], provider: "facebook",
      tier: .providerID, blame: .recipient,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 550 5.1.1 Sorry RCP-P2"),
    Rule(
      "facebook.deactivated", .inactiveMailbox, any: ["rcp t4"], provider: "facebook",
      tier: .providerID, sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 550 Sorry RCP-T4"),
    Rule(
      "facebook.system", .badConfiguration, any: ["rcp t1"], provider: "facebook",
      tier: .providerID, sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 450 Sorry RCP-T1"),
    Rule(
      "facebook.sender-domain", .invalidSender, any: ["dns p1", "dns p2", "dns t1"],
      provider: "facebook", tier: .providerID,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 550 Sorry DNS-P1"),
    Rule(
      "facebook.reverse-dns", .policyRelated, any: ["dns p3", "dns t2"], provider: "facebook",
      tier: .providerID, sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 550 Sorry DNS-P3"),
    Rule(
      "facebook.limits", .badConnection, any: ["con t1", "con t2", "con t3", "con t4", "msg t1"],
      provider: "facebook", tier: .providerID,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 421 Sorry CON-T1"),
    Rule(
      "facebook.size", .quotaIssues, any: ["msg p1", "int p2"], provider: "facebook",
      tier: .providerID, blame: .content,
      sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 552 Sorry MSG-P1"),
    Rule(
      "facebook.form", .contentRelated, any: ["msg p2", "msg p3"], provider: "facebook",
      tier: .providerID, sample: "host smtpin.mx.facebook.com[192.0.2.1] said: 554 Sorry MSG-P2"),
  ]
}
