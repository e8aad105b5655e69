import BounceFilter
import BounceMail
import Foundation
import Milter
import TOML
import Testing

@Suite("The configuration file that is shipped")
struct ShippedConfigurationTests {
  /// Keys whose line shows an example, because they have no default value.
  private static let examples = [
    "socket_group", "instance", "domains", "authserv_id", "bounce_daemon_name", "styles",
  ]

  @Test("As it is, it means the defaults")
  func meansDefaults() throws {
    #expect(try read(Self.text()) == Configuration())
  }

  @Test("The values it shows are the defaults, and every key of the documentation is in it")
  func showsDefaults() throws {
    let lines = try Self.text().split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let keys = lines.compactMap(Self.key)
    let shown = lines.filter { line in !Self.examples.contains { Self.key(line) == $0 } }
      .map { Self.key($0) == nil ? $0 : String($0.dropFirst()) }
    #expect(try read(shown.joined(separator: "\n")) == Configuration())
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("docs/configuration.md"), encoding: .utf8)
    let documented = page.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("| `"), let end = line.dropFirst(3).firstIndex(of: "`") else {
        return nil
      }
      let key = String(line.dropFirst(3)[..<end])
      return key.allSatisfy { $0.isLowercase || $0 == "_" } ? key : nil
    }
    #expect(Set(documented) == Set(keys))
    #expect(keys.count == 36)
  }

  @Test("Its examples are valid values")
  func showsExamples() throws {
    let lines = try Self.text().split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let all = lines.map { Self.key($0) == nil ? $0 : String($0.dropFirst()) }
    let read = try read(all.joined(separator: "\n"))
    #expect(read.socketAccess.group == "postfix")
    #expect(read.bounceDaemonName == Array("BOUNCE".utf8))
    #expect(read.verpStyles == [try VERPStyle("bounce+{local}={domain}@lists.example")])
    #expect(read.ownDomains == [Array("example.com".utf8)])
  }

  private static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func text() throws -> String {
    try String(
      contentsOf: root.appendingPathComponent("postfix/bounce-milter.toml"), encoding: .utf8)
  }

  /// The key of a line `#key = value`.
  private static func key(_ line: String) -> String? {
    guard line.hasPrefix("#"), let end = line.range(of: " = ") else { return nil }
    let key = line[line.index(after: line.startIndex)..<end.lowerBound]
    return key.allSatisfy { $0.isLowercase || $0 == "_" } ? String(key) : nil
  }

  private func read(_ text: String) throws -> Configuration {
    try Configuration(TOMLDocument(octets: Array(text.utf8), file: "bounce-milter.toml"))
  }
}
