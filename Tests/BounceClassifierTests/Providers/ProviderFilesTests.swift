import Foundation
import Testing

@testable import BounceClassifier

@Suite("Files of providers")
struct ProviderFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/BounceClassifier/Rules/Providers")

  /// Each file's name without `.swift`, and its text.
  private static func files() throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "swift" }
      .map {
        ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
      }
  }

  /// The provider names in a text: `Provider("gmail", …)`.
  private static func providers(in text: String) -> [String] {
    text.components(separatedBy: "= Provider(").dropFirst().compactMap { rest in
      rest.components(separatedBy: "\"").dropFirst().first
    }
  }

  @Test("each file has one provider, in the type of the file's name")
  func oneProvider() throws {
    for (name, text) in try Self.files() {
      #expect(Self.providers(in: text).count == 1, "\(name).swift")
      #expect(text.contains("\nenum \(name) {\n  static let provider = Provider("), "\(name).swift")
    }
  }

  @Test("the list has the provider of each file, and no other")
  func listed() throws {
    let written = try Self.files().flatMap { Self.providers(in: $0.text) }.sorted()
    #expect(written.count > 100)
    #expect(BuiltInRules.providers.map(\.name).sorted() == written)
  }

  @Test("the rules of a provider are in its own file, and ask for it by name")
  func ownRules() {
    for provider in BuiltInRules.providers {
      for rule in provider.rules {
        #expect(rule.provider == provider.name, "\(rule.id)")
        #expect(rule.id.description.hasPrefix(provider.name + "."), "\(rule.id)")
      }
    }
  }

  @Test("every rule of a provider is in the list's values")
  func noOthers() {
    let listed = Set(BuiltInRules.providers.flatMap(\.rules).map(\.id))
    for rule in BuiltInRules.all where rule.provider != nil {
      #expect(listed.contains(rule.id), "\(rule.id)")
    }
  }

  @Test("no two providers have the same mark")
  func marks() {
    var seen: [[UInt8]: String] = [:]
    for provider in BuiltInRules.providers {
      for mark in provider.marks {
        for piece in Phrase(mark).pieces {
          let earlier = seen.updateValue(provider.name, forKey: piece)
          #expect(
            earlier == nil || earlier == provider.name, "\(mark) is a mark of \(earlier ?? "")")
        }
      }
    }
  }
}
