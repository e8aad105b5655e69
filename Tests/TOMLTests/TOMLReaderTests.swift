import TOML
import Testing

@Suite struct TOMLReaderTests {
  /// Reads a small configuration as the daemon does.
  private func problems(_ text: String) -> [String] {
    do throws(TOMLProblems) {
      let top = TOMLReader(try TOMLDocument(octets: Array(text.utf8), file: "b.toml"))
      _ = top.boolean("dry_run")
      _ = top.float("ratio")
      let journal = top.table("journal")
      _ = journal.integer("segment_octets_limit", in: 4096...)
      _ = journal.integer("age_days", in: 1...3650)
      _ = journal.choice("on_error", ["tempfail", "accept"])
      let origin = top.table("origin")
      _ = origin.strings("domains")
      for rule in top.tables("rule") ?? [] {
        rule.require("id")
        if rule.string("id") == "" { rule.reject("id", "expected a name, found nothing") }
      }
      try top.finish()
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  static let mistakes: [(String, [String])] = [
    ("", []),
    ("dry_run = true\nratio = 2\n[journal]\nage_days = 3650\n[[rule]]\nid = 'x'", []),
    ("dry_run = 1", ["b.toml:1: dry_run: expected a boolean, found an integer"]),
    (
      "\n[journal]\nsegment_octets_limit = \"64 MiB\"",
      ["b.toml:3: journal.segment_octets_limit: expected an integer, found a string"]
    ),
    ("[journal]\nage_days = 0", ["b.toml:2: journal.age_days: expected from 1 to 3650, found 0"]),
    (
      "[journal]\nsegment_octets_limit = 1",
      ["b.toml:2: journal.segment_octets_limit: expected at least 4096, found 1"]
    ),
    (
      "journal.on_error = 'drop'",
      ["b.toml:1: journal.on_error: expected one of \"tempfail\", \"accept\", found \"drop\""]
    ),
    ("journal = 3", ["b.toml:1: journal: expected a table, found an integer"]),
    ("[journal]\nwhat = 1", ["b.toml:2: journal.what: unknown key"]),
    (
      "[journal]\nsegment_octet_limit = 5000",
      [
        "b.toml:2: journal.segment_octet_limit: unknown key, "
          + "did you mean journal.segment_octets_limit?"
      ]
    ),
    ("[journl]\nx = 1\ny = 2", ["b.toml:1: journl: unknown key, did you mean journal?"]),
    (
      "origin.domains = ['a',\n 3]",
      ["b.toml:2: origin.domains[1]: expected an array of strings, found an integer in it"]
    ),
    (
      "origin.domains = 'a'",
      ["b.toml:1: origin.domains: expected an array of strings, found a string"]
    ),
    (
      "[[rule]]\nid = 'a'\n[[rule]]\nname = 'b'\n[[rule]]\nid = ''",
      [
        "b.toml:3: rule[1].id: missing", "b.toml:4: rule[1].name: unknown key",
        "b.toml:6: rule[2].id: expected a name, found nothing",
      ]
    ),
    (
      "x = 1\ndry_run = 'y'\n[journal]\nage_days = 1.5",
      [
        "b.toml:1: x: unknown key", "b.toml:2: dry_run: expected a boolean, found a string",
        "b.toml:4: journal.age_days: expected an integer, found a float",
      ]
    ),
    ("\"a\\u001b\\nb\\u202e\" = 1", ["b.toml:1: a??b?: unknown key"]),
  ]

  @Test(
    "Each mistake is one line with file, line and key, all of them at once", arguments: mistakes)
  func mistake(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test("A file with thousands of mistakes reports the first hundred")
  func many() {
    #expect(problems((0..<5000).map { "k\($0) = 1\n" }.joined()).count == 100)
  }

  @Test("Keys of the operator's own are all asked for by asking for their names")
  func names() throws {
    let top = TOMLReader(try TOMLDocument(octets: Array("b = 1\na = 2".utf8), file: "f"))
    #expect(top.names() == ["b", "a"])
    try top.finish()
  }

  @Test("An absent table reads as one without keys")
  func absent() throws {
    let top = TOMLReader(try TOMLDocument(octets: [], file: "f"))
    let table = top.table("journal")
    #expect(!table.isPresent)
    #expect(table.string("directory") == nil)
    try top.finish()
  }
}
