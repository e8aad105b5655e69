import Octets
import Testing

@testable import BounceMail

/// A bounce or delay warning of a server that no recogniser knows, and the facts that must be read
/// from it.
///
/// The texts are invented: each has another layout, and they cover the languages of the general
/// reader.
struct UnknownServer: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let mail: Octets
  let recipients: [String]
  let kind: Report.Kind
  /// A part of the first recipient's diagnostic or explanation.
  let reason: String

  /// - Parameters:
  ///   - fields: From and Subject, and further fields that the case needs; the common ones are
  ///     added.
  ///   - reason: words that a verdict needs; empty if the report has none.
  init(
    _ name: String, _ fields: String, _ body: String, _ recipients: [String],
    kind: Report.Kind = .bounce, reason: String = ""
  ) {
    testDescription = name
    let isTyped = fields.contains("Content-Type:")
    let common =
      "\nTo: me@lists.example\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nMessage-ID: <r1@mx.example>\n"
      + (isTyped ? "" : "Content-Type: text/plain; charset=utf-8\n") + "\n"
    mail = Octets((fields + common + body + "\n").utf8)
    self.recipients = recipients
    self.kind = kind
    self.reason = reason
  }

  static let all = english + german + romance + dutch + slavic + asian + nordic + shapes + further

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let report = ReportReader().read(mail)
    let found = report.recipients.map { ($0.finalRecipient ?? []).string }
    #expect(report.kind == kind, sourceLocation: sourceLocation)
    #expect(found == recipients, sourceLocation: sourceLocation)
    let first = report.recipients.first
    let words = ((first?.diagnostic ?? []) + [0x20] + (first?.explanation ?? [])).string
    #expect(words.contains(reason), "\(words)", sourceLocation: sourceLocation)
  }
}
