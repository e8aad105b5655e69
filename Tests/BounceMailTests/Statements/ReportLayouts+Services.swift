extension ReportLayout {
  /// Mail services and carriers.
  static let services = [
    ReportLayout(
      name: "Gmail", format: "gmail",
      fields: "From: <mailer-daemon@googlemail.com>\nX-Failed-Recipients: {failed}\n",
      head: "Delivery to the following recipients failed permanently:\n\n",
      entry: "     {a}\n",
      foot: "\nTechnical details of permanent failure:\nThe other server returned was:\n{r}\n",
      isShared: true),
    ReportLayout(
      name: "Google Groups", format: "google-groups",
      fields: "From: <mailer-daemon@googlemail.com>\nX-Failed-Recipients: {failed}\n",
      head: "Hello kim,\n\n{r}\n\nGoogle Groups\n", entry: "", isShared: true),
    ReportLayout(
      name: "Verizon", format: "verizon", fields: "From: <post_master@vtext.com>\n",
      head: "Error: Invalid user address\n\nError message below:\n{r}\n\nMessage details:\n",
      entry: "  RCPT TO: {a}\n", isShared: true),
    ReportLayout(
      name: "DragonFly", format: "dma",
      head: "This is the DragonFly Mail Agent v0.13 at mx.example.com.\n\n",
      entry: "There was an error delivering your mail to <{a}>.\n\n{r}\n\n"),
    ReportLayout(
      name: "Yahoo", format: "yahoo",
      head: "Unable to deliver message to the following address(es).\n\n",
      entry: "<{a}>:\n{r}\n\n", foot: "--- Original message follows.\n"),
    ReportLayout(
      name: "IONOS", format: "ionos", head: "The following address\nfailed:\n\n",
      entry: "\"{a}\":\nSMTP error from remote server after RCPT command:\nhost: {h}\n{r}\n\n"),
    ReportLayout(
      name: "Mail.ru", format: "mailru",
      head: """
        Это письмо создано автоматически сервером Mail.Ru.
        одному или нескольким получателям:


        """,
      entry: "  {a}\n    SMTP error from remote mail server after RCPT TO:<{a}>:\n    {r}\n"),
    ReportLayout(
      name: "Yandex", format: "yandex",
      head: """
        Это письмо отправлено почтовым сервером yandex.ru.
        не отвечайте на это сообщение.


        """,
      entry: "<{a}>: host {h}[192.0.2.1] said: {r}\n\n"),
    ReportLayout(
      name: "Zoho", format: "zoho", fields: "X-Mailer: Zoho Mail\n",
      head: "A message could not be delivered to one or more of its recipients.\n\n",
      entry: "{a} Invalid Address, ERROR_CODE :{r}\n"),
    ReportLayout(
      name: "KDDI", format: "kddi", head: "Your mail sent on: Mon, 2 Mar 2026 08:00:00 +0900\n",
      entry: "Could not be delivered to: <{a}>\n{r}\n\n"),
    ReportLayout(
      name: "ezweb", format: "ezweb",
      head: "The user(s) account is temporarily over quota.\n\n", entry: "<{a}>: {r}\n"),
    ReportLayout(
      name: "WorkMail", format: "amazon",
      head: """
        An error occurred while trying to deliver the mail to the following recipients:

        """, entry: "{a}\n", foot: "\nTechnical report:\n{r}\n", isShared: true),
    ReportLayout(
      name: "Biglobe", format: "biglobe",
      head: "   ----- The following addresses had delivery problems -----\n", entry: "{a}\n",
      foot: "\n   ----- Non-delivered information -----\n{r}\n", isShared: true),
    ReportLayout(
      name: "Coremail", format: "coremail", head: "抱歉，您的邮件被退回来了……\n",
      entry: "收件人：{a}\n退信原因：{r}\n\n"),
  ]

  /// Filters and gateways.
  static let gateways = [
    ReportLayout(
      name: "Mimecast", format: "mimecast",
      head: """
        An email that you attempted to send to the following address could not be delivered:

        """,
      entry: "-- {a}\n", foot: "\nThe problem appears to be :\n-- {r}\n", isShared: true),
    ReportLayout(
      name: "MessageLabs", format: "messagelabs",
      head: """
        This is the mail delivery agent at messagelabs.com.
        I was unable to deliver your message to the following addresses.


        """, entry: "{a}\n", foot: "\nReason: {r}\n", isShared: true),
    ReportLayout(
      name: "IronPort", format: "ironport",
      entry: """
        The following message to <{a}> was undeliverable.
        The reason for the problem:
        {r}


        """),
    ReportLayout(
      name: "Barracuda", format: "barracuda",
      entry: "Your message to: {a}\nwas blocked by our Spam Firewall: {r}\n\n"),
    ReportLayout(
      name: "Barracuda, one line", format: "barracuda", head: "Your message to: ", entry: "{a}",
      separator: ", ", foot: "\nwas blocked by our Spam Firewall: {r}\n", isShared: true),
    ReportLayout(
      name: "MX Logic", format: "mxlogic", fields: "From: <postmaster@p02c11m003.mxlogic.net>\n",
      head: """
        A message that you have sent could not be delivered to one or more
        recipients.  The following addresses failed:


        """,
      entry: "  <{a}>: {r}\n"),
    ReportLayout(
      name: "InterScan", format: "interscan",
      head: "****** Message from InterScan Messaging Security Suite ******\n\n",
      entry: "Sent >>> RCPT TO:<{a}>\nReceived <<< {r}\n",
      foot: "\nYour mail could not be brought on.\n"),
    ReportLayout(
      name: "WebShield", format: "webshield",
      head: "--- The following addresses had delivery problems ---\n\n", entry: "<{a}>   ({r})\n"),
    ReportLayout(
      name: "SurfControl", format: "surfcontrol", fields: "X-Mailer: SurfControl E-mail Filter\n",
      head: "Your message could not be sent.\n", entry: "Addressed To: {a}\n",
      foot: "--- Message non-deliverable.\n",
      middle: "Failed to send to identified host,\n", details: "{a}: [192.0.2.1], {r}\n"),
    ReportLayout(
      name: "m-FILTER", format: "mfilter", head: "以下のメールアドレスへの送信に失敗しました。\n",
      entry: "{a}\n", foot: "\n-------server message\n{r}\n\n-------SMTP command\nDATA\n",
      isShared: true),
    ReportLayout(
      name: "Active! hunter", format: "activehunter",
      fields: "Message-ID: <1.activehunter@example.org>\n",
      head: "  ----- The following addresses had permanent fatal errors -----\n\n",
      entry: ">>> {a} <{a}>\n", foot: "\n  ----- Transcript of session follows -----\n{r}\n",
      isShared: true),
    ReportLayout(
      name: "Trouble", format: "trouble-text",
      head: "We had trouble delivering your message. Full details follow:\n\nerror(s):\n\n",
      entry: """
        SMTP Server <{h}> rejected recipient <{a}>
          (Error following RCPT command). It responded as follows: [{r}]

        """),
    ReportLayout(
      name: "Steps", format: "step-text",
      head: "Your delivery to the following address has been failed.\n\n",
      entry: "Delivery failed: {a}\nRemote host said[Response Message]: {r}\n\n"),
    ReportLayout(
      name: "Symantec", format: "symantec", fields: "From: <symantec_gateway@example.com>\n",
      head: """
        Your message with Subject: Hello
        could not be delivered to the following recipients:


        """,
      entry: "{a}\n", foot: "\nReason: {r}\n", isShared: true),
    ReportLayout(
      name: "phquery", format: "phquery",
      head: " --------Message not delivered to the following addresses:\n\n",
      entry: "            {a}\n",
      foot: "Please contact Postmaster@example.org if you have any questions.\n",
      middle: "\n --------Error Detail (phquery V3.0):\n\n", details: "---- {a}\n     {r}\n\n"),
    ReportLayout(
      name: "MailFoundry", format: "mailfoundry",
      entry: """
        Unable to deliver message to: <{a}>
        Delivery failed for the following reason:
        {r}


        """,
      foot: "This has been a permanent failure.\n"),
    ReportLayout(
      name: "MailMarshal", format: "mailmarshal",
      head: """
        Your message:
           From:    kim@example.com
        Could not be delivered because of

        {r}

        The following recipients were affected:

        """, entry: "    {a}\n", isShared: true),
    ReportLayout(
      name: "a server with stars", format: "status-text",
      head: """
        This is an automatically generated Delivery Status Notification.

        Delivery to the following recipients failed permanently:


        """, entry: "  * {a}\n",
      foot: "\n====\nTechnical details:\n\nSMTP:RCPT host 192.0.2.1: {r}\n", isShared: true),
    ReportLayout(
      name: "an unknown server's labels", format: "general",
      entry: "Undeliverable address: {a}\nReason: {r}\n\n"),
    ReportLayout(
      name: "an unknown server's sentences", format: "general",
      entry: "Your mail to {a} could not be delivered.\n{r}\n\n"),
    ReportLayout(
      name: "an unknown server's list", format: "general",
      head: "Your mail could not be delivered to the following recipients:\n\n",
      entry: "<{a}>: {r}\n"),
  ]
}
