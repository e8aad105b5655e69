import Foundation
import Testing

@testable import BounceMail

@Suite("docs/formats.md") struct FormatsPageTests {
  /// The names in the first column of the page's table, in their order.
  private static let names: [String] = {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../docs/formats.md").standardizedFileURL
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .flatMap { row in
        row.split(separator: "|")[0].matches(of: /`([^`]+)`/).map { String($0.output.1) }
      }
  }()

  /// Formats whose reports have no name, or another format's name.
  private static let nameless: Set<String> = ["", WrappedReportFormat().name]

  @Test("The page has a row for each format of the table, in the order in which they are asked")
  func listsFormats() {
    #expect(Self.unique(Self.names) == Self.unique(FormatTable.all.map(\.name)))
  }

  /// Each name once, at its first position.
  private static func unique(_ names: [String]) -> [String] {
    var seen = nameless
    return names.filter { seen.insert($0).inserted }
  }
}
