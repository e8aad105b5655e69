/// Cisco Secure Email (IronPort).
enum Cisco {
  static let provider = Provider(
    "cisco", hosts: ["iphmx.com", "ironport.com", "cisco.com"],
    marks: ["url:senderbase.org", "url:talosintelligence.com", "sending mta s poor reputation"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "cisco.reputation", .spamRelated,
      any: ["sending mta s poor reputation", "access to submit messages to this e mail system"],
      provider: "cisco", anyHost: true,
      sample:
        "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation"
    ),
    Rule(
      "cisco.limit", .policyRelated, any: ["too many recipients received this hour"],
      provider: "cisco", retry: .mta,
      sample:
        "host mx1.hc0000-00.iphmx.com[192.0.2.1] said: 452 Too many recipients received this hour"),
    Rule(
      "cisco.no-such-user", .badMailbox, any: ["address rejected"],
      none: [
        "sender", "policy", "access denied", "blocked", "spam", "client host",
        "recipient address rejected",
      ], unless: .aboutOthersOrTrouble,
      when: Conditions(notStages: [.connect, .ehlo, .mail, .data, .endOfData]), provider: "cisco",
      sample: "host mx1.hc0000-00.iphmx.com[192.0.2.1] said: 550 #5.1.0 Address rejected."),
  ]
}
