/// Yandex, Mail.ru, Rambler and i.ua.
///
/// yandex.com/support/mail/bounces, help.mail.ru, mail.i.ua/err.
enum EasternEuropeanProviders {
  static let providers: [Provider] = [yandex, mailRu, rambler, iUA, ukrNet]

  static let rules: [Rule] =
    yandexRules + mailRuRules + ramblerRules + iUARules
}

extension EasternEuropeanProviders {
  private static let yandex = Provider(
    "yandex", hosts: ["yandex.ru", "yandex.net", "yandex.com"],
    marks: ["url:feedback.yandex.ru", "url:yandex.ru/support", "url:yandex.com/support"],
    domains: ["yandex.ru", "yandex.com", "ya.ru", "yandex.ua", "yandex.kz", "yandex.by"])

  private static let yandexRules: [Rule] = [
    Rule(
      "yandex.no-such-user", .badMailbox, any: ["no such user … yandex*"], provider: "yandex",
      anyHost: true, sample: "550 5.7.1 No such user! see https yandex",
      examples: ["host mx.yandex.ru[192.0.2.1] said: 550 5.7.1 No such user! at Yandex"]),
    Rule(
      "yandex.no-such-mailbox", .badMailbox, any: ["no such user"], provider: "yandex",
      sample: "host mx.yandex.ru[192.0.2.1] said: 550 5.7.1 No such user!",
      note: "5.7.1 is registered as a refusal by policy"),
    Rule(
      "yandex.spam", .spamRelated,
      any: ["suspicion of spam", "blocked by spam statistics", "client host … blocked using"],
      provider: "yandex",
      sample:
        "host mx.yandex.ru[192.0.2.1] said: 554 5.7.1 Message rejected under suspicion of SPAM"),
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

extension EasternEuropeanProviders {
  private static let mailRu = Provider(
    "mail.ru", hosts: ["mail.ru", "mxs.mail.ru", "inbox.ru", "bk.ru", "list.ru", "vk.com"],
    marks: ["url:help.mail.ru", "url:notspam.mail.ru", "url:postmaster.mail.ru"],
    domains: ["mail.ru", "inbox.ru", "bk.ru", "list.ru", "internet.ru", "xmail.ru"])

  private static let mailRuRules: [Rule] = [
    Rule(
      "mail.ru.disabled", .inactiveMailbox, any: ["account is disabled", "mailbox … disabled"],
      provider: "mail.ru",
      sample:
        "host mxs.mail.ru[192.0.2.1] said: 550 Message was not accepted -- invalid mailbox: account is disabled"
    ),
    Rule(
      "mail.ru.no-such-user", .badMailbox,
      any: ["invalid mailbox", "user not found", "no such user"], none: ["account is disabled"],
      provider: "mail.ru",
      sample: "host mxs.mail.ru[192.0.2.1] said: 550 Message was not accepted -- invalid mailbox"),
    Rule(
      "mail.ru.spam", .spamRelated, any: ["url:help.mail.ru/notspam-support"], provider: "mail.ru",
      anyHost: true,
      sample: "550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=1"),
    Rule(
      "mail.ru.dmarc", .invalidSender, any: ["dmarc policy", "url:postmaster/dmarc"],
      provider: "mail.ru",
      sample:
        "host mxs.mail.ru[192.0.2.1] said: 550 5.7.1 Not accepted due to the domain owner DMARC policy"
    ),
    Rule(
      "mail.ru.dynamic-address", .policyRelated, any: ["do not accept mail from dynamic"],
      provider: "mail.ru",
      sample: "host mxs.mail.ru[192.0.2.1] said: 550 We do not accept mail from dynamic IPs"),
  ]
}

extension EasternEuropeanProviders {
  private static let rambler = Provider(
    "rambler", hosts: ["rambler.ru", "rambler-co.ru", "lenta.ru"],
    domains: ["rambler.ru", "lenta.ru", "autorambler.ru", "myrambler.ru", "ro.ru"])

  private static let ramblerRules: [Rule] = [
    Rule(
      "rambler.inactive", .inactiveMailbox,
      any: ["recipient address rejected inactive", "recipient address rejected blocked"],
      provider: "rambler",
      sample:
        "host inmx.rambler.ru[192.0.2.1] said: 540 5.7.1 <u@rambler.ru>: recipient address rejected: Blocked",
      note: "540 is not registered"),
    Rule(
      "rambler.rate", .policyRelated, any: ["rate limit"], provider: "rambler", retry: .mta,
      sample: "host inmx.rambler.ru[192.0.2.1] said: 452 4.5.3 The recipient is over a rate limit"),
    Rule(
      "rambler.spam", .spamRelated, any: ["spam message rejected"], provider: "rambler",
      sample: "host inmx.rambler.ru[192.0.2.1] said: 554 5.7.1 Spam message rejected"),
  ]
}

extension EasternEuropeanProviders {
  private static let iUA = Provider(
    "i.ua", hosts: ["i.ua"], marks: ["url:mail.i.ua/err"], domains: ["i.ua", "ua.fm", "email.ua"],
    ids: ["err/##", "err/#"])

  private static let iUARules: [Rule] = [
    Rule(
      "i.ua.relaying", .relayingIssues, any: ["url:mail.i.ua/err/1", "url:mail.i.ua/err/6"],
      provider: "i.ua", anyHost: true, tier: .providerID,
      sample: "550 Sorry http://mail.i.ua/err/1/"),
    Rule(
      "i.ua.no-such-user", .badMailbox, any: ["url:mail.i.ua/err/2"], provider: "i.ua",
      anyHost: true, tier: .providerID, sample: "550 Sorry http://mail.i.ua/err/2/"),
    Rule(
      "i.ua.frozen", .inactiveMailbox, any: ["url:mail.i.ua/err/3"], provider: "i.ua",
      anyHost: true, tier: .providerID, sample: "550 Sorry http://mail.i.ua/err/3/"),
    Rule(
      "i.ua.full", .quotaIssues, any: ["url:mail.i.ua/err/4"], provider: "i.ua", anyHost: true,
      tier: .providerID, sample: "550 Sorry http://mail.i.ua/err/4/"),
    Rule(
      "i.ua.policy", .policyRelated, any: ["url:mail.i.ua/err/5", "url:mail.i.ua/err/10"],
      provider: "i.ua", anyHost: true, tier: .providerID,
      sample: "550 Sorry http://mail.i.ua/err/5/"),
    Rule(
      "i.ua.listed", .spamRelated, any: ["url:mail.i.ua/err/7", "url:mail.i.ua/err/9"],
      provider: "i.ua", anyHost: true, tier: .providerID,
      sample: "550 Sorry http://mail.i.ua/err/9/"),
    Rule(
      "i.ua.sender", .invalidSender, any: ["url:mail.i.ua/err/8"], provider: "i.ua", anyHost: true,
      tier: .providerID, sample: "550 Sorry http://mail.i.ua/err/8/"),
  ]
}

extension EasternEuropeanProviders {
  private static let ukrNet = Provider("ukr.net", hosts: ["ukr.net"], domains: ["ukr.net"])
}
