/// NTT docomo, a mobile carrier of Japan.
///
/// Its filters refuse after DATA with the words for an unknown user, so only a reply to RCPT is
/// about the mailbox.
enum Docomo {
  static let provider = Provider(
    "docomo", hosts: ["docomo.ne.jp", "spmode.ne.jp"], domains: ["docomo.ne.jp"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "docomo.filter", .policyRelated, any: ["unknown user"],
      when: Conditions(stages: [.data, .endOfData]), provider: "docomo", blame: .recipient,
      sample:
        "host mfsmax.docomo.ne.jp[192.0.2.1] said: 550 Unknown user u@docomo.ne.jp (in reply to end of DATA command)",
      note: "The recipient's own filter"),
    Rule(
      "docomo.no-such-user", .badMailbox, any: ["unknown user"], unless: .aboutOthersOrTrouble,
      when: Conditions(notStages: [.data, .endOfData]), provider: "docomo",
      sample:
        "host mfsmax.docomo.ne.jp[192.0.2.1] said: 550 Unknown user u@docomo.ne.jp (in reply to RCPT TO command)"
    ),
    Rule(
      "docomo.size", .quotaIssues, any: ["too much mail data"], provider: "docomo", blame: .content,
      sample:
        "host mfsmax.docomo.ne.jp[192.0.2.1] said: 552 Too much mail data (in reply to end of DATA command)"
    ),
    Rule(
      "docomo.recipients", .policyRelated, any: ["too many recipients"], provider: "docomo",
      sample:
        "host mfsmax.docomo.ne.jp[192.0.2.1] said: 552 Too many recipients (in reply to RCPT TO command)"
    ),
    Rule(
      "docomo.long-line", .contentRelated, any: ["line too long"], provider: "docomo",
      sample: "host mfsmax.docomo.ne.jp[192.0.2.1] said: 500 Line Too Long"),
  ]
}
