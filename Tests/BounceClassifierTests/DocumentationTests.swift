import Foundation
import Testing

@testable import BounceClassifier

@Suite("The replies of docs/classification.md")
struct DocumentationTests {
  /// A reply on the page, and the verdict that the page gives for it.
  struct Quoted: Sendable, CustomTestStringConvertible {
    let reply: String
    let category: String
    /// nil if the page does not say.
    let type: String?
    var testDescription: String { reply }
  }

  static let page =
    (try? String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/classification.md"), encoding: .utf8)) ?? ""

  static let examples: [Quoted] = rows(of: "Categories").flatMap { cells in
    quotes(cells[1]).map { Quoted(reply: $0, category: cells[0], type: nil) }
  }

  static let collisions: [Quoted] = rows(of: "Collisions, and what was decided").flatMap { cells in
    let decided = cells[1].components(separatedBy: ", ")
    return quotes(cells[0]).map { Quoted(reply: $0, category: decided[0], type: decided.last) }
  }

  /// The rows of the table under a heading, without the header row.
  private static func rows(of heading: String) -> [[String]] {
    guard
      let section = page.components(separatedBy: "\n## ").first(where: { $0.hasPrefix(heading) })
    else { return [] }
    return section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { line in
      line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
    }
  }

  private static func quotes(_ cell: String) -> [String] {
    cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  @Test("the page has examples of every category, and many collisions")
  func complete() {
    #expect(
      Set(Self.examples.map(\.category)) == Set(BounceClassifier.Category.allCases.map(\.rawValue)))
    #expect(Self.collisions.count > 30)
  }

  @Test("each example has its category", arguments: examples)
  func example(quoted: Quoted) {
    let verdict = judge(quoted.reply, isFinal: false)
    #expect(verdict.category.rawValue == quoted.category, "by \(verdict.rule)")
  }

  @Test("each collision is decided as the page says", arguments: collisions)
  func collision(quoted: Quoted) {
    let verdict = judge(quoted.reply, isFinal: false)
    #expect(verdict.category.rawValue == quoted.category, "by \(verdict.rule)")
    #expect(verdict.type.rawValue == quoted.type, "by \(verdict.rule)")
    let isRemoved = verdict.type == .hard && verdict.blame == .recipient
    #expect(isRemoved == (quoted.type == "hard"))
  }
}
