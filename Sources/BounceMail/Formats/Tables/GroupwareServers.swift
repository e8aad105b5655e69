/// Reports in text by mail servers for Windows and by groupware.
enum GroupwareServers {
  static let formats: [any FormatRecogniser] = [
    // hMailServer.
    PhraseFormat(
      name: "hmailserver", marks: ["hmailserver sent:", "error type: smtp"],
      introductions: ["recipient(s) could not be reached"],
      sample: """
        The following recipient(s) could not be reached:

        ann@example.net
           Error Type: SMTP
           Remote server (192.0.2.1) issued an error.
           hMailServer sent: RCPT TO:<ann@example.net>
           Remote server replied: 550 5.1.1 unknown user

        hMailServer
        """,
      gives: [
        """
        ann@example.net failed Error Type: SMTP Remote server (192.0.2.1) issued an error. \
        hMailServer sent: RCPT TO:<ann@example.net> Remote server replied: 550 5.1.1 unknown \
        user
        """
      ]),
    // MailEnable.
    PhraseFormat(
      name: "mailenable", marks: ["mailenable:", "recipient: [smtp:"],
      introductions: ["recipient(s) could not be reached"],
      labels: Labels(recipient: ["recipient:"], reason: ["reason:"]),
      endings: ["message headers follow", "message contents follow"],
      delays: ["message delivery has been delayed", "has been delayed"],
      sample: """
        MailEnable: Message could not be delivered to some recipients.
        The following recipient(s) could not be reached:

        \tRecipient: [SMTP:ann@example.net]
        \tReason: Remote SMTP Server Returned: 550 unknown user
        """,
      gives: ["ann@example.net failed Remote SMTP Server Returned: 550 unknown user"]),
    ExchangeFormat(),
    // Lotus, IBM and HCL Domino.
    PhraseFormat(
      name: "domino",
      fields: [
        ("subject", "delivery failure:"), ("subject", "delivery delayed:"),
        ("subject", "zustellfehler:"),
      ],
      marks: [
        "was not delivered to:", "wurde nicht zugestellt an", "n'a pas été remis à",
        "non è stato consegnato a",
        "no se ha entregado a", "não foi entregue a",
      ],
      introductions: [
        "was not delivered to", "has not been delivered to", "wurde nicht zugestellt an",
        "n'a pas été remis à", "non è stato consegnato a", "no se ha entregado a",
        "não foi entregue a",
      ],
      labels: Labels(reason: [
        "because:", "weil:", "car :", "car:", "perché:", "porque:", "grund:", "因为", "次の理由",
      ]),
      endings: ["to:", "routed through"],
      delays: ["delivery delayed:", "has not been delivered to"],
      sample: """
        Your message

          Subject: Agenda

        was not delivered to:

          ann@example.net

        because:

          User ann (ann@example.net) not listed in Domino Directory
        """,
      gives: [
        """
        ann@example.net failed User ann (ann@example.net) not listed in Domino Directory
        """
      ]),
    // The SMTP MTA of Notes 4: the reason is above the recipient.
    PhraseFormat(
      name: "notes", marks: ["failure reasons  ---", "failure reasons ---"],
      introductions: ["failure reasons"],
      labels: Labels(reason: [
        "------- failure reasons  --------", "------- failure reasons --------",
      ]),
      endings: ["------- returned message"], isReasonAbove: true,
      sample: """
        ------- Failure Reasons  --------

        User not listed in public Name & Address Book
        ann@example.net

        ------- Returned Message --------
        """,
      gives: [
        """
        ann@example.net failed User not listed in public Name & Address Book
        """
      ]),
    // Novell and Micro Focus GroupWise.
    PhraseFormat(
      name: "groupwise",
      fields: [("x-mailer", "groupwise internet agent")],
      marks: ["that you sent was undeliverable to the following"],
      introductions: ["undeliverable to the following"],
      endings: ["possibly truncated original message", "---"],
      sample: """
        The message that you sent was undeliverable to the following:
        \tann@example.net (user not found)
        """,
      gives: ["ann@example.net failed (user not found)"]),
  ]
}
