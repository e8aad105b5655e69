import Octets

@testable import BounceMail

/// How one kind of server writes a report: its text around the recipients, and about each of them.
///
/// In texts `{a}` stands for a recipient's address, `{r}` for the reply about it, `{h}` for the
/// host that gave it.
struct ReportLayout: Sendable {
  /// A recipient and what happened to it.
  struct Recipient: Hashable, Sendable {
    let address: String
    let reply: String
  }

  let name: String
  /// The report's format.
  let format: String
  /// Fields of the header besides those of every report.
  var fields = ""
  var head = ""
  /// What is said of each recipient.
  let entry: String
  /// What stands between two recipients.
  var separator = ""
  /// What follows the recipients.
  var foot = ""
  /// The start of a second part of the text.
  var middle = ""
  /// What the second part says of each recipient.
  var details = ""
  /// The recipient's group of a message/delivery-status part; a text report if empty.
  var group = ""
  /// Whether the text says the same of all recipients: the foot or the head has the reply.
  var isShared = false

  /// A report about some recipients.
  ///
  /// - Parameter end: text after the server's own.
  func report(_ recipients: [Recipient], end: String = "") -> Octets {
    let common = recipients.first ?? Recipient(address: "", reply: "")
    let about = recipients.map { Self.filled(entry, $0) }.joined(separator: separator)
    let further = recipients.map { Self.filled(details, $0) }.joined()
    let foot = Self.filled(foot, common) + end
    let text = Self.filled(head, common) + about + middle + further + foot
    let failed = recipients.map(\.address).joined(separator: ", ")
    let groups = group.isEmpty ? [] : recipients.map { Self.filled(group, $0) }
    return Self.report(
      text, groups: groups, fields: fields.replacing("{failed}", with: failed))
  }

  /// A report with a text and the recipients' groups of a message/delivery-status part; without
  /// groups a report in text.
  static func report(_ text: String, groups: [String], fields: String = "") -> Octets {
    let subject = fields.contains("Subject:") ? "" : "Subject: Undelivered Mail\n"
    let from = fields.contains("From:") ? "" : "From: MAILER-DAEMON@mx.example.com\n"
    let header = """
      Return-Path: <>
      \(from)To: kim@example.com
      Date: Mon, 2 Mar 2026 08:00:00 +0000
      \(subject)\(fields)
      """
    guard !groups.isEmpty else { return Octets(text: header + "\n" + text) }
    return Octets(
      text: header + """
        Content-Type: multipart/report; report-type=delivery-status; boundary=d

        --d
        Content-Type: text/plain; charset=utf-8

        \(text)
        --d
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.com
        X-Postfix-Queue-ID: 4A1

        \(groups.joined(separator: "\n"))
        --d--

        """)
  }

  private static func filled(_ template: String, _ recipient: Recipient) -> String {
    let domain = recipient.address.split(separator: "@").last.map(String.init) ?? ""
    return template.replacing("{a}", with: recipient.address)
      .replacing("{r}", with: recipient.reply.replacing("{a}", with: recipient.address))
      .replacing("{h}", with: "mx." + domain.lowercased())
  }
}
