extension ReportLayout {
  /// Layouts of all formats that can name several recipients.
  static let all = reports + servers + groupware + services + gateways

  /// With a machine part.
  static let reports = [
    ReportLayout(
      name: "Postfix", format: "rfc3464", head: postfixHead,
      entry: "<{a}>: host {h}[192.0.2.1] said: {r} (in reply to\n    RCPT TO command)\n\n",
      group: status + "Diagnostic-Code: smtp; {r}\n"),
    ReportLayout(
      name: "Postfix without Diagnostic-Code", format: "rfc3464", head: postfixHead,
      entry: "<{a}>: {r}\n\n", group: status),
    ReportLayout(
      name: "Postfix, one reason for all", format: "rfc3464", head: postfixHead,
      entry: "<{a}>\n\n", foot: "The reason for all of them: {r}\n", group: status,
      isShared: true),
    ReportLayout(
      name: "Sendmail", format: "rfc3464",
      head: "   ----- The following addresses had permanent fatal errors -----\n",
      entry: "<{a}>\n    (reason: {r})\n", group: status + "Diagnostic-Code: smtp; {r}\n"),
    ReportLayout(
      name: "Sendmail without Diagnostic-Code", format: "rfc3464",
      head: "   ----- The following addresses had permanent fatal errors -----\n",
      entry: "<{a}>\n    (reason: {r})\n", group: status),
    ReportLayout(
      name: "Exim", format: "rfc3464", fields: "X-Failed-Recipients: {failed}\n", head: eximHead,
      entry: "  {a}\n    host {h} [192.0.2.1]\n    SMTP error after RCPT TO:<{a}>:\n    {r}\n",
      group: status),
    ReportLayout(
      name: "Courier", format: "rfc3464",
      head: "Your message to the following recipients cannot be delivered:\n\n",
      entry: "<{a}>:\n    {h} [192.0.2.1]:\n>>> RCPT TO:<{a}>\n<<< {r}\n\n", group: status),
    ReportLayout(
      name: "a sentence about each", format: "rfc3464", head: "Dear sender,\n\n",
      entry: "Your message to {a} was not delivered. The server said:\n{r}\n\n", group: status),
    ReportLayout(
      name: "labels", format: "rfc3464",
      entry: "  Recipient address: {a}\n  Reason: {r}\n\n", group: status),
  ]

  private static let status = "Final-Recipient: rfc822; {a}\nAction: failed\nStatus: 5.0.0\n"
  private static let postfixHead = """
    This is the mail system at host mx.example.com.

    I'm sorry to have to inform you that your message could not
    be delivered to one or more recipients. It's attached below.

                       The mail system


    """
  private static let eximHead = """
    This message was created automatically by mail delivery software.

    A message that you sent could not be delivered to one or more of its
    recipients. This is a permanent error. The following address(es) failed:


    """

  /// Servers for Unix.
  static let servers = [
    ReportLayout(
      name: "Postfix's text", format: "postfix", head: postfixHead,
      entry: "<{a}>: host {h}[192.0.2.1] said: {r} (in reply to\n    RCPT TO command)\n\n"),
    ReportLayout(
      name: "Sendmail's text", format: "sendmail",
      head: "   ----- The following addresses had permanent fatal errors -----\n",
      entry: "<{a}>\n    (reason: {r})\n",
      foot: """

           ----- Transcript of session follows -----
        ... while talking to mx.example.net.:

        """),
    ReportLayout(
      name: "Sendmail's transcript", format: "sendmail",
      head: "   ----- Transcript of session follows -----\n",
      entry: ">>> RCPT To:<{a}>\n<<< {r}\n550 5.1.1 <{a}>... User unknown\n"),
    ReportLayout(
      name: "Exim's text", format: "exim", fields: "X-Failed-Recipients: {failed}\n",
      head: eximHead,
      entry: "  {a}\n    host {h} [192.0.2.1]\n    SMTP error after RCPT TO:<{a}>:\n    {r}\n"),
    ReportLayout(
      name: "qmail", format: "qmail",
      head: """
        Hi. This is the qmail-send program at mx.example.com.
        I'm afraid I wasn't able to deliver your message to the following addresses.


        """,
      entry: "<{a}>:\n192.0.2.1 does not like recipient.\nRemote host said: {r}\n\n",
      foot: "--- Below this line is a copy of the message.\n"),
    ReportLayout(
      name: "Courier's text", format: "courier",
      head: """
        This is a delivery status notification from mx.example.org,
        running the Courier mail server, version 0.75.

        Your message to the following recipients cannot be delivered:


        """,
      entry: "<{a}>:\n    {h} [192.0.2.1]:\n>>> RCPT TO:<{a}>\n<<< {r}\n\n"),
    ReportLayout(
      name: "OpenSMTPD", format: "opensmtpd",
      head: """
        This is the MAILER-DAEMON, please DO NOT REPLY to this email.

        An error has occurred while attempting to deliver a message for
        the following list of recipients:


        """,
      entry: "{a}: {r}\n", foot: "\n    Below is a copy of the original message:\n"),
    ReportLayout(
      name: "James", format: "james",
      head: "Hi. This is the James mail server at mx.example.org.\nthe following addresses.\n\n",
      entry: "{a}\n", foot: "\nError message below:\n{r}\n", isShared: true),
  ]

