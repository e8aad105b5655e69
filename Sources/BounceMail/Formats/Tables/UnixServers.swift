/// Reports in text by mail servers for Unix.
enum UnixServers {
  static let formats: [any FormatRecogniser] = [
    EximFormat(),
    EximSubmissionFormat(),
    SendmailFormat(),
    // Postfix, reports without the machine part: versions before 2.0, and gateways that remove it.
    PhraseFormat(
      name: "postfix",
      marks: [
        "this is the postfix program at host", "this is the mail system at host",
        "i'm sorry to have to inform you that", "delete your own text from the",
      ],
      introductions: ["the mail system", " program", "delete your own text from"],
      delays: ["this is a warning only", "still being retried"],
      sample: """
        This is the Postfix program at host mx.example.org.

        I'm sorry to have to inform you that your message could not
        be delivered to one or more recipients. It's attached below.

                                The Postfix program

        <ann@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 unknown
            user (in reply to RCPT TO command)
        """,
      gives: [
        """
        ann@example.net failed host mx.example.net[192.0.2.1] said: 550 5.1.1 unknown user \
        (in reply to RCPT TO command)
        """
      ]),
    // Apache James. NotifySender lists the message's own envelope instead (`RCPT TO:
    // ann@example.net`).
    PhraseFormat(
      name: "james",
      fields: [("x-mailer", "james")],
      marks: ["this is the james mail server at", "error message below:"],
      introductions: [
        "the following addresses", "failed recipient(s):", "i include the list of recipients",
      ],
      labels: Labels(
        recipient: ["rcpt to:", "failed recipient(s):", "failed recipient:"],
        reason: ["error message below:", "error message:", "error:"]),
      endings: ["original message", "from:", "size (in bytes)"],
      sample: """
        Hi. This is the James mail server at mail.example.org.
        I'm afraid I wasn't able to deliver your message to the following addresses.

        ann@example.net

        Error message below:
        550 5.1.1 unknown user
        """,
      gives: ["ann@example.net failed 550 5.1.1 unknown user"]),
    QmailFormat(),
    // Courier, reports without the machine part.
    PhraseFormat(
      name: "courier",
      marks: ["running the courier mail server", "this is a delivery status notification from"],
      introductions: ["to the following recipients"],
      endings: ["if your message was also sent"],
      delays: ["delayed mail", "has not been delivered yet", "not yet been delivered"],
      sample: """
        This is a delivery status notification from mx.example.org,
        running the Courier mail server, version 0.75.

        UNDELIVERABLE MAIL

        Your message to the following recipients cannot be delivered:

        <ann@example.net>:
            mx.example.net [192.0.2.1]:
        >>> RCPT TO:<ann@example.net>
        <<< 550 unknown user
        """,
      gives: [
        """
        ann@example.net failed mx.example.net [192.0.2.1]: >>> RCPT TO:<ann@example.net> <<< \
        550 unknown user
        """
      ]),
    PhraseFormat.openSMTPD,
    // dma, the DragonFly Mail Agent: one recipient for each report.
    PhraseFormat(
      name: "dma",
      marks: ["this is the dragonfly mail agent", "there was an error delivering your mail to <"],
      labels: Labels(recipient: ["there was an error delivering your mail to"]),
      endings: ["message headers follow", "original message follows"],
      sample: """
        This is the DragonFly Mail Agent v0.13 at mail.example.org.

        There was an error delivering your mail to <ann@example.net>.

        mx.example.net [192.0.2.1] did not like our RCPT TO:
        550 5.1.1 unknown user
        """,
      gives: [
        """
        ann@example.net failed mx.example.net [192.0.2.1] did not like our RCPT TO: 550 5.1.1 \
        unknown user
        """
      ]),
  ]
}
