import BounceClassifier
import BounceEvents
import BouncectlVerbs
import Foundation
import Journal
import Octets
import TestSupport
import Testing

@Suite("bouncectl list")
struct ListTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private static var events: [BounceEvent] {
    [
      .sample("gone@remote.example", minutesAgo: 3000),
      .soft("full@Other.example", minutesAgo: 90) { $0.original.queueID = Octets("4XYZ".utf8) },
      .soft("slow@remote.example", minutesAgo: 30, .policyRelated) { event in
        event.type = .delayed
        event.provider = Octets("gmail".utf8)
        event.providerID = Octets("S3150".utf8)
        event.blocklist = Octets("zen.spamhaus.org".utf8)
        event.originalRecipient = Octets("alias@ours.example".utf8)
        event.milter.messageID = Octets("<m1@remote.example>".utf8)
        event.rule = Octets("gmail.rate".utf8)
      },
      .sample("done@remote.example", minutesAgo: 10) { event in
        event.type = .delivered
        event.category = nil
        event.listAction = nil
        event.sender = []
        event.origin = .unproven
      },
    ]
  }

  @Test("json is the journal's lines as they stand there, oldest first")
  func json() throws {
    try desk.journal(Self.events)
    let run = try desk.onJournal("list", "--format", "json")
    #expect(run.status == 0)
    let segment = try #require(try desk.segments.first)
    #expect(run.output == (try desk.read("journal/" + segment)))
  }

  @Test("--journal stands before or after the verb")
  func journalAfterVerb() throws {
    try desk.journal(Self.events)
    let before = try desk.onJournal("list")
    let after = try desk.run(["list", "--journal", desk.journal])
    #expect(before.status == 0)
    #expect(before.output == after.output)
  }

  @Test("the table has a line an event under its titles, with the verdict in words")
  func table() throws {
    try desk.journal(Self.events)
    let lines = try desk.onJournal("list").lines
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("TIME (UTC)"))
    #expect(lines[1].contains("gone@remote.example"))
    #expect(lines[1].contains("hard: no such mailbox"))
    #expect(lines[1].contains("remove"))
    #expect(lines[3].contains("slow@remote.example"))
    #expect(!lines.contains { $0.contains("\u{1B}") })
  }

  @Test("no line of the table is wider than 160 columns where the terminal's width is not known")
  func width() throws {
    let long = String(repeating: "x", count: 300)
    try desk.journal([.sample("\(long)@remote.example") { $0.diagnostic = Octets(long.utf8) }])
    #expect(try desk.onJournal("list").lines.allSatisfy { $0.count <= 160 })
  }

  @Test("several journals are merged by time")
  func merged() throws {
    try desk.journal([
      .sample("a@x.example", minutesAgo: 30), .sample("c@x.example", minutesAgo: 10),
    ])
    try desk.journal([.sample("b@x.example", minutesAgo: 20)], in: "second")
    let second = desk.folder.path("second")
    let forwards = try desk.onJournal("list", "--fields", "recipient", "--journal", second)
    #expect(forwards.lines == ["RECIPIENT", "a@x.example", "b@x.example", "c@x.example"])
    let backwards = try desk.onJournal(
      "list", "--fields", "recipient", "--reverse", "--journal", second)
    #expect(backwards.lines == ["RECIPIENT", "c@x.example", "b@x.example", "a@x.example"])
  }

  /// Options, and the local parts of the final recipients of the selected events.
  struct FilterCase: Sendable, CustomStringConvertible {
    let options: [String]
    let left: [String]
    var description: String { options.joined(separator: " ") }

    init(_ options: String, _ left: String) {
      self.options = options.split(separator: " ").map(String.init)
      self.left = left.split(separator: " ").map(String.init)
    }
  }

  @Test(
    "a filter selects the events that it names",
    arguments: [
      FilterCase("--type hard", "gone"),
      FilterCase("--type hard --type delayed", "gone slow"),
      FilterCase("--type soft --category quota-issues", "full"),
      FilterCase("--type hard --category quota-issues", ""),
      FilterCase("--list-action remove", "gone"),
      FilterCase("--origin unproven", "done"),
      FilterCase("--blame recipient", "gone full slow done"),
      FilterCase("--blame content", ""),
      FilterCase("--provider gmail", "slow"),
      FilterCase("--provider-id S3150", "slow"),
      FilterCase("--provider-id S31*", "slow"),
      FilterCase("--blocklist zen.spamhaus.org", "slow"),
      FilterCase("--blocklist zen.*", "slow"),
      FilterCase("--recipient FULL@other.example", "full"),
      FilterCase("--recipient alias@ours.example", "slow"),
      FilterCase("--recipient slow@remote.example", "slow"),
      FilterCase("--recipient nobody@remote.example", ""),
      FilterCase("--domain ours.example", "slow"),
      FilterCase("--domain other.EXAMPLE", "full"),
      FilterCase("--domain *.example", "gone full slow done"),
      FilterCase("--domain example", ""),
      FilterCase("--sender news@ours.example", "gone full slow"),
      FilterCase("--sender @ours.example", "gone full slow"),
      FilterCase("--sender <>", "done"),
      FilterCase("--queue-id 4XYZ", "full"),
      FilterCase("--message-id m1@remote.example", "slow"),
      FilterCase("--message-id <m1@remote.example>", "slow"),
      FilterCase("--rule phrase.*", "gone full done"),
      FilterCase("--rule gmail.rate", "slow"),
      FilterCase("--source dsn", "gone full slow done"),
      FilterCase("--source smtp-reject", ""),
      FilterCase("--since -1h", "slow done"),
      FilterCase("--since -1h30m --until -15m", "full slow"),
      FilterCase("--since today", "full slow done"),
      FilterCase("--since 2026-11-23", "full slow done"),
      FilterCase("--until yesterday", "gone"),
      FilterCase("--since yesterday --until today", ""),
      FilterCase("--since 2026-11-23T19:45:00Z", "done"),
      FilterCase("--since 2026-11-23T20:45:00+01:00", "done"),
      FilterCase("--since 2026-11-23T19:45", "done"),
      FilterCase("--limit 2", "gone full"),
      FilterCase("--limit 2 --reverse", "done slow"),
      FilterCase("--limit 0", ""),
    ])
  func filtered(_ filter: FilterCase) throws {
    try desk.journal(Self.events)
    let run = try desk.run(
      ["--journal", desk.journal, "list", "--format", "json", "--fields", "recipient"]
        + filter.options)
    #expect(run.status == 0)
    let left = run.lines.map { line in
      String(line.dropFirst(#"{"recipient":""#.count).prefix { $0 != "@" })
    }
    #expect(left == filter.left)
  }

  @Test("--unique shows each event ID once")
  func unique() throws {
    let event = BounceEvent.sample("twice@remote.example")
    try desk.journal([event, event])
    #expect(try desk.onJournal("list", "--format", "json").lines.count == 2)
    #expect(try desk.onJournal("list", "--format", "json", "--unique").lines.count == 1)
  }

  @Test("--fields takes members of inner objects, and leaves absent ones out of json")
  func innerFields() throws {
    try desk.journal(Self.events)
    let run = try desk.onJournal("list", "--format", "json", "--fields", "original.queue_id,status")
    #expect(run.lines[0] == #"{"status":"5.1.1"}"#)
    #expect(run.lines[1] == #"{"original.queue_id":"4XYZ","status":"5.2.2"}"#)
  }

  /// Wrong arguments, and a text that the answer contains.
  @Test(
    "bad usage ends with status 2 and names the mistake",
    arguments: [
      ("--type bogus", "bogus"), ("--since lunch", "lunch"), ("--fields nothing", "nothing"),
      ("--limit -3", "--limit"), ("--nonsense", "--nonsense"), ("--format xml", "xml"),
    ])
  func badUsage(_ options: String, _ named: String) throws {
    try desk.journal(Self.events)
    let run = try desk.run(
      ["--journal", desk.journal, "list"] + options.split(separator: " ").map(String.init))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(named))
  }

  @Test("a missing journal is status 2 and one line that says where and what to do")
  func missing() throws {
    let run = try desk.onJournal("list")
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains(desk.journal))
    #expect(run.errors.contains("--journal DIR"))
  }

  @Test("a folder without a journal in it is told from an empty journal")
  func emptyFolder() throws {
    try desk.folder.makeFolder("journal")
    let run = try desk.onJournal("list")
    #expect(run.status == 2)
    #expect(run.errors.contains("holds no journal"))
  }

  @Test("a damaged line is passed over, the rest is shown and a warning names verify")
  func damaged() throws {
    try desk.journal(Self.events)
    let segment = try #require(try desk.segments.first)
    var octets = Octets(try desk.read("journal/" + segment).utf8)
    octets[200] ^= 1
    try desk.write(octets, to: "journal/" + segment)
    let run = try desk.onJournal("list", "--format", "json")
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    #expect(run.errors.contains("bouncectl verify"))
  }

  @Test(
    "where a segment cannot be read the rest is shown, and the status is 2",
    arguments: [
      ["list"], ["export"], ["removals"], ["report"], ["unknown"], ["eval"], ["follow", "--once"],
    ])
  func unreadable(_ verb: [String]) throws {
    try desk.journal(Self.events)
    let name = SegmentName(firstSequence: 900, creationMilliseconds: 1_795_464_000_000)
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder.path("journal/\(name).jsonl"), withDestinationPath: "/nowhere/at/all")
    let run = try desk.run(["--journal", desk.journal] + verb)
    #expect(run.status == 2)
    #expect(!run.output.isEmpty)
    #expect(run.errors.contains("1 segment"))
  }

  @Test("text from outside cannot reach the terminal's control codes")
  func printable() throws {
    let hostile = "\u{1B}[31m\u{202E}x\u{7}\u{9B}"
    try desk.journal([.sample("a@x.example") { $0.diagnostic = Octets(hostile.utf8) }])
    for options in [["list"], ["list", "--fields", "diagnostic"]] {
      let output = try desk.run(["--journal", desk.journal] + options).output
      #expect(!output.unicodeScalars.contains { $0 != "\n" && $0.value < 0x20 || $0.value == 0x9B })
      #expect(!output.contains("\u{202E}"))
    }
  }

  @Test("a full disk behind standard output is status 2 and told")
  func fullOutput() throws {
    try desk.journal(Self.events)
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let errors = try Desk()
    try errors.write([], to: "err")
    let told = try #require(FileHandle(forWritingAtPath: errors.folder.path("err")))
    let status = Bouncectl.run(
      ["--journal", desk.journal, "list"],
      on: Console(output: full.fileDescriptor, errors: told.fileDescriptor, time: Desk.now))
    #expect(status == 2)
    #expect(try errors.read("err").contains("standard output"))
  }
}
