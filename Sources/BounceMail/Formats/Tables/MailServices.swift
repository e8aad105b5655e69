/// Reports in text by mail services and providers.
enum MailServices {
  static let formats: [any FormatRecogniser] = [
    GoogleGroupsFormat(),
    GmailFormat(),
    // Yahoo and the services that it runs or ran for others.
    PhraseFormat(
      name: "yahoo",
      marks: [
        "unable to deliver message to the following address(es)",
        "we were unable to deliver your message to the following address",
      ],
      introductions: [
        "unable to deliver message to the following address",
        "unable to deliver your message to the following address",
      ],
      endings: ["--- original message follows", "--- below this line"],
      sample: """
        Message from example.com.
        Unable to deliver message to the following address(es).

        <ann@example.net>:
        This user doesn't have an example.net account (ann@example.net) [-9]

        --- Original message follows.
        """,
      gives: [
        """
        ann@example.net failed This user doesn't have an example.net account \
        (ann@example.net) [-9]
        """
      ]),
    AOLFormat(),
    // 1&1, IONOS, GMX, web.de and mail.com: Exim's form, with the reason on lines of its own.
    PhraseFormat(
      name: "ionos",
      fields: [
        ("from", "mailer-daemon@kundenserver.de"), ("from", "mailer-daemon@mail.gmx."),
        ("from", "mailer-daemon@gmx."), ("from", "mailer-daemon@web.de"),
        ("from", "mailer-daemon@perfora.net"), ("from", "mailer-daemon@1and1."),
        ("from", "mailer-daemon@ionos."), ("from", "mailer-daemon@mail.com"),
      ],
      marks: ["smtp error from remote server"],
      introductions: ["failed:"],
      endings: ["--- the header of the original message"],
      delays: ["has not yet been delivered", "no action is required on your part"],
      sample: """
        A message that you sent could not be delivered to one or more of
        its recipients. This is a permanent error. The following address
        failed:

        "ann@example.net":
        SMTP error from remote server after RCPT command:
        host: mx.example.net
        550 5.1.1 unknown user
        """,
      gives: [
        """
        ann@example.net failed SMTP error from remote server after RCPT command: host: \
        mx.example.net 550 5.1.1 unknown user
        """
      ]),
    // Mail.ru: Exim's text below a Russian one; the recipient may lack its domain there.
    PhraseFormat(
      name: "mailru", marks: ["автоматически сервером mail.ru"],
      introductions: ["получателям:", "получателю:"],
      statements: [
        "smtp error from remote mail server", "retry timeout exceeded", "unrouteable address",
      ],
      endings: ["**********", "рекомендуем", "Рекомендуем", "------"],
      delays: ["до сих пор не доставлено"],
      sample: """
        Это письмо создано автоматически сервером Mail.Ru, …
        … не может быть доставлено одному или нескольким получателям:

          ann@example.net
            SMTP error from remote mail server after RCPT TO:<ann@example.net>:
            host mx.example.net [192.0.2.1]: 550 5.1.1 unknown user
        """,
      gives: [
        """
        ann@example.net failed SMTP error from remote mail server after RCPT \
        TO:<ann@example.net>: host mx.example.net [192.0.2.1]: 550 5.1.1 unknown user
        """
      ]),
    // Yandex: Postfix's text below a Russian one, without the machine part.
    PhraseFormat(
      name: "yandex", marks: ["почтовым сервером yandex"],
      introductions: ["the mail system", "не отвечайте на это сообщение"],
      sample: """
        Это письмо отправлено почтовым сервером yandex.ru.
        Пожалуйста, не отвечайте на это сообщение.

        <ann@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 unknown user
        """,
      gives: [
        """
        ann@example.net failed host mx.example.net[192.0.2.1] said: 550 5.1.1 unknown user
        """
      ]),
    // Zoho Mail, failures and delays. Some texts have `[Status: Error, Address: <ann@example.net>,
    // ResponseCode 421, , Host not reachable.]`.
    PhraseFormat(
      name: "zoho", fields: [("x-mailer", "zoho mail"), ("from", "@mail.zoho.")],
      introductions: [
        "could not be delivered to one or more of its recipients", "following addresses had",
      ],
      labels: Labels(recipient: ["[status: error, address:", "[status: failed, address:"]),
      endings: ["received:"],
      delays: ["this is a warning message only", "message will be retried"],
      sample: """
        A message that you sent could not be delivered to one or more of its recipients. This \
        is a permanent error.

        ann@example.net Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 unknown user
        """,
      gives: [
        """
        ann@example.net failed Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 unknown \
        user
        """
      ]),
    // Amazon WorkMail and SES, texts without the status fields that both usually write.
    PhraseFormat(
      name: "amazon",
      fields: [("x-mailer", "amazon workmail")],
      marks: ["an error occurred while trying to deliver the mail to the following recipients"],
      introductions: ["deliver the mail to the following recipients"],
      labels: Labels(reason: ["diagnostic-code: smtp;", "diagnostic-code:", "technical report:"]),
      sample: """
        An error occurred while trying to deliver the mail to the following recipients:
        ann@example.net

        Technical report:
        550 5.1.1 unknown user
        """,
      gives: ["ann@example.net failed 550 5.1.1 unknown user"]),
  ]
}
