/// A message in the parts in which the MTA sends it.
struct Message: Sendable {
  let sender: [[UInt8]]
  let recipient: [[UInt8]]
  let fields: [(name: [UInt8], value: [UInt8])]
  let body: [UInt8]

  /// - Parameter text: fields, an empty line, the body; lines end with LF.
  init(from sender: String, to recipient: String, _ text: String) {
    self.sender = [Array(sender.utf8)]
    self.recipient = [Array(recipient.utf8)]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.firstIndex(of: "") ?? lines.count
    var fields: [(name: [UInt8], value: [UInt8])] = []
    for line in lines[..<end] {
      if line.first == " ", let last = fields.indices.last {
        fields[last].value += Array("\n\(line)".utf8)
      } else {
        let name = line.prefix { $0 != ":" }
        fields.append((Array(name.utf8), Array(line.dropFirst(name.count + 2).utf8)))
      }
    }
    self.fields = fields
    body = lines.dropFirst(end + 1).flatMap { Array("\($0)\r\n".utf8) }
  }

  /// A person's mail: the sender is not null, and the header has no sign of a report.
  static let ordinaryMail = Message(
    from: "<alice@example.net>", to: "<bob@example.com>",
    """
    Received: from mail.example.net (mail.example.net [192.0.2.7])
     by mx.example.com (Postfix) with ESMTPS id 4cXyz12Q7zz1
     for <bob@example.com>; Mon, 23 Nov 2026 18:27:57 +0000 (UTC)
    DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=mail;
     t=1795458477; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;
     h=From:To:Subject:Date:Message-ID; b=dzdVyOfAKCdLXdJOc9G2q8LoXSlEniSb
    From: Alice <alice@example.net>
    To: Bob <bob@example.com>
    Subject: The minutes of Monday
    Date: Mon, 23 Nov 2026 18:27:55 +0000
    Message-ID: <20261123182755.1234@example.net>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit
    User-Agent: Mutt/2.2.9
    """)

  /// A report of Postfix about one recipient, with the header of the returned message.
  static let deliveryStatus = Message(
    from: "<>", to: "<news@example.com>",
    """
    Received: by mail.example.net (Postfix) id 4cXyw90Kt8z2; Mon, 23 Nov 2026 18:27:57 +0000 (UTC)
    Date: Mon, 23 Nov 2026 18:27:57 +0000 (UTC)
    From: MAILER-DAEMON@mail.example.net (Mail Delivery System)
    Subject: Undelivered Mail Returned to Sender
    To: news@example.com
    Auto-Submitted: auto-replied
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status;
     boundary="4cXyv80Kt8z1.1795458477/mail.example.net"
    Message-Id: <20261123182757.4cXyw90Kt8z2@mail.example.net>

    This is a MIME-encapsulated message.

    --4cXyv80Kt8z1.1795458477/mail.example.net
    Content-Description: Notification
    Content-Type: text/plain; charset=us-ascii

    This is the mail system at host mail.example.net.

    I'm sorry to have to inform you that your message could not
    be delivered to one or more recipients. It's attached below.

                       The mail system

    <gone@remote.example>: host mx.remote.example[198.51.100.25] said: 550 5.1.1
        <gone@remote.example>: Recipient address rejected: User unknown (in reply to
        RCPT TO command)

    --4cXyv80Kt8z1.1795458477/mail.example.net
    Content-Description: Delivery report
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mail.example.net
    X-Postfix-Queue-ID: 4cXyv80Kt8z1
    X-Postfix-Sender: rfc822; news@example.com
    Arrival-Date: Mon, 23 Nov 2026 18:27:55 +0000 (UTC)

    Final-Recipient: rfc822; gone@remote.example
    Original-Recipient: rfc822;gone@remote.example
    Action: failed
    Status: 5.1.1
    Remote-MTA: dns; mx.remote.example
    Diagnostic-Code: smtp; 550 5.1.1 <gone@remote.example>: Recipient address
        rejected: User unknown

    --4cXyv80Kt8z1.1795458477/mail.example.net
    Content-Description: Undelivered Message Headers
    Content-Type: text/rfc822-headers

    Return-Path: <news@example.com>
    From: News <news@example.com>
    To: gone@remote.example
    Subject: The news of November
    Date: Mon, 23 Nov 2026 18:27:55 +0000
    Message-ID: <20261123182755.77@example.com>
    List-ID: <news.example.com>

    --4cXyv80Kt8z1.1795458477/mail.example.net--
    """)
}
