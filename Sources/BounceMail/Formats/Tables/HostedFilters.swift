/// Reports in text by services and appliances that filter mail for other servers.
enum HostedFilters {
  static let formats: [any FormatRecogniser] = [
    // Mimecast.
    PhraseFormat(
      name: "mimecast", marks: ["email that you attempted to send to the following address"],
      introductions: ["you attempted to send to the following address"],
      labels: Labels(
        recipient: ["-- "],
        reason: [
          "the problem appears to be :", "the problem appears to be:",
          "additional information follows",
        ]),
      endings: ["this condition occurred after", "if you sent the email to multiple"],
      delays: ["delivery will be attempted", "has been delayed"],
      sample: """
        An email that you attempted to send to the following address could not be delivered:
        -- ann@example.net

        The problem appears to be :
        -- Recipient email address is possibly incorrect

        Additional information follows :
        -- 5.4.1 Recipient address rejected
        """,
      gives: [
        """
        ann@example.net failed -- Recipient email address is possibly incorrect -- 5.4.1 \
        Recipient address rejected
        """
      ]),
    // MessageLabs, later Symantec's Email Security.cloud.
    PhraseFormat(
      name: "messagelabs",
      fields: [("from", "@messagelabs.com"), ("from", "@symanteccloud.com")],
      marks: ["this is the mail delivery agent at"],
      introductions: ["your message to the following address"],
      endings: ["---", "the message subject was", "the message identifier was"],
      sample: """
        This is the mail delivery agent at messagelabs.com.
        I was unable to deliver your message to the following addresses.

        ann@example.net

        Reason: 550 5.1.1 unknown user
        """,
      gives: ["ann@example.net failed Reason: 550 5.1.1 unknown user"]),
    // Cisco IronPort (AsyncOS), which Amazon SES uses too; reports without the machine part.
    PhraseFormat(
      name: "ironport", marks: ["the following message to <"],
      labels: Labels(reason: ["the reason for the problem:"]),
      sentences: ["the following message to"],
      delays: ["4.4.7 - 'message delayed", "warning: message still undelivered"],
      sample: """
        The following message to <ann@example.net> was undeliverable.
        The reason for the problem:
        5.1.0 - Unknown address error 550-'unknown user'
        """,
      gives: ["ann@example.net failed 5.1.0 - Unknown address error 550-'unknown user'"]),
    // Barracuda's spam firewall, reports without the machine part.
    PhraseFormat(
      name: "barracuda",
      marks: ["blocked by our spam firewall", "was blocked by our bulk email filter"],
      introductions: ["has not been delivered"],
      labels: Labels(recipient: ["your message to:"]),
      sample: """
        Your message to: ann@example.net
        was blocked by our Spam Firewall. The email you sent with the following subject has \
        NOT BEEN DELIVERED:
        """,
      gives: [
        """
        ann@example.net failed was blocked by our Spam Firewall. The email you sent with the \
        following subject has NOT BEEN DELIVERED:
        """
      ]),
    // MX Logic, later McAfee's SaaS Email Protection: Exim's text, with the reason beside the
    // address.
    PhraseFormat(
      name: "mxlogic", fields: [("from", ".mxlogic.net")],
      marks: ["a message that you have sent could not be delivered"],
      introductions: ["address failed:", "addresses failed:", "address(es) failed:"],
      endings: ["included is a copy of the message header"],
      delays: ["not yet been delivered"],
      sample: """
        A message that you have sent could not be delivered to one or more
        recipients.  This is a permanent error.  The following address failed:

          <ann@example.net>: 550 unknown user
        """,
      gives: ["ann@example.net failed 550 unknown user"]),
  ]
}
