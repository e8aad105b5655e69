internal import SMTPPeers

/// A report as another host would write and send it.
struct RemoteReport {
  private let header: String
  private let returned: String
  private var recipients = ""
  private let boundary = "1795458477/mx.elsewhere.test"

  /// Begins a report.
  ///
  /// - Parameters:
  ///   - recipient: the address that the report is sent to.
  ///   - sender: the From address and Return-Path of the returned message; nil for no returned
  ///     part.
  ///   - fields: further header fields, each a line with LF.
  init(
    to recipient: String, sender: String?, fields: String = "", subject: String = "Undelivered Mail"
  ) {
    header = """
      Date: Mon, 2 Nov 2026 11:00:00 +0000
      From: Mail Delivery System <MAILER-DAEMON@elsewhere.test>
      To: \(recipient)
      Subject: \(subject)
      Message-ID: <\(UInt64.random(in: .min ... .max))@mx.elsewhere.test>
      Auto-Submitted: auto-replied
      MIME-Version: 1.0
      \(fields)Content-Type: multipart/report; report-type=delivery-status;
      \tboundary="\(boundary)"

      """
    let boundary = boundary
    returned =
      sender.map { address in
        """
        --\(boundary)
        Content-Type: message/rfc822
        Content-Transfer-Encoding: 8bit

        Return-Path: <\(address)>
        Date: Mon, 2 Nov 2026 10:00:00 +0000
        From: <\(address)>
        To: somebody
        Subject: What was written
        Message-ID: <\(UInt64.random(in: .min ... .max))@test.example>

        The text of it.


        """
      } ?? ""
  }

  /// Begins a report that returns a header.
  ///
  /// - Parameter returnedHeader: with LF line ends, without its empty line.
  init(to recipient: String, returnedHeader: String) {
    let whole = RemoteReport(to: recipient, sender: nil)
    header = whole.header
    returned = """
      --\(boundary)
      Content-Type: message/rfc822
      Content-Transfer-Encoding: 8bit

      \(returnedHeader)

      The text of it.


      """
  }

  /// Adds a recipient.
  func recipient(
    _ address: String, action: String = "failed", status: String, _ reply: String,
    addressType: String = "rfc822", original: String? = nil
  ) -> RemoteReport {
    var report = self
    report.recipients += """

      Final-Recipient: \(addressType); \(address)
      \(original.map { "Original-Recipient: rfc822; \($0)\n" } ?? "")Action: \(action)
      Status: \(status)
      Remote-MTA: dns; mx.far.test
      Diagnostic-Code: smtp; \(reply)

      """
    return report
  }

  /// The message, with LF line ends.
  var text: String {
    """
    \(header)
    --\(boundary)
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    This is the mail system at host mx.elsewhere.test. Your message could not be delivered.

    --\(boundary)
    Content-Type: message/\(recipients.contains("utf-8;") ? "global-" : "")delivery-status
    Content-Transfer-Encoding: 8bit

    Reporting-MTA: dns; mx.elsewhere.test
    Arrival-Date: Mon, 2 Nov 2026 10:00:00 +0000
    \(recipients)
    \(returned)--\(boundary)--

    """
  }
}

extension SMTPSink.Message {
  /// Its header with LF line ends, without the empty line.
  var headerText: String {
    let text = String(decoding: octets, as: UTF8.self).replacing("\r\n", with: "\n")
    return String(text[..<(text.firstRange(of: "\n\n")?.lowerBound ?? text.endIndex)])
  }
}
