/// au and other brands of KDDI, a mobile carrier of Japan.
///
/// Its filters refuse after DATA with the words for an unknown user, so only a reply to RCPT is
/// about the mailbox.
enum Au {
  static let provider = Provider(
    "au",
    hosts: ["ezweb.ne.jp", "au.com", "kddi.com", "dion.ne.jp", "auone-net.jp"],
    domains: ["ezweb.ne.jp", "au.com", "uqmobile.jp"], source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "au.filter", .policyRelated, any: ["user unknown"],
      when: Conditions(stages: [.data, .endOfData]), provider: "au", blame: .recipient,
      sample:
        "host lsean.ezweb.ne.jp[192.0.2.1] said: 550 : User unknown (in reply to end of DATA command)",
      note: "The recipient's own filter"),
    Rule(
      "au.refused", .badMailbox, any: ["recipient address rejected"],
      when: Conditions(notStages: [.data, .endOfData]), provider: "au", blame: .unknown,
      neverHard: true,
      sample:
        "host mx.nn.auone-net.jp[192.0.2.1] said: 550 <u@ne.auone-net.jp>: Recipient address rejected.",
      note: "No reason told; its policy answers after DATA"),
    Rule(
      "au.no-such-user", .badMailbox, any: ["user unknown"], unless: .aboutOthersOrTrouble,
      when: Conditions(notStages: [.data, .endOfData]), provider: "au",
      sample:
        "host lsean.ezweb.ne.jp[192.0.2.1] said: 550 <u@ezweb.ne.jp>: User unknown (in reply to RCPT TO command)"
    ),
    Rule(
      "au.address-form", .relayingIssues, any: ["relay access denied"], provider: "au",
      sample: "host lsean.ezweb.ne.jp[192.0.2.1] said: 554 Relay access denied"),
  ]
}
