import BounceEvents
import BounceMail
import Octets
import Testing

@Suite("bouncectl export")
struct ExportTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test("jsonl is the journal's lines")
  func jsonl() throws {
    try desk.journal([.sample("a@x.example"), .soft("b@x.example")])
    let segment = try #require(try desk.segments.first)
    #expect(try desk.onJournal("export").output == (try desk.read("journal/" + segment)))
  }

  @Test("csv has the columns of PowerMTA's remote-bounce records")
  func powerMTA() throws {
    try desk.journal([
      .sample("gone@remote.example", minutesAgo: 60) { event in
        event.originalRecipient = Octets("alias@ours.example".utf8)
        event.remoteMTA = Octets("mx.remote.example".utf8)
        event.reportingMTA = Octets("mx.ours.example".utf8)
        event.envelopeID = Octets("E1".utf8)
        event.origin = .returned
        event.milter.clientName = Octets("out.remote.example".utf8)
        event.milter.clientAddress = Octets("192.0.2.7".utf8)
        event.diagnostic = Octets(#"550 5.1.1 "gone", sorry"#.utf8)
      },
      .sample("x@x.example") { $0.type = .autoReply },
    ])
    let run = try desk.onJournal("export", "--format", "csv")
    #expect(
      run.output == "type,timeLogged,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,"
        + "dsnReportingMta,bounceCat,srcType,srcMta,envId,format\r\n"
        + "rb,2026-11-23 19:00:00+0000,news@ours.example,gone@remote.example,alias@ours.example,"
        + #"failed,5.1.1,"smtp;550 5.1.1 ""gone"", sorry",mx.remote.example,"#
        + "mx.ours.example,bad-mailbox,smtp,out.remote.example (192.0.2.7),E1,rfc3464\r\n")
    #expect(run.errors.contains("1 event"))
  }

  @Test("a delay is a status record, not a bounce")
  func delay() throws {
    try desk.journal([
      .soft("slow@x.example") {
        $0.type = .delayed; $0.action = .delayed
      }
    ])
    let rows = try desk.onJournal("export", "--format", "csv").output.split(separator: "\r\n")
    #expect(rows[1].hasPrefix("rs,"))
  }

  @Test(
    "a value that a spreadsheet would take for a formula gets an apostrophe",
    arguments: ["=1+1", "+1", "-1", "@x", "=cmd|' /C calc'!A0"])
  func formula(_ value: String) throws {
    try desk.journal([.sample("a@x.example") { $0.diagnostic = Octets(value.utf8) }])
    let rows = try desk.onJournal("export", "--format", "csv", "--fields", "diagnostic").output
      .split(separator: "\r\n")
    #expect(rows == ["diagnostic", "\"'\(value)\""])
  }

  @Test("--fields has those members of all events")
  func fields() throws {
    try desk.journal([.sample("a@x.example"), .sample("b@x.example") { $0.type = .autoReply }])
    let run = try desk.onJournal("export", "--format", "csv", "--fields", "recipient,type")
    #expect(run.output == "recipient,type\r\na@x.example,hard\r\nb@x.example,auto-reply\r\n")
  }

  @Test("filters hold for it, too")
  func filtered() throws {
    try desk.journal([.sample("a@x.example"), .soft("b@x.example")])
    #expect(try desk.onJournal("export", "--type", "soft").lines.count == 1)
  }
}
