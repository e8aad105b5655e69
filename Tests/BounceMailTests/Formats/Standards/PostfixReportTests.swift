import Octets
import Testing

@testable import BounceMail

@Suite("Reports as Postfix makes them") struct PostfixReportTests {
  /// The status of one recipient in a report of Postfix; the replies are invented.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var recipient = "bob@remote.example"
    var type = "rfc822"
    var original: String? = "rfc822;bob@remote.example"
    var action = "failed"
    let status: String
    var host: String? = "mx.remote.example"
    /// Diagnostic-Code with its type.
    let diagnostic: String
    /// The answered command that the human-readable part names.
    var command: String?
    var retryUntil: String?
    var machinePart = "message/delivery-status"

    /// The fields as Postfix writes them: with folded lines, and in the text the reply with its
    /// command.
    var fields: String {
      var lines = ["Final-Recipient: \(type); \(recipient)"]
      if let original { lines.append("Original-Recipient: \(original)") }
      lines += ["Action: \(action)", "Status: \(status)"]
      if let host { lines.append("Remote-MTA: dns; \(host)") }
      lines.append("Diagnostic-Code: \(Self.folded(diagnostic))")
      if let retryUntil { lines.append("Will-Retry-Until: \(retryUntil)") }
      return lines.joined(separator: "\n")
    }

    var paragraph: String {
      let words = diagnostic.split(separator: ";", maxSplits: 1)[1].dropFirst()
      let reply = host.map { "host \($0)[192.0.2.7] said: \(words)" } ?? String(words)
      return Self.folded(
        "<\(recipient)>: \(reply)" + (command.map { " (in reply to \($0) command)" } ?? ""))
    }

    private static func folded(_ text: String) -> String {
      var lines = [""]
      for word in text.split(separator: " ") {
        if lines[lines.count - 1].utf8.count + word.utf8.count > 70 { lines.append("   ") }
        lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? "\(word)" : " \(word)"
      }
      return lines.joined(separator: "\n")
    }

