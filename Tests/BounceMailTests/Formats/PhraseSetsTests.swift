import Foundation
import Testing

@testable import BounceMail

@Suite("FormatTable.phraseSets") struct PhraseSetsTests {
  /// A set of phrases declared in a source file.
  struct Declaration: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let phrases: [String]
  }

  /// All sets that have a name of their own in Sources/BounceMail, as `File.name`.
  static let declarations: [Declaration] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/BounceMail").standardizedFileURL
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .flatMap { file in
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return declarations(text, in: file.deletingPathExtension().lastPathComponent)
      }
  }()

  private static func declarations(_ text: String, in file: String) -> [Declaration] {
    text.matches(
      of: /static let (\w+)(?:: PhraseSet = \[|(?:: PhraseSet)? = PhraseSet\()([^\]]*)\]/
    )
    .map { match in
      Declaration(
        testDescription: "\(file).\(match.output.1)",
        phrases: match.output.2.matches(of: /"((?:[^"\\]|\\.)*)"/).map {
          String($0.output.1).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
        })
    }
  }

  private static let listed = Set(
    (FormatTable.phraseSets + FormatTable.fieldSets).flatMap { Array($0) })

  @Test("The sets of the source files are found")
  func setsAreFound() {
    let names = Self.declarations.map(\.testDescription)
    #expect(names.count > 45)
    #expect(Self.declarations.allSatisfy { !$0.phrases.isEmpty })
  }

  @Test(
    "Every set of phrases is listed, so that texts are searched for it", arguments: declarations)
  func setIsListed(_ declaration: Declaration) {
    #expect(Self.listed.isSuperset(of: declaration.phrases))
  }

  private static let rows = FormatTable.all.compactMap { $0 as? PhraseFormat }

  @Test("A row lists all sets that it has", arguments: rows.map(\.name))
  func rowListsItsSets(_ name: String) {
    for row in Self.rows where row.name == name {
      let own = Self.sets(in: row) + Self.sets(in: row.labels)
      #expect(own.count == 11)
      #expect(Self.sorted(own) == Self.sorted(row.phrases))
    }
  }

  private static func sorted(_ sets: [PhraseSet]) -> [[String]] {
    sets.map { Array($0) }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func sets(in value: Any) -> [PhraseSet] {
    Mirror(reflecting: value).children.compactMap { $0.value as? PhraseSet }
  }

  @Test("No phrase is empty or has a control character in it: neither would ever be found")
  func phrasesAreWellFormed() {
    for phrase in (FormatTable.phraseSets + FormatTable.fieldSets).flatMap({ Array($0) }) {
      #expect(!phrase.isEmpty && !phrase.utf8.contains { $0 < 0x20 }, "\(phrase)")
    }
  }

  @Test("Nothing is too short for a filter", arguments: FormatTable.all.map(\.name))
  func filtersAreLongEnough(_ name: String) {
    for format in FormatTable.all where format.name == name {
      #expect(format.filter?.allSatisfy { $0.utf8.count >= 3 } ?? true)
    }
  }
}
