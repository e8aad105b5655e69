import Octets
import Testing

@testable import BounceMail

@Suite struct TextJoinerTests {
  /// A DSN of Postfix for one recipient, with a paragraph of its human-readable part.
  static func postfix(_ paragraph: String, queueID: Bool = true) -> Octets {
    Octets(
      text: """
        Return-Path: <>
        From: MAILER-DAEMON@mx.example.com (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        To: ann@example.com
        Content-Type: multipart/report; report-type=delivery-status; boundary=d

        --d
        Content-Type: text/plain

        This is the mail system at host mx.example.com.

        \(paragraph)

        --d
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.com
        \(queueID ? "X-Postfix-Queue-ID: 4A1\n" : "")
        Final-Recipient: rfc822; bob@remote.example
        Action: failed
        Status: 5.1.1
        Remote-MTA: dns; mx.remote.example
        Diagnostic-Code: smtp; 550 5.1.1 Nobody of that name lives in this house

        --d--

        """)
  }

  static let start = "<bob@remote.example>: host mx.remote.example[192.0.2.7] said: 550 5.1.1\n    "

  @Test(
    "The command that a reply answered is taken from Postfix's text",
    arguments: [
      (start + "Nobody (in reply to RCPT TO command)", "RCPT TO"),
      (start + "Nobody (in reply to\n    RCPT TO command)", "RCPT TO"),
      (start + "No (in reply to end of DATA command)", "end of DATA"),
      (start + "No (in reply to MAIL FROM command)", "MAIL FROM"),
      (start + "Quoted (in reply to DATA command) (in reply to RCPT TO command)", "RCPT TO"),
      (start + "Nobody", nil),
      (start + "Torn (in reply to RCPT TO", nil),
      (start + "Long (in reply to \(String(repeating: "x", count: 80)) command)", nil),
      ("<eve@remote.example>: refused (in reply to DATA command)", nil),
    ] as [(String, String?)])
  func answeredCommand(_ paragraph: String, _ command: String?) {
    let report = ReportReader().read(Self.postfix(paragraph))
    #expect(report.recipients.map { $0.answeredCommand?.string } == [command])
  }

  @Test("Only a report with Postfix's queue ID gives the answered command")
  func notFromOthers() {
    let words = Self.start + "Nobody (in reply to RCPT TO command)"
    let report = ReportReader().read(Self.postfix(words, queueID: false))
    #expect(report.recipients.count == 1)
    #expect(report.recipients.first?.answeredCommand == nil)
  }
}
