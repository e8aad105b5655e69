import Glibc
import Journal
import TestSupport
import Testing

@Suite("bouncectl import")
struct ImportTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.mail(Mails.dsn(to: "gone@remote.example"), to: "archive/1.eml")
    try desk.mail(Mails.plain, to: "archive/2.eml")
    try desk.mail(
      Mails.dsn(to: "full@remote.example", reply: "552 5.2.2 mailbox full"), to: "archive/3.eml")
  }

  private var archive: String { desk.folder.path("archive") }

  @Test("reports become events with the report's own date and this host's name")
  func imported() throws {
    let run = try desk.onJournal("import", "--host", "mx9", archive)
    #expect(run.status == 0)
    #expect(
      run.lines == [
        "3 messages read, 2 with a report: 2 events written, 0 already known.",
        "--returned remove would take 1 address more off, by reports that any holder of our mail may have written.",
      ])
    let lines = try desk.onJournal("list", "--format", "json").lines
    #expect(lines.count == 2)
    #expect(
      lines[0].contains(
        #""time":"2026-11-20T10:00:00.000000Z","host":"mx9","source":"dsn","origin":"returned""#))
    #expect(try desk.onJournal("verify").status == 0)
  }

  @Test("what is known is not written again")
  func again() throws {
    _ = try desk.onJournal("import", archive)
    let run = try desk.onJournal("import", archive)
    #expect(run.lines == ["3 messages read, 2 with a report: 0 events written, 2 already known."])
    #expect(try desk.onJournal("list", "--format", "json").lines.count == 2)
  }

  @Test("--returned remove takes off what it said it would")
  func returned() throws {
    let run = try desk.onJournal("import", "--returned", "remove", archive)
    #expect(run.lines.count == 1)
    let events = try desk.onJournal(
      "list", "--list-action", "remove", "--fields", "recipient,origin")
    #expect(events.lines.count == 2)
    #expect(events.lines[1].contains("gone@remote.example"))
  }

  @Test("a domain of ours proves nothing for a report that came elsewhere")
  func ownDomain() throws {
    let mail = Mails.dsn(to: "gone@remote.example")
      .replacing("Delivered-To: news@ours.example", with: "Delivered-To: me@evil.example")
    try desk.mail(mail, to: "strange.eml")
    let path = desk.folder.path("strange.eml")
    let run = try desk.run([
      "classify", "--format", "json", "--own-domain", "ours.example", path,
    ])
    #expect(run.output.contains(#""origin":"unproven""#))
    let both = try desk.run([
      "classify", "--format", "json", "--own-domain", "ours.example", "--own-domain",
      "evil.example",
      path,
    ])
    #expect(both.output.contains(#""origin":"returned""#))
  }

  @Test("imported events are found by their own date")
  func byDate() throws {
    _ = try desk.onJournal("import", archive)
    let run = try desk.onJournal("list", "--format", "json", "--until", "2026-11-21")
    #expect(run.lines.count == 2)
  }

  @Test("--dry-run writes nothing")
  func dry() throws {
    let run = try desk.onJournal("import", "--dry-run", archive)
    #expect(run.output.contains("2 events would be written"))
    #expect(try desk.onJournal("list").status == 2)
  }

  @Test("an import deletes no segment, whatever the age and size of the journal")
  func keepsOldSegments() throws {
    _ = try desk.folder.makeFolder("journal")
    let names = (1...3).map { (number: UInt64) in
      let name = SegmentName(
        firstSequence: number, creationMilliseconds: 1_780_000_000_000 + Int64(number))
      return "journal/\(name).jsonl"
    }
    for name in names { try desk.folder.write("", to: name) }
    #expect(try desk.onJournal("import", archive).status == 0)
    for name in names {
      #expect(unsafe access(desk.folder.path(name), F_OK) == 0, "\(name) is gone")
    }
  }

  @Test("a journal that has a writer is left alone: status 2, and what to do")
  func locked() throws {
    let journal = try Journal.open(directory: desk.journal)
    defer { journal.close() }
    let run = try desk.onJournal("import", archive)
    #expect(run.status == 2)
    #expect(run.errors.contains("stop the milter"))
  }

  @Test("an unreadable message is told, the rest is imported, and the status is 2")
  func unreadable() throws {
    let run = try desk.onJournal("import", desk.folder.path("missing"), archive)
    #expect(run.status == 2)
    #expect(run.output.contains("2 events written"))
  }
}
