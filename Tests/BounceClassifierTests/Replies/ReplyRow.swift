import Testing

@testable import BounceClassifier

/// A reply and what it means.
struct ReplyRow: Sendable, CustomTestStringConvertible {
  let category: BounceClassifier.Category
  let reply: String
  var testDescription: String { reply }

  /// One row a line.
  static func rows(_ category: BounceClassifier.Category, _ lines: String) -> [ReplyRow] {
    lines.split(separator: "\n").map { ReplyRow(category: category, reply: String($0)) }
  }
}
