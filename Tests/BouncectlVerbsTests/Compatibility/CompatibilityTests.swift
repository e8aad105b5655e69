import BounceEvents
import Foundation
import Journal
import Octets
import TestSupport
import Testing

/// The promises of docs/compatibility.md about an older bouncectl.
@Suite("What a newer version wrote")
struct CompatibilityTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  /// Adds an event in the form of a later version within format 1: with unknown keys and an unknown
  /// type.
  private func journalLaterEvent() throws {
    let members =
      BounceEvent.sample("later@x.example").members + #","later":{"a":[1,"b"]},"n":2"#.utf8
    let journal = try Journal.open(directory: desk.journal)
    try journal.append([members])
    journal.close()
  }

  /// Adds a line of format 2 after the others.
  private func writeNewerLine() throws {
    let segment = "journal/" + (try #require(try desk.segments.last))
    try desk.write(
      Octets((try desk.read(segment) + "{\"v\":2,\"seq\":2,\"what\":\"is this\"}\n").utf8),
      to: segment)
  }

  @Test("keys that it does not know are passed over, and kept where the record is printed as it is")
  func unknownKeys() throws {
    try journalLaterEvent()
    for verb in ["list", "report", "removals"] {
      let run = try desk.onJournal(verb)
      #expect(run.status == 0, "\(verb): \(run.errors)")
      #expect(run.errors.isEmpty, "\(verb): \(run.errors)")
    }
    #expect(try desk.onJournal("list").output.contains("later@x.example"))
    #expect(
      try desk.onJournal("list", "--format", "json").output.contains(#""later":{"a":[1,"b"]}"#))
    #expect(try desk.onJournal("verify").status == 0)
  }

  @Test(
    "a line of a newer format is passed over by list, and told by verify as newer, with status 2 and not 1"
  )
  func newerFormat() throws {
    try desk.journal([.sample("known@x.example")])
    try writeNewerLine()
    let list = try desk.onJournal("list")
    #expect(list.output.contains("known@x.example"))
    let verify = try desk.onJournal("verify")
    #expect(verify.status == 2)
    #expect(
      verify.output.contains(
        "format version 2 is newer than this program: upgrade it to read the line"))
    #expect(verify.output.contains("1 line of a newer format, not read"))
    #expect(!verify.output.contains("damaged"))
  }

  @Test(
    "the writer goes on behind a line of a newer format, with the next number, and keeps the line")
  func writerGoesOn() throws {
    try desk.journal([.sample("known@x.example")])
    try writeNewerLine()
    let before = try desk.read("journal/" + (try #require(try desk.segments.last)))
    let name = try #require(try desk.segments.last)
    try desk.journal([.sample("next@x.example")])
    #expect(try desk.read("journal/" + name).hasPrefix(before))
    #expect(try desk.onJournal("list", "--format", "json").output.contains(#"{"v":1,"seq":3,"#))
  }

  @Test("a cursor of a newer form is refused with its name, and stays as it is")
  func newerCursor() throws {
    try desk.journal([.sample("a@x.example")])
    try desk.write(Octets("v2 somewhere else\n".utf8), to: "cursor")
    let run = try desk.onJournal("follow", "--once", "--cursor", desk.folder.path("cursor"))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("cursor holds no cursor of this version"))
    #expect(try desk.read("cursor") == "v2 somewhere else\n")
  }
}
