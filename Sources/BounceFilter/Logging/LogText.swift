import BounceClassifier
import BounceEvents
import BounceMail
import Octets

/// The texts of log lines.
enum LogText {
  /// Octets kept of a queue ID in a log line; Postfix's have at most 20.
  private static let queueIDOctetsLimit = 64

  /// The queue ID at the start of a line; `NOQUEUE`, as in Postfix's log, if there is none.
  static func queueID(_ queueID: Octets?) -> String {
    guard let queueID, !queueID.isEmpty else { return "NOQUEUE" }
    return String(decoding: queueID.prefix(queueIDOctetsLimit), as: UTF8.self)
  }

  /// One line for a report: its most severe recipient, and how many more there are.
  ///
  ///     hard bad-mailbox ann@remote.test status=5.1.1 list-action=remove origin=local rule=… id=…
  static func line(of events: [BounceEvent]) -> String {
    guard let event = events.min(by: { $0.type.severity < $1.type.severity }) else { return "" }
    var words = [event.type.rawValue]
    if let category = event.category { words.append(category.rawValue) }
    if let address = event.listAddress {
      words.append(String(decoding: address, as: UTF8.self))
    }
    let facts: [(String, String?)] = [
      ("status", (event.status ?? event.enhancedStatus)?.description),
      ("list-action", event.listAction?.rawValue),
      ("origin", event.origin?.rawValue),
      ("token", event.token?.rawValue),
      ("rule", event.rule.map { String(decoding: $0, as: UTF8.self) }),
      ("original-queue-id", event.original.queueID.map { String(decoding: $0, as: UTF8.self) }),
      ("recipients", events.count > 1 ? String(events.count) : nil),
      ("id", event.id.description),
    ]
    words += facts.compactMap { name, value in value.map { "\(name)=\($0)" } }
    return words.joined(separator: " ")
  }

  /// Further facts for the end of a line, ` name=value`, without those that are nil.
  static func words(_ facts: [(name: String, value: Octets?)]) -> String {
    facts.compactMap { name, value in
      value.map { " \(name)=\($0.isEmpty ? "<>" : String(decoding: $0, as: UTF8.self))" }
    }.joined()
  }

  /// The longest part in octets; with the text before it, the line stays within the log's limit.
  private static let partOctetsLimit = 3_800

  /// A text in parts that each fit into a line of the log; at least one.
  ///
  /// A part does not end inside a character.
  static func parts(of text: String) -> [String] {
    var rest = Array(oneLine(text).utf8)[...]
    var parts: [String] = []
    repeat {
      var end = min(rest.startIndex + partOctetsLimit, rest.endIndex)
      while end < rest.endIndex, rest[end] & 0xC0 == 0x80 { end -= 1 }
      parts.append(String(decoding: rest[..<end], as: UTF8.self))
      rest = rest[end...]
    } while !rest.isEmpty
    return parts
  }

  /// The text on one line: control, format and line-breaking characters become `\u{…}`.
  static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mustEscape) else { return text }
    var line = ""
    for scalar in text.unicodeScalars {
      if mustEscape(scalar) {
        line += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
