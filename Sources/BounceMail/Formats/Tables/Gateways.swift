/// Reports in text by gateways, by filters that run on servers, and by servers whose name is not
/// known.
enum Gateways {
  static let formats: [any FormatRecogniser] = [
    // Symantec's AntiVirus for SMTP Gateways and Brightmail.
    PhraseFormat(
      name: "symantec", fields: [("from", "symantec_")],
      marks: ["your message with subject:"],
      introductions: ["could not be delivered to the following recipient"],
      labels: Labels(reason: ["reason:"]),
      endings: ["please do not resend", "delivery attempts will"],
      delays: ["delivery attempts will continue"],
      sample: """
        Your message with Subject: Hello
        could not be delivered to the following recipients:

        ann@example.net

        Delivery attempts will continue to be made for 5 day(s).
        """,
      gives: ["ann@example.net delayed"]),
    // Trend Micro's InterScan Messaging Security Suite and VirusWall.
    PhraseFormat(
      name: "interscan",
      fields: [("from", "interscan"), ("from", "imss@"), ("x-mailer", "interscan")],
      marks: ["message from interscan"],
      introductions: ["could not be delivered to"],
      labels: Labels(
        recipient: ["sent >>> rcpt to:", "sent <<< rcpt to:"],
        reason: ["received <<<", "received >>>"]),
      sentences: ["unable to deliver message to"],
      sample: """
        Sent >>> RCPT TO:<ann@example.net>
        Received <<< 550 5.1.1 unknown user.

        Unable to deliver message to <ann@example.net> (and other recipients in the same \
        domain).
        """,
      gives: [
        """
        ann@example.net failed 550 5.1.1 unknown user.
        """
      ]),
    // McAfee's WebShield.
    PhraseFormat(
      name: "webshield", marks: ["--- the following addresses had delivery problems ---"],
      unless: ["transcript of session"],
      introductions: ["the following addresses had delivery problems"],
      endings: ["--------------"],
      sample: """
        --- The following addresses had delivery problems ---

        <ann@example.net>   (Unknown user ann@example.net)
        """,
      gives: ["ann@example.net failed (Unknown user ann@example.net)"]),
    // amavisd-new's notices to senders, without the machine part.
    PhraseFormat(
      name: "amavis",
      marks: ["our content checker found", "our internal reference code for your message is"],
      introductions: ["to the following recipient", "to recipient"],
      labels: Labels(recipient: ["-> "]),
      statements: ["our content checker found", "a message from <", "reason:"],
      endings: [
        "delivery of the email was stopped", "please check your system", "below are the",
        "return-path:",
      ],
      sample: """
        Our content checker found
            virus: Eicar-Test-Signature
        in email presumably from you to the following recipient:
        -> ann@example.net

        Delivery of the email was stopped!
        """,
      gives: [
        """
        ann@example.net failed Our content checker found virus: Eicar-Test-Signature in email \
        presumably from you to the following recipient: -> ann@example.net
        """
      ]),
    // MailMarshal.
    PhraseFormat(
      name: "mailmarshal", marks: ["could not be delivered because of"],
      introductions: ["the following recipients were affected"],
      labels: Labels(reason: ["could not be delivered because of"]),
      endings: ["additional information", "======"],
      sample: """
        Your message:
           From:    kim@example.com
        Could not be delivered because of

        550 5.1.1 unknown user

        The following recipients were affected:
            ann@example.net
        """,
      gives: ["ann@example.net failed 550 5.1.1 unknown user"]),
    // MailFoundry.
    PhraseFormat(
      name: "mailfoundry", marks: ["delivery failed for the following reason:"],
      introductions: ["unable to deliver message to"],
      labels: Labels(
        recipient: ["unable to deliver message to:"],
        reason: ["delivery failed for the following reason:"]),
      endings: ["this has been a permanent failure"],
      sample: """
        Unable to deliver message to: <ann@example.net>
        Delivery failed for the following reason:
        Server mx.example.net[192.0.2.1] failed with: 550 unknown user

        This has been a permanent failure.  No further delivery attempts will be made.
        """,
      gives: [
        """
        ann@example.net failed Server mx.example.net[192.0.2.1] failed with: 550 unknown user
        """
      ]),
    // SurfControl's E-mail Filter, later Websense.
    PhraseFormat(
      name: "surfcontrol", fields: [("x-mailer", "surfcontrol e-mail filter")],
      marks: ["a transcript of the attempts to send the message follows"],
      introductions: ["addressed to:"],
      labels: Labels(recipient: ["addressed to:"], reason: ["failed to send to identified host,"]),
      endings: ["---"],
      sample: """
        Your message could not be sent.
        Addressed To: ann@example.net

        Failed to send to identified host,
        ann@example.net: [192.0.2.1], 550 unknown user
        --- Message non-deliverable.
        """,
      gives: ["ann@example.net failed ann@example.net: [192.0.2.1], 550 unknown user"]),
    // m-FILTER of Digital Arts.
    PhraseFormat(
      name: "mfilter", fields: [("x-mailer", "m-filter")],
      marks: ["-------server message"],
      introductions: ["メールアドレスへの送信に失敗しました"],
      labels: Labels(reason: ["-------server message"]),
      endings: ["-------smtp command", "-------original"],
      sample: """
        以下のメールアドレスへの送信に失敗しました。
        ann@example.net

        -------server message
        550 5.1.1 unknown user

        -------SMTP command
        DATA

        -------original message
        """,
      gives: ["ann@example.net failed 550 5.1.1 unknown user"]),
    // Active! hunter of TransWARE.
    PhraseFormat(
      name: "activehunter",
      fields: [("content-type", "active!hunter"), ("message-id", "activehunter")],
      introductions: ["the following addresses had permanent fatal errors"],
      labels: Labels(recipient: [">>>"], reason: ["----- transcript of session follows -----"]),
      sample: """
          ----- The following addresses had permanent fatal errors -----

        >>> ann@example.net <ann@example.net>

          ----- Transcript of session follows -----
        550 5.1.1 unknown user
        """,
      gives: ["ann@example.net failed 550 5.1.1 unknown user"]),
    // A gateway whose name is not known. It lists recipients with stars, and has a section for
    // details.
    PhraseFormat(
      name: "status-text",
      marks: ["this is an automatically generated delivery status notification"],
      introductions: [
        "delivery to the following recipient", "delevery to the following recipient",
      ],
      labels: Labels(reason: ["technical details:", "technical details of"]), endings: ["-----"],
      delays: ["this is a warning message only", "has been delayed"],
      sample: """
        This is an automatically generated Delivery Status Notification.

        Delivery to the following recipients failed permanently:

          * ann@example.net

        ============================
        Technical details:

        SMTP:RCPT host 192.0.2.1: 550 unknown user
        """,
      gives: ["ann@example.net failed SMTP:RCPT host 192.0.2.1: 550 unknown user"]),
    // A server whose name is not known. Its text names the recipient in a sentence.
    PhraseFormat(
      name: "trouble-text", marks: ["we had trouble delivering your message"],
      sentences: ["rejected recipient", "could not deliver to", "unable to deliver to"],
      statements: ["smtp server <"],
      sample: """
        We had trouble delivering your message. Full details follow:

        1 error(s):

        SMTP Server <mx.example.net> rejected recipient <ann@example.net>
          (Error following RCPT command). It responded as follows: [550 5.1.1 unknown user]
        """,
      gives: [
        """
        ann@example.net failed SMTP Server <mx.example.net> rejected recipient \
        <ann@example.net> (Error following RCPT command). It responded as follows: [550 5.1.1 \
        unknown user]
        """
      ]),
    // A server whose name is not known. Its text lists the steps of delivery.
    PhraseFormat(
      name: "step-text", marks: ["your delivery to the following address has been failed"],
      introductions: ["to the following address"],
      labels: Labels(
        recipient: ["delivery failed:"], reason: ["remote host said[response message]:"]),
      endings: ["step:"],
      sample: """
        Your delivery to the following address has been failed.

        Delivery failed: ann@example.net
        192.0.2.1 failed after I sent the message.
        Remote host said[Response Message]: 554 5.4.14 hop count exceeded
        STEP: DATA SEND
        """,
      gives: [
        """
        ann@example.net failed 192.0.2.1 failed after I sent the message. 554 5.4.14 hop \
        count exceeded
        """
      ]),
    // SpamLion.
    PhraseFormat(
      name: "spamlion", fields: [("x-mailer", "spamlion")],
      marks: ["did not reach the following recipient:"],
      introductions: ["did not reach the following recipient:"],
      labels: Labels(recipient: ["did not reach the following recipient:"]),
      sample: """
        Your Message

        To:      <ann@example.net>

        Did not reach the following recipient: ann@example.net
        """,
      gives: ["ann@example.net failed"]),
    // phquery, the mail service of universities' CCSO name servers.
    PhraseFormat(
      name: "phquery",
      marks: ["--------error detail (phquery", "--------message not delivered to the following"],
      introductions: ["message not delivered to the following addresses"],
      labels: Labels(reason: ["--------error detail (phquery v3.0):", "--------error detail"]),
      endings: ["please contact", "--------unsent message"],
      sample: """
         --------Message not delivered to the following addresses:

                    ann@example.net

         --------Error Detail (phquery V3.0):

        ---- ann@example.net
             Does not have a final email delivery point
        """,
      gives: [
        """
        ann@example.net failed ---- ann@example.net Does not have a final email delivery point
        """
      ]),
  ]
}
