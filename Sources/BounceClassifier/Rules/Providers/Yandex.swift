/// Yandex.
enum Yandex {
  static let provider = Provider(
    "yandex", hosts: ["yandex.ru", "yandex.net", "yandex.com"],
    marks: ["url:feedback.yandex.ru", "url:yandex.ru/support", "url:yandex.com/support"],
    domains: ["yandex.ru", "yandex.com", "ya.ru", "yandex.ua", "yandex.kz", "yandex.by"],
    source: .field(2026), rules: rules)

  private static let page = RuleSource.page("yandex.com/support/mail/bounces")

  private static let rules: [Rule] = [
    Rule(
      "yandex.no-such-user", .badMailbox, any: ["no such user … yandex*"],
      unless: .aboutOthersOrTrouble, provider: "yandex", anyHost: true,
      sample: "550 5.7.1 No such user! see https yandex",
      examples: ["host mx.yandex.ru[192.0.2.1] said: 550 5.7.1 No such user! at Yandex"]),
    Rule(
      "yandex.no-such-mailbox", .badMailbox, any: ["no such user"], unless: .aboutOthersOrTrouble,
      provider: "yandex", sample: "host mx.yandex.ru[192.0.2.1] said: 550 5.7.1 No such user!",
      note: "5.7.1 is registered as a refusal by policy"),
    Rule(
      "yandex.spam", .spamRelated,
      any: ["suspicion of spam", "blocked by spam statistics", "client host … blocked using"],
      provider: "yandex",
      sample:
        "host mx.yandex.ru[192.0.2.1] said: 554 5.7.1 Message rejected under suspicion of SPAM",
      source: page),
    Rule(
      "yandex.policy-rejection", .policyRelated, any: ["policy rejection on the target address"],
      provider: "yandex",
      sample: "host mx.yandex.ru[192.0.2.1] said: 550 5.7.1 Policy rejection on the target address"),
    Rule(
      "yandex.rate", .policyRelated, any: ["message rate limit", "rate limit"], provider: "yandex",
      retry: .mta,
      sample:
        "host mx.yandex.ru[192.0.2.1] said: 450 4.2.1 The recipient has exceeded the message rate limit"
    ),
    Rule(
      "yandex.unavailable", .badConnection,
      any: ["service is currently unavailable", "timeout exceeded"], provider: "yandex",
      sample: "host mx.yandex.ru[192.0.2.1] said: 451 4.7.1 The service is currently unavailable"),
    Rule(
      "yandex.quota", .quotaIssues, any: ["mailbox size limit exceeded"], provider: "yandex",
      sample: "host mx.yandex.ru[192.0.2.1] said: 552 5.2.2 Mailbox size limit exceeded"),
  ]
}
