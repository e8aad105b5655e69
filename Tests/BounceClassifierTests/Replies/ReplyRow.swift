import Testing

@testable import BounceClassifier

/// A reply and its verdict.
struct ReplyRow: Sendable, CustomTestStringConvertible {
  let category: BounceClassifier.Category
  let reply: String
  var testDescription: String { reply }

  /// One row for each line.
  static func rows(_ category: BounceClassifier.Category, _ lines: String) -> [ReplyRow] {
    lines.split(separator: "\n").map { ReplyRow(category: category, reply: String($0)) }
  }
}