  /// Servers for Windows and groupware.
  static let groupware = [
    ReportLayout(
      name: "hMailServer", format: "hmailserver",
      head: "The following recipient(s) could not be reached:\n\n",
      entry: """
        {a}
           Error Type: SMTP
           hMailServer sent: RCPT TO:<{a}>
           Remote server replied: {r}


        """, foot: "hMailServer\n"),
    ReportLayout(
      name: "MailEnable", format: "mailenable",
      head: "MailEnable: Message could not be delivered to some recipients.\n\n",
      entry: "\tRecipient: [SMTP:{a}]\n\tReason: {r}\n\n"),
    ReportLayout(
      name: "Exchange, for administrators", format: "exchange",
      head: "Diagnostic information for administrators:\n\nGenerating server: mx.example.com\n\n",
      entry: "{a}\n#{r} ##\n\n"),
    ReportLayout(
      name: "Exchange's list", format: "exchange",
      head: "The following recipient(s) could not be reached:\n\n",
      entry: "      {a} on 2/3/2004 10:00 AM\n            {r}\n            <{h} #5.1.1>\n"),
    ReportLayout(
      name: "Domino", format: "domino", fields: "Subject: DELIVERY FAILURE: several\n",
      entry: "was not delivered to:\n\n  {a}\n\nbecause:\n\n  {r}\n\n"),
    ReportLayout(
      name: "Domino, one reason for all", format: "domino",
      fields: "Subject: DELIVERY FAILURE: several\n", head: "was not delivered to:\n\n",
      entry: "  {a}\n", foot: "\nbecause:\n\n  {r}\n", isShared: true),
    ReportLayout(
      name: "Notes", format: "notes", head: "------- Failure Reasons  --------\n\n",
      entry: "{r}\n{a}\n\n", foot: "------- Returned Message --------\n"),
    ReportLayout(
      name: "GroupWise", format: "groupwise",
      head: "The message that you sent was undeliverable to the following:\n",
      entry: "\t{a} ({r})\n"),
    ReportLayout(
      name: "Messaging Server", format: "messaging-server",
      head: "Your message cannot be delivered to the following recipients:\n\n",
      entry: """
          Recipient address: {a}
          Reason: Remote SMTP server has rejected address
          Diagnostic code: smtp;{r}


        """),
    ReportLayout(
      name: "CommuniGate", format: "communigate",
      entry: "Failed to deliver to '{a}'\nSMTP module(domain {h}) reports:\n {r}\n\n"),
    ReportLayout(
      name: "MDaemon", format: "mdaemon",
      head: "The attached message had PERMANENT fatal delivery errors!\n\n",
      entry: "Failed address: {a}\n", foot: "--- End Transcript ---\n",
      middle: "\n--- Session Transcript ---\n",
      details: "--> RCPT To:<{a}>\n<-- {r}\n"),
    ReportLayout(
      name: "Mercury", format: "mercury",
      head: """
        One or more addresses in your message have failed with the following
        responses from the mail transport system:


        """, entry: "   {a}   ({r})\n", foot: "\n--- Returned message follows.\n"),
    ReportLayout(
      name: "Post.Office", format: "post-office",
      entry: """
        This Message was undeliverable due to the following reason:

        {r}

             <{a}>


        """, foot: "Please reply to <Postmaster@example.net>\n"),
    ReportLayout(
      name: "ArGoSoft", format: "argosoft",
      head: "Could not deliver message to the following recipient(s):\n\n",
      entry: "Failed Recipient: {a}\nReason: {r}\n\n"),
    ReportLayout(
      name: "IceWarp", format: "icewarp", fields: "X-Mailer: IceWarp 12\n",
      head: "Your message could not be delivered to the following recipient:\n\n",
      entry: "Recipient: <{a}>\nReason: {r}\n\n"),
    ReportLayout(
      name: "Kerio", format: "kerio", fields: "X-Mailer: Kerio Connect\n",
      head: "Your e-mail message could not be delivered to the following recipients:\n\n",
      entry: "{a}: {r}\n"),
    ReportLayout(
      name: "IMail", format: "imail", fields: "X-Mailer: <SMTP32 v8.05>\n",
      entry: "Unknown user: {a}\n\nRCPT TO generated following response:\n{r}\n\n"),
    ReportLayout(
      name: "XMail", format: "xmail",
      entry: "[<00>] XMail bounce: Rcpt=[{a}];Error=[{r}]\n\n"),
    ReportLayout(
      name: "MMDF", format: "mmdf", fields: "Subject: Failed mail (msg.a1)\n",
      entry: """
        Your message could not be delivered to
        '{a} (host: {h}) (queue: smtp)' for the following
        reason:  ' {r}'


        """),
    ReportLayout(
      name: "SurgeMail", format: "surgemail", fields: "X-Mailer: SurgeMail\n",
      entry: "Failed to deliver message to <{a}>\nError: {r}\n\n"),
  ]
}
