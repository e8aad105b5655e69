/// Zoho Mail.
enum Zoho {
  static let provider = Provider(
    "zoho", hosts: ["zoho.com", "zoho.eu", "zoho.in", "zohomail.com", "zoho.com.au"],
    marks: ["by zoho mail"], domains: ["zoho.com", "zohomail.com", "zoho.eu"], source: .field(2026),
    rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "zoho.virus", .virusRelated, any: ["virus … detected", "virus … by zoho"], provider: "zoho",
      sample: "host mx.zoho.com[192.0.2.1] said: 552 5.7.1 virus Eicar detected by Zoho Mail"),
    Rule(
      "zoho.no-such-user", .badMailbox, any: ["user does not exist", "user unknown"],
      unless: .aboutOthersOrTrouble, when: Conditions(notStages: [.data, .endOfData]),
      provider: "zoho", sample: "host mx.zoho.com[192.0.2.1] said: 550 5.1.1 User does not exist"),
    Rule(
      "zoho.policy", .policyRelated,
      any: [
        "rejected by destination domain", "mailbox delivery restricted by policy",
        "mailbox delivery failure policy", "mailpolicy violation", "email policy violation",
      ], provider: "zoho",
      sample: "host mx.zoho.com[192.0.2.1] said: 541 5.4.1 Mail rejected by destination domain",
      examples: [
        "host mx.zoho.com[192.0.2.1] said: 552 5.1.1 Mailbox delivery failure policy error"
      ], note: "5.4.1 is registered as no answer, 5.1.1 as no such user"),
    Rule(
      "zoho.system-error", .badConfiguration, any: ["temporary system error"], provider: "zoho",
      sample: "host mx.zoho.com[192.0.2.1] said: 452 4.3.1 Temporary System Error"),
    Rule(
      "zoho.relaying", .relayingIssues, any: ["relaying disallowed"], provider: "zoho",
      sample: "host mx.zoho.com[192.0.2.1] said: 553 Relaying disallowed"),
    Rule(
      "zoho.spam", .spamRelated, any: ["flagged as spam"], provider: "zoho", blame: .content,
      sample: "host mx.zoho.com[192.0.2.1] said: 554 5.7.1 Email flagged as Spam"),
    Rule(
      "zoho.dmarc", .invalidSender, any: ["dmarc policy"], provider: "zoho",
      sample: "host mx.zoho.com[192.0.2.1] said: 550 5.7.1 Email rejected per DMARC policy"),
  ]
}
