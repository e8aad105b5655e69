import BounceFilter
import Milter
import MilterClient
import Testing

@Suite("The state machine of a message")
struct FilterSessionTests {
  /// A message, and the answer to each of its steps.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var sender = "<bob@elsewhere.test>"
    var text = Mails.ordinary()
    var change: @Sendable (inout Configuration) -> Void = { _ in }
    /// Answers from the end of headers on.
    let answers: [String]
    var events = 0
  }

  static let forged =
    "X-bounce-type: hard\nX-BOUNCE-TYPE: soft\nX-Bounce-Recipient: you@example.test\n"

  @Test("What is broken in a report is counted, and said at the end of the counters")
  func countsDefects() {
    let talk = Conversation()
    talk.connect()
    talk.send(Mails.report())
    #expect(talk.filter.counters.description.hasSuffix(" tag-errors=0 defects=0"))
    talk.send(Mails.report([Mails.Fate(action: "lost", status: "none")]))
    #expect(talk.filter.counters.defects == 2)
    #expect(talk.filter.counters.description.hasSuffix(" tag-errors=0 defects=2"))
  }

  @Test(
    "Each step has its answer",
    arguments: [
      Case(testDescription: "ordinary mail: its body is never sent", answers: ["N accept"]),
      Case(
        testDescription: "forged fields only: the body is skipped",
        text: Mails.ordinary(extraFields: forged), answers: ["N continue", "B skip", "E accept"]),
      Case(
        testDescription: "forged fields in a dry run", text: Mails.ordinary(extraFields: forged),
        change: { $0.isDryRun = true }, answers: ["N accept"]),
      Case(
        testDescription: "a null sender's letter is read", sender: "<>",
        answers: ["N continue", "B continue", "E accept"]),
      Case(
        testDescription: "a report", sender: "<>", text: Mails.report(),
        answers: ["N continue", "B continue", "E accept"], events: 1),
      Case(
        testDescription: "a report with a sender", sender: "<mailer@remote.test>",
        text: Mails.report(), answers: ["N continue", "B continue", "E accept"], events: 1),
      Case(
        testDescription: "an auto-reply", text: Mails.autoReply,
        answers: ["N continue", "B continue", "E accept"], events: 1),
      Case(
        testDescription: "a candidate beyond the limit: the rest is skipped", sender: "<>",
        text: Mails.ordinary(body: String(repeating: "0123456789\n", count: 10_000)),
        change: { $0.messageOctetsLimit = 65_536 },
        answers: ["N continue", "B skip", "E accept"]),
      Case(
        testDescription: "an empty message", sender: "<>", text: "\n",
        answers: ["N continue", "E accept"]),
    ])
  func answersEachStep(_ testCase: Case) {
    var configuration = Configuration()
    testCase.change(&configuration)
    let talk = Conversation(configuration)
    talk.connect()
    talk.send(testCase.text, from: testCase.sender)
    #expect(talk.answers.filter { !"MRL".contains($0.prefix(1)) } == testCase.answers)
    #expect(talk.store.records.count == testCase.events)
  }

  @Test(
    "A report is read the same however its body is cut into chunks", arguments: [1, 7, 64, 1000])
  func readsAnyChunks(octets: Int) {
    let (whole, cut) = (Conversation(), Conversation())
    for talk in [whole, cut] { talk.connect() }
    whole.send(Mails.report())
    cut.send(Mails.report(), chunk: octets)
    #expect(cut.store.records == whole.store.records)
    #expect(cut.added == whole.added)
    #expect(!cut.added.isEmpty)
  }

  @Test("A message that was aborted leaves nothing to the next one of the session")
  func forgetsAborted() {
    let talk = Conversation()
    talk.connect()
    _ = talk.session.envelopeFrom([Array("<>".utf8)], context: talk.context)
    _ = talk.session.header(
      name: Array("X-Bounce-Type".utf8), value: Array("hard".utf8), context: talk.context)
    talk.session.aborted()
    #expect(talk.send(Mails.ordinary(), from: "<bob@elsewhere.test>") == .accept)
    #expect(talk.answers.last == "N accept")
    #expect(talk.context.modifications.isEmpty)
  }

  @Test("Steps out of their order are accepted and change nothing")
  func survivesDisorder() {
    let talk = Conversation()
    let (session, context) = (talk.session, talk.context)
    #expect(session.endOfMessage(context: context) == .accept)
    #expect(session.body([1, 2, 3], context: context) == .skip)
    #expect(session.header(name: [], value: [], context: context) == .continue)
    #expect(session.endOfHeaders(context: context) == .accept)
    #expect(session.envelopeRecipient([], context: context) == .continue)
    #expect(session.envelopeFrom([], context: context) == .continue)
    #expect(session.endOfMessage(context: context) == .accept)
    session.aborted()
    session.closed()
    #expect(context.modifications.isEmpty)
  }

  @Test(
    "Forged fields are deleted from the last to the first, whatever their case, and ours are added")
  func removesForged() {
    let talk = Conversation()
    talk.connect()
    talk.send(Mails.report(extraFields: Self.forged))
    #expect(talk.deleted == ["X-Bounce-Type 2", "X-Bounce-Type 1", "X-Bounce-Recipient 1"])
    #expect(talk.added.first == "X-Bounce-Type: hard")
  }

  @Test("Fields with other names stay, though they begin with the prefix")
  func leavesOtherNames() {
    let talk = Conversation()
    talk.connect()
    let fields = "X-Bounce-Types: a\nX-Bounce: b\nX-Bounce-Score: c\nMy-X-Bounce-Type: d\n"
    talk.send(Mails.ordinary(extraFields: fields), from: "<bob@elsewhere.test>")
    #expect(talk.answers.last == "N accept")
    #expect(talk.context.modifications.isEmpty)
  }

  @Test("Of too many forged fields the rest stay, and the message says so")
  func boundsRemovals() {
    let talk = Conversation()
    talk.connect()
    let many = String(repeating: "X-Bounce-Type: hard\nX-Bounce-Status: a\n", count: 4_000)
    talk.send(Mails.ordinary(extraFields: many), from: "<bob@elsewhere.test>")
    #expect(talk.deleted.count == 5_000)
    #expect(talk.added == ["X-Bounce-Status: limited=forged"])
  }

  @Test("A configured prefix is the one removed and added")
  func usesPrefix() {
    var configuration = Configuration()
    configuration.headerPrefix = "X-Zustellung-"
    let talk = Conversation(configuration)
    talk.connect()
    talk.send(Mails.report(extraFields: "X-Zustellung-Type: a\nX-Bounce-Type: b\n"))
    #expect(talk.deleted == ["X-Zustellung-Type 1"])
    #expect(talk.added.first == "X-Zustellung-Type: hard")
  }

  @Test("A dry run journals and changes nothing, forged fields included")
  func changesNothingInDryRun() {
    var configuration = Configuration()
    configuration.isDryRun = true
    let talk = Conversation(configuration)
    talk.connect()
    #expect(talk.send(Mails.report(extraFields: Self.forged)) == .accept)
    #expect(talk.store.records.count == 1)
    #expect(talk.context.modifications.isEmpty)
  }

  @Test("An MTA that takes no changes still gets its mail through, and the log says so once")
  func goesOnWithoutChanges() {
    let talk = Conversation()
    talk.connect()
    talk.context.takesModifications = false
    for _ in 1...3 { #expect(talk.send(Mails.report()) == .accept) }
    #expect(talk.store.records.count == 3)
    #expect(talk.lines.lines.filter { $0.contains("changes of the header") }.count == 1)
    #expect(talk.filter.counters.tagErrors == 3)
  }

  @Test("A candidate over a limit has a Status field, other messages have none")
  func saysLimits() {
    var configuration = Configuration()
    configuration.messageOctetsLimit = 65_536
    let talk = Conversation(configuration)
    talk.connect()
    let long = String(repeating: "0123456789\n", count: 10_000)
    talk.send(Mails.ordinary(body: long))
    #expect(talk.added == ["X-Bounce-Status: limited=message"])
    let other = Conversation(configuration)
    other.connect()
    let many = (1...400).map { "X-\($0): \(String(repeating: "y", count: 1000))\n" }.joined()
    other.send(Mails.ordinary(extraFields: many))
    #expect(other.added == ["X-Bounce-Status: limited=header"])
    let ordinary = Conversation(configuration)
    ordinary.connect()
    ordinary.send(Mails.ordinary(extraFields: many, body: long), from: "<bob@elsewhere.test>")
    #expect(ordinary.added.isEmpty)
  }

  @Test("Forged fields are found beyond the octets of header that are kept")
  func countsForgedBeyondLimit() {
    let talk = Conversation()
    talk.connect()
    let many = (1...400).map { "X-\($0): \(String(repeating: "y", count: 1000))\n" }.joined()
    talk.send(
      Mails.ordinary(extraFields: many + "X-Bounce-Category: bad-mailbox\n"),
      from: "<bob@elsewhere.test>")
    #expect(talk.deleted == ["X-Bounce-Category 1"])
  }

  @Test("The event names the queue ID, the client, the daemon, the host and the time")
  func completesEvents() throws {
    let talk = Conversation()
    talk.connect()
    talk.send(Mails.report())
    let record = try #require(talk.store.records.first)
    for part in [
      #""time":"2026-11-23T21:20:05.000000Z","host":"mx.test.example""#,
      #""milter":{"queue_id":"4cXyz12","client_address":"192.0.2.7","client_name":"peer.test","daemon":"mx.test.example""#,
      #""type":"hard","category":"bad-mailbox""#,
    ] {
      #expect(record.contains(part), "\(part) is not in \(record)")
    }
    #expect(!record.contains("hello there"))
    #expect(
      talk.lines.lines.contains { $0.hasPrefix("info 4cXyz12: hard bad-mailbox x@remote.test ") })
  }

  @Test("The returned subject is journaled when it is asked for")
  func keepsSubject() {
    var configuration = Configuration()
    configuration.keepsSubject = true
    let talk = Conversation(configuration)
    talk.connect()
    talk.send(Mails.report())
    #expect(talk.store.records.first?.contains(#""subject":"hello there""#) == true)
  }
}
