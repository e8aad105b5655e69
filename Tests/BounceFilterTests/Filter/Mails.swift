/// Messages for these tests; tests vary their parts by parameters.
enum Mails {
  /// The time at which these messages arrive: 2026-11-23T21:20:05Z, in microseconds.
  static let time: Int64 = 1_795_468_805_000_000

  /// One group of recipient fields in a delivery status.
  struct Fate {
    var address = "x@remote.test"
    var action = "failed"
    var status = "5.1.1"
    var diagnostic = "smtp; 550 5.1.1 <x@remote.test>: User unknown in local recipient table"
  }

  /// A delivery report as Postfix writes it.
  static func report(
    _ fates: [Fate] = [Fate()], queueID: String = "4cXyz12", time: Int64 = Mails.time,
    returnedSender: String = "alice@test.example", extraFields: String = ""
  ) -> String {
    let boundary = "9DCDBF9E0CE.\(time / 1_000_000)/mx.test.example"
    let groups = fates.map { fate in
      """
      Final-Recipient: rfc822; \(fate.address)
      Original-Recipient: rfc822;\(fate.address)
      Action: \(fate.action)
      Status: \(fate.status)
      Diagnostic-Code: \(fate.diagnostic)

      """
    }
    return """
      \(extraFields)Date: Mon, 23 Nov 2026 21:20:05 +0000 (UTC)
      From: Mail Delivery System <MAILER-DAEMON@test.example>
      Subject: Undelivered Mail Returned to Sender
      To: alice@test.example
      Auto-Submitted: auto-replied
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status;
      \tboundary="\(boundary)"
      Message-Id: <20261123212005.\(queueID)@mx.test.example>

      --\(boundary)
      Content-Type: text/plain; charset=us-ascii

      Some words.

      --\(boundary)
      Content-Description: Delivery report
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.test.example
      X-Postfix-Queue-ID: 9DCDBF9E0CE
      X-Postfix-Sender: rfc822; \(returnedSender)
      Arrival-Date: Mon, 23 Nov 2026 21:20:05 +0000 (UTC)

      \(groups.joined(separator: "\n"))
      --\(boundary)
      Content-Description: Undelivered Message
      Content-Type: message/rfc822

      Return-Path: <\(returnedSender)>
      From: \(returnedSender)
      To: x@remote.test
      Subject: hello there
      Message-Id: <original-1@test.example>

      body

      --\(boundary)--

      """
  }

  /// An ordinary message.
  static func ordinary(extraFields: String = "", body: String = "Hello.\n") -> String {
    "\(extraFields)From: carol@elsewhere.test\nTo: alice@test.example\nSubject: lunch\n\n\(body)"
  }

  /// An automatic answer.
  static let autoReply = """
    From: carol@elsewhere.test
    To: alice@test.example
    Subject: Out of office
    Auto-Submitted: auto-replied

    I am away until Monday.

    """
}
