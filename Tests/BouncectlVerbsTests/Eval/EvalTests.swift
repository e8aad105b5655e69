import Octets
import TestSupport
import Testing

@Suite("bouncectl eval")
struct EvalTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private static let line = "From MAILER-DAEMON Fri Nov 20 10:00:00 2026\n"

  /// Two failures in an mbox, one of them in words that only the operator's rules know.
  private func archive() throws -> String {
    try desk.mail(
      Self.line + Mails.dsn(to: "a@x.example", reply: "550 5.1.1 the shop of a is full") + "\n"
        + Self.line + Mails.dsn(to: "b@x.example") + "\n" + Self.line + Mails.plain, to: "box")
    try desk.write(Octets(RulesTests.sound.utf8), to: "r.toml")
    return desk.folder.path("box")
  }

  @Test("counts the verdicts of an archive")
  func counts() throws {
    let run = try desk.run(["eval", try archive()])
    #expect(run.status == 0)
    #expect(run.lines[0] == "2 failures.")
    #expect(
      run.lines[2].split(separator: " ") == ["bad-mailbox", "1", "1", "0", "2", "100.0", "%"])
    let csv = try desk.run(["eval", "--format", "csv", try archive()])
    #expect(csv.output == "category,hard,soft,delayed,all\r\nbad-mailbox,1,1,0,2\r\n")
  }

  @Test("--against shows what other rules change, reply by reply")
  func changes() throws {
    let box = try archive()
    let rules = desk.folder.path("r.toml")
    let run = try desk.run(["eval", "--rules", rules, "--against", "built-in", box])
    #expect(run.status == 0)
    #expect(run.output.contains("1 of 2 are judged otherwise."))
    let row = try #require(run.lines.last)
    #expect(row.contains("soft bad-mailbox") && row.contains("soft quota-issues"))
    #expect(row.contains("local.shop-full") && row.contains("a@x.example"))
    let csv = try desk.run(["eval", "--against", rules, "--format", "csv", box])
    #expect(
      csv.lines.last?.contains(
        "box#1,a@x.example,soft,quota-issues,local.shop-full,soft,bad-mailbox,status.5.1.1,")
        == true,
      "\(csv.output)")
    let same = try desk.run(["eval", "--rules", rules, "--against", rules, box])
    #expect(same.output.contains("0 of 2 are judged otherwise."))
  }

  @Test("--against a journal compares with what was journaled of the same failure")
  func againstJournal() throws {
    let box = try archive()
    let rules = desk.folder.path("r.toml")
    #expect(try desk.onJournal("import", box).status == 0)
    try desk.mail(Mails.dsn(to: "new@x.example"), to: "new.eml")
    let run = try desk.run(
      ["eval", "--rules", rules, "--against", desk.journal, box, desk.folder.path("new.eml")])
    #expect(run.output.contains("1 of 2 are judged otherwise."))
    #expect(run.output.contains("1 failure not in the journal compared with."))
    let again = try desk.onJournal("eval", "--rules", rules, "--against", desk.journal)
    #expect(again.output.contains("1 of 2 are judged otherwise."))
  }

  @Test("what cannot be read is status 2, the rest is counted")
  func unreadable() throws {
    let run = try desk.run(["eval", "/nowhere", try archive()])
    #expect(run.status == 2)
    #expect(run.output.contains("2 failures."))
    #expect(try desk.run(["eval", "--against", "/nowhere", try archive()]).status == 2)
  }
}
