import Foundation
import Octets
import TestSupport
import Testing

@Suite("bouncectl verify")
struct VerifyTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.journal((0..<5).map { .sample("a\($0)@x.example") })
    try desk.journal((5..<8).map { .sample("a\($0)@x.example") })
  }

  private func change(_ index: Int, _ change: (inout Octets) -> Void) throws -> String {
    let segment = try desk.segments[index]
    var octets = Octets(try desk.read("journal/" + segment).utf8)
    change(&octets)
    try desk.write(octets, to: "journal/" + segment)
    return segment
  }

  @Test("a sound journal is status 0 and one line")
  func sound() throws {
    let run = try desk.onJournal("verify")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix(": sound: 8 lines in 2 segments, numbers 1 to 8\n"))
  }

  @Test("a changed octet is status 1, with segment and line")
  func changed() throws {
    let segment = try change(0) { $0[300] ^= 1 }
    let run = try desk.onJournal("verify")
    #expect(run.status == 1)
    #expect(run.output.contains("\(segment.dropLast(6)) line 1"))
    #expect(run.output.contains("CRC"))
  }

  @Test("a missing line is a gap: status 1, with its number")
  func gap() throws {
    _ = try change(0) { octets in
      let lines = octets.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      octets = Octets((lines[..<2] + lines[3...]).joined(separator: [UInt8(ascii: "\n")]))
    }
    let run = try desk.onJournal("verify")
    #expect(run.status == 1)
    #expect(run.output.contains("3"))
  }

  @Test("a missing segment is a gap unless it was the first")
  func missingSegment() throws {
    try desk.journal([.sample("last@x.example")])
    let segments = try desk.segments
    try FileManager.default.removeItem(atPath: desk.journal + "/" + segments[0])
    #expect(try desk.onJournal("verify").status == 0)
    try desk.journal([.sample("more@x.example")])
    try FileManager.default.removeItem(atPath: desk.journal + "/" + segments[2])
    #expect(try desk.onJournal("verify").status == 1)
  }

  @Test("a tail that is being written is no damage")
  func tail() throws {
    _ = try change(1) { $0 += #"{"v":1,"seq":9,"#.utf8 }
    let run = try desk.onJournal("verify")
    #expect(run.status == 0)
    #expect(run.output.contains("15 octets at the end are a line in the making"))
  }

  @Test("json is one object a journal")
  func json() throws {
    _ = try change(0) { $0[300] ^= 1 }
    let run = try desk.onJournal("verify", "--format", "json")
    #expect(run.status == 1)
    #expect(run.lines.count == 1)
    #expect(
      run.output.contains(#""verdict":"damaged","lines":7,"segments":2,"first_seq":2,"last_seq":8"#)
    )
    #expect(run.output.contains(#""line":1,"#))
  }

  @Test("a journal that is not there is status 2")
  func missing() throws {
    #expect(try desk.run(["verify", "--journal", desk.folder.path("nowhere")]).status == 2)
  }
}
