import BounceEvents
import Octets
import Testing

@Suite("bouncectl show")
struct ShowTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test("an event is shown in full, with reason and advice in sentences")
  func full() throws {
    let event = BounceEvent.sample("gone@remote.example") {
      $0.original.messageID = Octets("<m@ours.example>".utf8)
    }
    try desk.journal([event, .soft("full@remote.example")])
    let run = try desk.onJournal("show", event.id.description)
    #expect(run.status == 0)
    for text in [
      "gone@remote.example  hard: no such mailbox", "2026-11-23 20:00:00 UTC", "<m@ours.example>",
      "The host said: 550 5.1.1 »no such user« here", "Rule phrase.no-such-user decided",
      "Take the address off the list.", event.id.description,
    ] { #expect(run.output.contains(text)) }
  }

  @Test("the beginning of an ID is enough while it fits one event, in either case")
  func prefix() throws {
    let event = BounceEvent.sample("gone@remote.example")
    try desk.journal([event, event])
    let prefix = String(event.id.description.prefix(8)).uppercased()
    let run = try desk.onJournal("show", prefix)
    #expect(run.status == 0)
    #expect(run.output.contains("2 lines of the journal"))
  }

  @Test("an ambiguous beginning is status 2 and lists the IDs")
  func ambiguous() throws {
    // There are more events than hexadecimal digits, so two IDs begin with the same digit.
    let events = (0..<17).map { BounceEvent.sample("a\($0)@x.example") }
    try desk.journal(events)
    let firsts = Dictionary(grouping: events) { $0.id.description.prefix(1) }
    let alike = try #require(firsts.first { $0.value.count > 1 })
    let run = try desk.onJournal("show", String(alike.key))
    #expect(run.status == 2)
    for event in alike.value.prefix(8) { #expect(run.errors.contains(event.id.description)) }
  }

  @Test("json is the record as it stands in the journal")
  func json() throws {
    let event = BounceEvent.sample("gone@remote.example")
    try desk.journal([event])
    let segment = try #require(try desk.segments.first)
    let run = try desk.onJournal("show", "--format", "json", event.id.description)
    #expect(run.output == (try desk.read("journal/" + segment)))
  }

  @Test("an ID that is none, or not there, is status 2", arguments: ["xyz", "00000000"])
  func absent(_ id: String) throws {
    try desk.journal([.sample("gone@remote.example")])
    #expect(try desk.onJournal("show", id).status == 2)
  }
}
