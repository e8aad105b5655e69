import BounceEvents
import BouncectlVerbs
import TestSupport
import Testing

@Suite("The tables of keys in docs/journal.md and docs/cli.md")
struct EventPageTests {
  /// The rows of a table after its header line, without the separator line.
  private static func table(_ page: String, after head: String) throws -> [String] {
    let lines = try Checkout.text(page).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != head }.dropFirst(2).prefix { $0.hasPrefix("|") }.map(String.init)
  }

  /// A row of the table of keys.
  private static func row(_ member: MemberDescription, in outer: String? = nil) -> String {
    let cells = [
      code((outer.map { $0 + "." } ?? "") + member.name), form(member.form), member.meaning,
      member.options.map(code).joined(separator: ", "), member.column.map(code) ?? "",
    ]
    return "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }

  private static func code(_ text: String) -> String { "`\(text)`" }

  private static func form(_ form: MemberDescription.Form) -> String {
    switch form {
    case .constant(let value): code("\(value)")
    case .integer: "number"
    case .flag: code("true")
    case .text(let limit): "text" + (limit.map { ", at most \($0) octets" } ?? "")
    case .names: "name"
    case .id: "UUID"
    case .time: "time"
    case .status: "status code"
    case .checksum: "8 hexadecimal digits"
    case .object: "object"
    case .objects(let members, let limit):
      "at most \(limit) objects of " + members.map { code($0.name) }.joined(separator: ", ")
    }
  }

  @Test("docs/journal.md has one row for each key, which says what the table says")
  func journalPage() throws {
    let expected = EventKey.allCases.flatMap { key in
      [Self.row(key.member)] + key.innerMembers.map { Self.row($0, in: key.name) }
    }
    let found = try Self.table(
      "docs/journal.md", after: "| key | value | what it tells | `list` | CSV |")
    for (found, expected) in zip(found, expected) { #expect(found == expected) }
    #expect(found.count == expected.count)
  }

  @Test("the options of the table of keys are those of the verbs and of docs/cli.md")
  func options() throws {
    let desk = try Desk()
    let options = Set(
      EventKey.allCases.flatMap { [$0.member] + $0.innerMembers }.flatMap(\.options))
    for verb in ["list", "follow", "export"] {
      let help = try desk.run([verb, "--help"]).lines.map { $0.drop { $0 == " " } }
      for option in options {
        #expect(help.contains { $0.hasPrefix(option + " <") }, "\(verb) \(option)")
      }
    }
    let page = try Self.table("docs/cli.md", after: "| option | selects the events |")
    let named = page.flatMap { row in
      (row.split(separator: "|").first ?? "").split { $0 == " " || $0 == "`" || $0 == "," }
        .filter { $0.hasPrefix("--") }.map(String.init)
    }
    #expect(Set(named).subtracting(["--since", "--until"]) == options)
  }

  @Test("docs/cli.md names the columns of the CSV in their order, each by a row of the table")
  func columns() throws {
    let desk = try Desk()
    try desk.journal([.sample("a@x.example")])
    let head = try #require(
      desk.onJournal("export", "--format", "csv").output.split(separator: "\r\n").first)
    let columns = head.split(separator: ",").map(String.init)
    let named = try Self.table("docs/cli.md", after: "| column | value |").flatMap { row in
      (row.split(separator: "|").first ?? "").split(separator: ",")
        .map { $0.filter { $0 != " " && $0 != "`" } }
    }
    #expect(named == columns)
    #expect(Set(EventKey.allCases.compactMap(\.member.column)) == Set(columns))
  }
}
