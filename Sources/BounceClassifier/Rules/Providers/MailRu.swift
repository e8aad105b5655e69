/// Mail.ru: help.mail.ru.
enum MailRu {
  static let provider = Provider(
    "mail.ru", hosts: ["mail.ru", "mxs.mail.ru", "inbox.ru", "bk.ru", "list.ru", "vk.com"],
    marks: ["url:help.mail.ru", "url:notspam.mail.ru", "url:postmaster.mail.ru"],
    domains: ["mail.ru", "inbox.ru", "bk.ru", "list.ru", "internet.ru", "xmail.ru"],
    source: .field(2026), rules: rules)

  private static let rules: [Rule] = [
    Rule(
      "mail.ru.disabled", .inactiveMailbox, any: ["account is disabled", "mailbox … disabled"],
      unless: .aboutOthersOrTrouble, provider: "mail.ru",
      sample:
        "host mxs.mail.ru[192.0.2.1] said: 550 Message was not accepted -- invalid mailbox: account is disabled"
    ),
    Rule(
      "mail.ru.no-such-user", .badMailbox,
      any: ["invalid mailbox", "user not found", "no such user"], none: ["account is disabled"],
      unless: .aboutOthersOrTrouble, provider: "mail.ru",
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