    /// Checks one recipient of a report.
    func check(_ found: RecipientStatus, sourceLocation: SourceLocation = #_sourceLocation) {
      let parts = diagnostic.split(separator: ";", maxSplits: 1)
      #expect(found.finalRecipient?.string == recipient, sourceLocation: sourceLocation)
      #expect(found.action.rawValue == action, sourceLocation: sourceLocation)
      #expect(found.status?.description == status, sourceLocation: sourceLocation)
      #expect(found.remoteMTA?.string == host, sourceLocation: sourceLocation)
      #expect(
        found.diagnosticType?.string == parts[0].lowercased(), sourceLocation: sourceLocation)
      #expect(
        found.diagnostic?.string == String(parts[1].dropFirst()), sourceLocation: sourceLocation)
      #expect(found.answeredCommand?.string == command, sourceLocation: sourceLocation)
      #expect((found.willRetryUntil != nil) == (retryUntil != nil), sourceLocation: sourceLocation)
    }
  }

  static let until = "Sat, 7 Mar 2026 08:00:00 +0000 (UTC)"

  static let cases = [
    Case(
      testDescription: "a reply of several lines", status: "5.1.1",
      diagnostic:
        "smtp; 550-5.1.1 Nobody of that name 550-5.1.1 lives in this house; look the 550 5.1.1 name up again",
      command: "RCPT TO"),
    Case(
      testDescription: "greylisted: a warning", action: "delayed", status: "4.7.1",
      diagnostic: "smtp; 451 4.7.1 Too new here, come again in five minutes", command: "RCPT TO",
      retryUntil: until),
    Case(
      testDescription: "greylisted: the end", status: "4.7.1",
      diagnostic: "smtp; 451 4.7.1 Too new here, come again in five minutes", command: "RCPT TO"),
    Case(
      testDescription: "full: a warning", action: "delayed", status: "4.2.2",
      diagnostic: "smtp; 450 4.2.2 No room left in that mailbox", command: "RCPT TO",
      retryUntil: until),
    Case(
      testDescription: "refused: a warning", action: "delayed", status: "4.4.1", host: nil,
      diagnostic: "X-Postfix; connect to mx.remote.example[192.0.2.7]:25: Connection refused",
      retryUntil: until),
    Case(
      testDescription: "refused: the end", status: "4.4.1", host: nil,
      diagnostic: "X-Postfix; connect to mx.remote.example[192.0.2.7]:25: Connection refused"),
    Case(
      testDescription: "no such host", status: "5.4.4", host: nil,
      diagnostic: "X-Postfix; unable to look up host remote.example: Name or service not known"),
    Case(
      testDescription: "no such domain", status: "5.4.4", host: nil,
      diagnostic:
        "X-Postfix; Host or domain name not found. Name service error for name=remote.example type=A: Host not found"
    ),
    Case(
      testDescription: "null MX", status: "5.1.0", host: nil,
      diagnostic: "X-Postfix; Domain remote.example does not accept mail (nullMX)"),
    Case(
      testDescription: "name service down: a warning", action: "delayed", status: "4.4.3",
      host: nil,
      diagnostic:
        "X-Postfix; Host or domain name not found. Name service error for name=remote.example type=MX: Host not found, try again",
      retryUntil: until),
    Case(
      testDescription: "full", status: "5.2.2",
      diagnostic: "smtp; 552 5.2.2 That mailbox has no room",
      command: "RCPT TO"),
    Case(
      testDescription: "too big for the server", status: "5.3.4",
      diagnostic: "smtp; 552 5.3.4 Ten megabytes are the most we take", command: "RCPT TO"),
    Case(
      testDescription: "too big, seen here", status: "5.3.4", host: nil,
      diagnostic:
        "X-Postfix; message size 3248 exceeds size limit 1000 of server mx.remote.example[192.0.2.7]"
    ),
    Case(
      testDescription: "no enhanced code", status: "5.0.0",
      diagnostic: "smtp; 550 We do not want this", command: "MAIL FROM"),
    Case(
      testDescription: "on a block list", status: "5.7.1",
      diagnostic:
        "smtp; 554 5.7.1 Your host [192.0.2.9] is on our list, see https://list.example/192.0.2.9",
      command: "RCPT TO"),
    Case(
      testDescription: "after the data", status: "5.6.0",
      diagnostic: "smtp; 554 5.6.0 We could make nothing of that", command: "end of DATA"),
    Case(
      testDescription: "refused to talk", status: "4.0.0", host: "mx.remote.example",
      diagnostic: "smtp; 421 Come back when we are less busy"),
    Case(
      testDescription: "an address in UTF-8", recipient: "jörg@remote.example", type: "utf-8",
      original: "rfc822;jörg@remote.example", status: "5.1.1",
      diagnostic: "smtp; 550 5.1.1 <jörg@remote.example>: wohnt hier nicht", command: "RCPT TO",
      machinePart: "message/global-delivery-status"),
    Case(
      testDescription: "UTF-8 not offered", recipient: "jörg@remote.example", type: "utf-8",
      original: nil, status: "5.6.7", host: nil,
      diagnostic:
        "X-Postfix; SMTPUTF8 is required, but was not offered by host mx.remote.example[192.0.2.7]",
      machinePart: "message/global-delivery-status"),
    Case(
      testDescription: "delivered", action: "delivered", status: "2.1.5",
      diagnostic: "smtp; 250 2.1.5 Thank you"),
    Case(
      testDescription: "relayed", action: "relayed", status: "2.0.0",
      diagnostic: "smtp; 250 2.0.0 Queued as 12345"),
    Case(
      testDescription: "unknown here", status: "5.1.1", host: nil,
      diagnostic: "X-Postfix; unknown user: \"bob\""),
  ]

  static func report(_ cases: [Case], subject: String, from: String = "MAILER-DAEMON") -> Octets {
    Octets(
      text: """
        Return-Path: <>
        Date: Mon, 2 Mar 2026 08:00:00 +0000 (UTC)
        From: \(from)@mx.example.com (Mail Delivery System)
        Subject: \(subject)
        To: ann@example.com
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        \tboundary="4A1.1772438400/mx.example.com"
        Content-Transfer-Encoding: 8bit

        This is a MIME-encapsulated message.

        --4A1.1772438400/mx.example.com
        Content-Description: Notification
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        This is the mail system at host mx.example.com.

                           The mail system

        \(cases.map(\.paragraph).joined(separator: "\n\n"))

        --4A1.1772438400/mx.example.com
        Content-Description: Delivery report
        Content-Type: \(cases[0].machinePart)
        Content-Transfer-Encoding: 8bit

        Reporting-MTA: dns; mx.example.com
        X-Postfix-Queue-ID: 4A1
        X-Postfix-Sender: rfc822; ann@example.com
        Original-Envelope-Id: list+2B17
        Arrival-Date: Mon, 2 Mar 2026 07:59:00 +0000 (UTC)

        \(cases.map(\.fields).joined(separator: "\n\n"))

        --4A1.1772438400/mx.example.com
        Content-Description: Undelivered Message Headers
        Content-Type: text/rfc822-headers
        Content-Transfer-Encoding: 8bit

        Return-Path: <ann@example.com>
        From: ann@example.com
        Message-ID: <m1@example.com>
        Subject: Minutes

        --4A1.1772438400/mx.example.com--

        """)
  }

  @Test("Each kind of failure gives its facts", arguments: cases)
  func reads(_ example: Case) throws {
    let report = ReportReader().read(Self.report([example], subject: "Delivery report"))
    #expect(report.format == "rfc3464" && report.hasDeliveryStatus)
    #expect(report.message.queueID?.string == "4A1")
    #expect(report.message.envelopeID?.string == "list+17")
    #expect(report.defects.isEmpty)
    #expect(report.recipients.count == 1)
    example.check(try #require(report.recipients.first))
  }

  @Test("All of them in one report keep what is theirs, in order")
  func readsAll() {
    let examples = Self.cases.enumerated().map { index, example in
      var example = example
      example.recipient = "r\(index)@remote.example"
      example.type = "rfc822"
      return example
    }
    let report = ReportReader().read(Self.report(examples, subject: "Undelivered Mail"))
    #expect(report.kind == .bounce)
    #expect(report.recipients.count == examples.count)
    for (example, found) in zip(examples, report.recipients) { example.check(found) }
  }

  @Test(
    "Warnings, successes and copies to the postmaster have the expected kind",
    arguments: [
      ([4], "Delayed Mail (still being retried)", "MAILER-DAEMON", Report.Kind.delay),
      ([19, 20], "Successful Mail Delivery Report", "MAILER-DAEMON", .success),
      ([0], "Postmaster Copy: Undelivered Mail", "MAILER-DAEMON", .bounce),
      ([0], "Postmaster Copy: Undelivered Mail", "double-bounce", .bounce),
      ([4, 0], "Undelivered Mail Returned to Sender", "MAILER-DAEMON", .bounce),
    ] as [([Int], String, String, Report.Kind)])
  func kinds(_ numbers: [Int], _ subject: String, _ from: String, _ kind: Report.Kind) {
    let mail = Self.report(numbers.map { Self.cases[$0] }, subject: subject, from: from)
    #expect(ReportReader().read(mail).kind == kind)
  }
}
