import Foundation
import Testing

@testable import TOML

@Suite struct TOMLDocumentTests {
  private func parse(_ text: String) throws(TOMLProblems) -> TOMLTable {
    try TOMLDocument(octets: Array(text.utf8), file: "f.toml").root
  }

  @Test("Every kind of value is read with its line")
  func kinds() throws {
    let root = try parse(
      """
      # a comment
      z = "text"
      a = -12
      f = 1.5
      [t]
      b = true
      d = 2026-11-23T20:00:00Z
      l = [1, "two",
        3.0]
      [t.u]
      k = 'x'
      [[r]]
      n = 1
      [[r]]
      n = 2
      """)
    #expect(root.entries.map(\.key) == ["z", "a", "f", "t", "r"], "the file's order")
    #expect(root["z"] == TOMLNode(line: 2, value: .string("text")))
    #expect(root["a"]?.value == .integer(-12))
    #expect(root["f"]?.value == .float(1.5))
    guard case .table(let table) = root["t"]?.value, case .array(let list) = table["l"]?.value,
      case .array(let rows) = root["r"]?.value, case .table(let second) = rows[1].value
    else {
      Issue.record("the shape is wrong: \(root)")
      return
    }
    #expect(root["t"]?.line == 5)
    #expect(table["b"] == TOMLNode(line: 6, value: .boolean(true)))
    #expect(table["d"]?.value == .dateTime("2026-11-23T20:00:00Z"))
    #expect(list.map(\.line) == [8, 8, 9])
    #expect(second["n"] == TOMLNode(line: 15, value: .integer(2)))
  }

  @Test(
    "An empty file and one of comments are empty tables",
    arguments: ["", "\n", "# x\n", "\u{FEFF}"])
  func empty(text: String) throws {
    #expect(try parse(text).entries.isEmpty)
  }

  @Test(
    "What is not TOML is an error with its line",
    arguments: [
      ("a = 1\na = 2\n", 2), ("a = 1\nb\n", 2), ("[t]\n[t]\n", 2), ("a = \"x\n", 1),
      ("\n\na = [1, 2\n", 3), ("a = 1 2", 1), ("a = 99999999999999999999", 1), ("= 1", 1),
      ("a = 01", 1), ("[[a]]\n[a]\n", 2), ("a = \"\\q\"", 1), ("a = \u{1}", 1),
      ("a = 1\n\n[=\nb = 2\n", 3), ("[[ \r", 1), ("é = 1", 1), ("a = 1\nb = é", 2),
    ])
  func broken(text: String, line: Int) {
    let error = #expect(throws: TOMLProblems.self) { try parse(text) }
    #expect(error?.problems.count == 1)
    #expect(error?.description.hasPrefix("f.toml:") == true)
    let found = error?.problems.first?.line ?? 0
    #expect(found >= line && found <= line + 1, "\(String(describing: error))")
  }

  @Test("Octets that are not UTF-8 are an error with its line")
  func notUTF8() {
    let octets = Array("a = 1\nb = \"".utf8) + [0xC3, 0x28] + Array("\"\n".utf8)
    let error = #expect(throws: TOMLProblems.self) {
      try TOMLDocument(octets: octets, file: "f.toml")
    }
    #expect(error?.problems.first?.line == 2)
  }

  @Test("Values and keys nested too deep are errors, however deep")
  func deep() {
    for depth in [65, 1000, 100_000] {
      let arrays = "a = " + String(repeating: "[", count: depth)
      let tables = "a = " + String(repeating: "{a=", count: depth)
      let keys = "[a" + String(repeating: ".a", count: depth) + "]"
      for text in [arrays, tables, keys, keys.dropFirst().dropLast() + " = 1"] {
        #expect(throws: TOMLProblems.self) { try parse(String(text)) }
      }
    }
    #expect(throws: Never.self) { try parse("[a" + String(repeating: ".a", count: 62) + "]") }
  }

  @Test("Dots in comments, texts and lists of numbers are no long keys")
  func dots() {
    let dots = String(repeating: ".", count: 500)
    let list = Array(repeating: "1.0", count: 500).joined(separator: ",")
    #expect(throws: Never.self) { try parse("# \(dots)\na = \"\(dots)\"\nb = [\(list)] # \(dots)") }
  }

  @Test("No cut of a file and no changed octet crashes")
  func cutAnywhere() {
    let octets = Array("a = [1, {b = \"\\u00e9\"}]\n[[t.u]]\nx = 1979-05-27\ny = '''\nq'''\n".utf8)
    for index in octets.indices {
      _ = try? TOMLDocument(octets: Array(octets[..<index]), file: "f")
      for octet: UInt8 in [0, 34, 46, 91, 123, 128, 255] {
        var changed = octets
        changed[index] = octet
        _ = try? TOMLDocument(octets: changed, file: "f")
      }
    }
  }

  @Test("A file that is missing, a folder or too large is an error that says so")
  func files() throws {
    let path = FileManager.default.temporaryDirectory.path + "/toml-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    func problem(_ path: String) -> String {
      do throws(TOMLProblems) {
        _ = try TOMLDocument(path: path)
        return "none"
      } catch { return error.description }
    }
    #expect(problem(path) == "\(path): cannot open: No such file or directory")
    #expect(problem("/tmp") == "/tmp: cannot read: Is a directory")
    try Data(repeating: 35, count: TOMLDocument.octetsLimit + 1).write(
      to: URL(fileURLWithPath: path))
    #expect(problem(path) == "\(path): larger than 4194304 octets")
    try Data("a = 1".utf8).write(to: URL(fileURLWithPath: path))
    #expect(problem(path) == "none")
  }
}
