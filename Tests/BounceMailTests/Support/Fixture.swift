import Foundation
import Octets
import Testing

@testable import BounceMail

/// A mail in Tests/Fixtures/BounceMail with the facts that must be read from it.
struct Fixture: CustomTestStringConvertible, Sendable {
  let name: String
  let mail: Octets
  let expected: String

  var testDescription: String { name }

  /// All fixtures, by name.
  static let all: [Fixture] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Fixtures/BounceMail").standardizedFileURL
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".eml") }.sorted().compactMap { file in
      let name = String(file.dropLast(4))
      guard let mail = try? Data(contentsOf: folder.appending(path: file)),
        let text = try? String(
          contentsOf: folder.appending(path: name + ".expected"), encoding: .utf8)
      else { return nil }
      return Fixture(name: name, mail: Octets(mail), expected: text)
    }
  }()

  /// The mail with other line ends.
  func withLineEnds(_ end: String) -> Octets {
    Octets(
      mail.split(separator: 0x0A, omittingEmptySubsequences: false).joined(separator: end.utf8))
  }
}

extension Octets {
  /// The octets of a string.
  init(text: String) { self = Octets(text.utf8) }

  /// Whether the octets are UTF-8 without NUL.
  var isUTF8: Bool {
    switch UTF8Text.check(span) {
    case .ascii, .valid: true
    case .hasNUL, .invalid: false
    }
  }

  var string: String { String(decoding: self, as: UTF8.self) }
}

/// A report as lines of text, for comparison with an `.expected` file.
func summary(_ report: Report) -> String {
  var lines = ["kind \(report.kind.rawValue)"]
  if !report.format.isEmpty { lines.append("format \(report.format)") }
  let message = report.message
  if let value = message.reportingMTA { lines.append("mta \(value.string)") }
  if let value = message.queueID { lines.append("queue \(value.string)") }
  if let value = message.sender { lines.append("sender \(value.string)") }
  if let value = message.envelopeID { lines.append("envelope \(value.string)") }
  if let value = message.arrivalDate { lines.append("arrival \(value)") }
  lines += report.recipients.map(summary)
  if let feedback = report.feedback { lines.append(summary(feedback)) }
  if let returned = report.returned { lines.append(summary(returned)) }
  return lines.joined(separator: "\n") + "\n"
}

private func summary(_ status: RecipientStatus) -> String {
  var words = ["recipient"]
  if let value = status.finalRecipient { words.append(value.string) }
  if let value = status.originalRecipient { words.append("original=\(value.string)") }
  words.append(status.action.rawValue)
  if let value = status.status { words.append(value.description) }
  if let value = status.remoteMTA { words.append("host=\(value.string)") }
  if let value = status.diagnosticType { words.append(value.string) }
  if let value = status.diagnostic { words.append("\"\(value.string)\"") }
  if let value = status.explanation { words.append("says=\"\(value.string)\"") }
  if let value = status.lastAttempt { words.append("attempt=\(value)") }
  if let value = status.willRetryUntil { words.append("until=\(value)") }
  return words.joined(separator: " ")
}

private func summary(_ feedback: FeedbackReport) -> String {
  var words = ["feedback", feedback.type.string]
  if let value = feedback.originalRecipient { words.append("recipient=\(value.string)") }
  if let value = feedback.originalSender { words.append("sender=\(value.string)") }
  return words.joined(separator: " ")
}

private func summary(_ returned: ReturnedMessage) -> String {
  var words = ["returned"]
  if let value = returned.messageID { words.append(value.string) }
  if let value = returned.sender { words.append("sender=\(value.string)") }
  if let value = returned.from { words.append("from=\(value.string)") }
  if !returned.to.isEmpty {
    words.append("to=" + returned.to.map(\.string).joined(separator: ","))
  }
  if let value = returned.queueID { words.append("queue=\(value.string)") }
  if let value = returned.subject { words.append("subject=\"\(value.string)\"") }
  return words.joined(separator: " ")
}
