import BounceEvents
import BouncectlVerbs
import Foundation
import Journal
import Octets
import TestSupport
import Testing

@Suite("bouncectl follow")
struct FollowTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private func follow(_ options: String...) throws -> [String] {
    let run = try desk.run(
      ["--journal", desk.journal, "follow", "--format", "json", "--fields", "recipient"] + options)
    #expect(run.status == 0)
    return run.lines.map { String($0.dropFirst(14).prefix { $0 != "@" }) }
  }

  @Test("with a cursor each run goes on where the last one ended, across segments")
  func cursor() throws {
    let cursor = desk.folder.path("cursor")
    try desk.journal([.sample("a@x.example"), .sample("b@x.example")])
    #expect(try follow("--once", "--cursor", cursor) == ["a", "b"])
    #expect(try follow("--once", "--cursor", cursor) == [])
    try desk.journal([.sample("c@x.example")])
    try desk.journal([.sample("d@x.example")])
    #expect(try follow("--once", "--cursor", cursor) == ["c", "d"])
    #expect(try desk.read("cursor").hasPrefix("v1 "))
  }

  @Test("a run that ends early gives the rest next time")
  func limited() throws {
    let cursor = desk.folder.path("cursor")
    try desk.journal((0..<5).map { .sample("a\($0)@x.example") })
    #expect(try follow("--limit", "2", "--cursor", cursor) == ["a0", "a1"])
    #expect(try follow("--limit", "2", "--cursor", cursor) == ["a2", "a3"])
    #expect(try follow("--once", "--cursor", cursor) == ["a4"])
  }

  @Test("events written while it waits are given")
  func waiting() async throws {
    try desk.journal([.sample("before@x.example")])
    let journal = try Journal.open(directory: desk.journal)
    defer { journal.close() }
    let cursor = desk.folder.path("cursor")
    #expect(try follow("--once", "--cursor", cursor) == ["before"])
    let writer = Task.detached {
      for index in 0..<3 { try journal.append([BounceEvent.sample("n\(index)@x.example").members]) }
    }
    #expect(try follow("--limit", "3", "--cursor", cursor) == ["n0", "n1", "n2"])
    try await writer.value
  }

  @Test("output that fails does not move the cursor")
  func failingOutput() throws {
    let cursor = desk.folder.path("cursor")
    try desk.journal([.sample("a@x.example")])
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let null = try #require(FileHandle(forWritingAtPath: "/dev/null"))
    let status = Bouncectl.run(
      ["--journal", desk.journal, "follow", "--once", "--cursor", cursor],
      on: Console(output: full.fileDescriptor, errors: null.fileDescriptor))
    #expect(status == 2)
    #expect(!FileManager.default.fileExists(atPath: cursor))
    #expect(try follow("--once", "--cursor", cursor) == ["a"])
  }

  @Test("a run killed between output and cursor gives its events again, though compressed since")
  func killedBeforeCursor() throws {
    let cursor = desk.folder.path("cursor")
    for name in ["a", "b"] { try desk.journal([.sample("\(name)@x.example")]) }
    #expect(try follow("--limit", "1", "--cursor", cursor) == ["a"])
    let saved = try desk.read("cursor")
    // The state after SIGKILL between the output and the cursor's rename.
    #expect(try follow("--once", "--cursor", cursor) == ["b"])
    try desk.write(Octets(saved.utf8), to: "cursor")
    var settings = JournalSettings()
    settings.compress = true
    let journal = try Journal.open(directory: desk.journal, settings: settings)
    defer { journal.close() }
    try journal.append([BounceEvent.sample("c@x.example").members])
    try waitFor("the two older segments to be compressed") { try desk.segments.count == 1 }
    #expect(try follow("--once", "--cursor", cursor) == ["b", "c"])
    #expect(try follow("--once", "--cursor", cursor) == [])
  }

  @Test("lines that retention took before they were read are told")
  func cutAway() throws {
    let cursor = desk.folder.path("cursor")
    for name in ["a", "b", "c"] { try desk.journal([.sample("\(name)@x.example")]) }
    #expect(try follow("--limit", "1", "--cursor", cursor) == ["a"])
    for segment in try desk.segments.prefix(2) {
      try FileManager.default.removeItem(atPath: desk.journal + "/" + segment)
    }
    let run = try desk.onJournal("follow", "--once", "--cursor", cursor)
    #expect(run.errors.contains("2 to 2"))
    #expect(run.output.contains("c@x.example"))
  }

  @Test("a file that holds no cursor is status 2, and stays as it is")
  func foreignCursor() throws {
    try desk.journal([.sample("a@x.example")])
    try desk.write(Octets("my notes".utf8), to: "notes")
    let run = try desk.onJournal("follow", "--once", "--cursor", desk.folder.path("notes"))
    #expect(run.status == 2)
    #expect(try desk.read("notes") == "my notes")
  }
}
