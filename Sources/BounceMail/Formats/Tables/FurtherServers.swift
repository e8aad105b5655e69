/// Reports in text by further mail servers.
enum FurtherServers {
  static let formats: [any FormatRecogniser] = [
    // Oracle and Sun Messaging Server, iPlanet, PMDF.
    PhraseFormat(
      name: "messaging-server",
      marks: [
        "this report relates to a message you sent with the following header",
        "recipient address: ",
      ],
      labels: Labels(
        recipient: ["recipient address:"], original: ["original address:"],
        reason: ["reason:", "diagnostic code: smtp;", "diagnostic code:"],
        host: ["remote system:"]),
      delays: [
        "will continue to try", "delivery attempts will continue", "has not yet been delivered",
      ],
      sample: """
        Your message cannot be delivered to the following recipients:

          Recipient address: ann@example.net
          Original address: list@example.org
          Reason: Remote SMTP server has rejected address
          Diagnostic code: smtp;550 5.1.1 unknown user
          Remote system: dns;mx.example.net (TCP|192.0.2.9|47323|192.0.2.1|25)
        """,
      gives: [
        """
        ann@example.net failed Remote SMTP server has rejected address 550 5.1.1 unknown user
        """
      ]),
    // CommuniGate Pro.
    PhraseFormat(
      name: "communigate",
      fields: [("x-mailer", "communigate pro")],
      marks: ["failed to deliver to '", "module(domain ", "module(account "],
      labels: Labels(recipient: [
        "failed to deliver to", "delayed delivery to", "delivery delayed to",
      ]),
      endings: ["reporting-mta:"],
      delays: ["delivery delayed", "delayed delivery", "message delivery is delayed"],
      sample: """
        Failed to deliver to 'ann@example.net'
        SMTP module(domain example.net) reports:
         host mx.example.net says:
         550 unknown user
        """,
      gives: [
        """
        ann@example.net failed SMTP module(domain example.net) reports: host mx.example.net \
        says: 550 unknown user
        """
      ]),
    // MDaemon. For its own users it writes one line: `ann@example.net - no such user here.`
    PhraseFormat(
      name: "mdaemon",
      fields: [("from", "mdaemon@"), ("x-mailer", "mdaemon")],
      marks: ["fatal delivery errors!", "- no such user here."],
      labels: Labels(
        recipient: ["failed address:", "failed addresses:", "failed recipient:"],
        reason: ["reason:"]),
      endings: ["--- session transcript", "--- end transcript", "--- message headers"],
      delays: ["transient delivery errors", "delivery will be attempted again"],
      sample: """
        The attached message had PERMANENT fatal delivery errors!

        Failed address: ann@example.net

        --- Session Transcript ---
         Mon 2026-03-02 08:00:00: --> RCPT To:<ann@example.net>
         Mon 2026-03-02 08:00:00: <-- 550 5.1.1 unknown user
        --- End Transcript ---
        """,
      gives: ["ann@example.net failed 550 5.1.1 unknown user"]),
    // Ipswitch IMail: its SMTP32 writes one line for each recipient.
    PhraseFormat(
      name: "imail",
      fields: [("x-mailer", "<smtp32 v"), ("x-mailer", "<imail v")],
      labels: Labels(
        recipient: [
          "unknown user:", "invalid final delivery userid:", "undeliverable to", "delivery userid:",
          "user mailbox exceeds allowed size:", "unknown host:", "delivery failed 20 attempts:",
          "delivery failed", "mailbox full:",
        ],
        areReasons: true,
        reason: [
          "rcpt to generated following response:", "body of message generated response:",
          "data generated following response:", "mail from generated following response:",
        ]),
      endings: ["original message follows"],
      sample: """
        Unknown user: ann@example.net

        RCPT TO generated following response:
        553 5.3.0 <ann@example.net>... Addressee unknown
        """,
      gives: [
        """
        ann@example.net failed Unknown user: 553 5.3.0 <ann@example.net>... Addressee unknown
        """
      ]),
    // XMail.
    PhraseFormat(
      name: "xmail", marks: ["xmail bounce: rcpt=[", "[<01>] error sending message ["],
      labels: Labels(
        recipient: ["[<00>] xmail bounce: rcpt=[", "rcpt to:"],
        reason: ["[<02>] the reason of the delivery failure was:"],
        host: ["server:"]),
      endings: ["[<05>]", "[<04>]", "[<03>]"],
      sample: """
        [<00>] XMail bounce: Rcpt=[ann@example.net];Error=[550 unknown user]

        [<01>] Error sending message [1.example] from [mail.example.org].

        Rcpt To:      <ann@example.net>
        Server:       <mx.example.net>[192.0.2.1]

        [<02>] The reason of the delivery failure was:

        550 unknown user
        """,
      gives: ["ann@example.net failed Error=[550 unknown user]"]),
    // Mercury/32.
    PhraseFormat(
      name: "mercury",
      marks: [
        "one or more addresses in your message have failed",
        "responses from the mail transport system",
        "electronic postmaster",
      ],
      introductions: ["mail transport system", "have failed with the following"],
      labels: Labels(recipient: ["*** ", "unknown user:"]),
      endings: ["---", "your message is returned"],
      sample: """
        One or more addresses in your message have failed with the following
        responses from the mail transport system:

           ann@example.net   (550 unknown user)

        --- Returned message follows.
        """,
      gives: ["ann@example.net failed (550 unknown user)"]),
    // Post.Office and InterMail.
    PhraseFormat(
      name: "post-office", marks: ["message was undeliverable due to the following reason"],
      introductions: ["due to the following reason"],
      labels: Labels(
        recipient: [
          "the following destination addresses were unknown", "recipient:", "user:",
          "recipient address:",
        ],
        reason: [
          "this message was undeliverable due to the following reason:",
          "your message was undeliverable due to the following reason:", "reason:",
        ]),
      endings: ["please reply to"], isReasonAbove: true,
      sample: """
        This Message was undeliverable due to the following reason:

        The user's account is closed.

             <ann@example.net>

        Please reply to <Postmaster@example.net>
        """,
      gives: ["ann@example.net failed The user's account is closed."]),
    // ArGoSoft Mail Server.
    PhraseFormat(
      name: "argosoft", marks: ["failed recipient:", "argosoft"],
      introductions: ["to the following recipient"],
      labels: Labels(recipient: ["failed recipient:", "recipient:"], reason: ["reason:"]),
      endings: ["-- the header and top"],
      sample: """
        Could not deliver message to the following recipient(s):

        Failed Recipient: ann@example.net
        Reason: Remote host said: 550 unknown user
        """,
      gives: ["ann@example.net failed Remote host said: 550 unknown user"]),
    // Merak and IceWarp.
    PhraseFormat(
      name: "icewarp",
      fields: [("x-mailer", "icewarp"), ("x-mailer", "merak"), ("from", "icewarp")],
      introductions: ["could not be delivered to", "following recipient"],
      labels: Labels(
        recipient: ["recipient:", "failed recipient:", "undelivered to:"],
        reason: ["reason:", "server response:", "error:"]),
      delays: ["delayed", "will be retried"],
      sample: """
        Your message could not be delivered to the following recipient:

        Recipient: <ann@example.net>
        Reason: 550 unknown user
        """,
      gives: ["ann@example.net failed 550 unknown user"]),
    // Kerio MailServer and Connect, reports without the machine part.
    PhraseFormat(
      name: "kerio", fields: [("x-mailer", "kerio"), ("from", "kerio"), ("user-agent", "kerio")],
      introductions: ["could not be delivered", "delivery failed", "has not been delivered"],
      labels: Labels(
        recipient: ["recipient:", "failed recipient:", "to:"],
        reason: ["reason:", "error:", "server response:"]),
      delays: ["delayed", "will be retried"],
      sample: """
        Your e-mail message could not be delivered to the following recipients:

        ann@example.net: 550 unknown user
        """,
      gives: ["ann@example.net failed 550 unknown user"]),
    // SurgeMail and related servers.
    PhraseFormat(
      name: "surgemail", fields: [("x-mailer", "surgemail")],
      marks: ["failed to deliver message to", "surgemail"],
      labels: Labels(
        recipient: ["failed to deliver message to", "delivery failed to", "rcpt to:", "to:"],
        reason: ["error:", "reason:", "last error:"]),
      sample: """
        Your message cannot be delivered to the following recipients

        Failed to deliver message to <ann@example.net>
        Error: 550 unknown user
        """,
      gives: ["ann@example.net failed 550 unknown user"]),
    // MMDF's "Failed mail": the recipient is in quotes, the reason after `reason:`.
    PhraseFormat(
      name: "mmdf", fields: [("subject", "failed mail (msg."), ("subject", "waiting mail (msg.")],
      introductions: [
        "could not be delivered to", "has not yet been delivered to", "not been delivered to",
      ],
      endings: ["your message begins", "the text follows"],
      delays: ["waiting mail", "has not yet been delivered"],
      sample: """
        Your message could not be delivered to
        'ann@example.net (host: mx.example.net) (queue: smtp)' for the following
        reason:  ' 550 5.1.1 unknown user'
        """,
      gives: [
        """
        ann@example.net failed (host: mx.example.net) (queue: smtp)' for the following \
        reason:  ' 550 5.1.1 unknown user'
        """
      ]),
  ]
}
