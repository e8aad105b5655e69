import BounceFilter
import Journal
import Milter
import MilterClient
import Posix
import Testing

@Suite("A journal that cannot be written")
struct JournalFailureTests {
  static let failures: [JournalError] = [
    .system(.sync, path: "/j/segment", errno: 5, offset: 7),
    .system(.write, path: "/j/segment", errno: 28, offset: nil),
    .reserveReached(path: "/j", freeOctets: 1, reserveOctets: 2),
    .timedOut(seconds: 60),
    .queueFull(queuedOctets: 3, limit: 2),
    .closed,
  ]

  @Test(
    "By default the answer is a temporary failure, and the message is unchanged",
    arguments: failures)
  func asksToComeAgain(_ failure: JournalError) {
    let talk = Conversation()
    talk.connect()
    talk.store.fail(failure)
    #expect(talk.send(Mails.report()) == .temporaryFailure)
    #expect(talk.context.modifications.isEmpty)
    #expect(talk.filter.counters.journalErrors == 1)
    #expect(talk.filter.counters.temporaryFailures == 1)
    #expect(talk.lines.lines.count { $0.hasPrefix("error 4cXyz12: journal: ") } == 1)
  }

  @Test("With on_error = accept it passes with its fields, says so, and its events are in the log")
  func passes() {
    var configuration = Configuration()
    configuration.journalErrorAnswer = .accept
    let talk = Conversation(configuration)
    talk.connect()
    talk.store.fail(.timedOut(seconds: 60))
    #expect(talk.send(Mails.report()) == .accept)
    #expect(talk.added.first == "X-Bounce-Type: hard")
    #expect(talk.added.last == "X-Bounce-Status: error=journal")
    #expect(talk.lines.lines.contains { $0.hasPrefix(#"error 4cXyz12: not journaled: {"id":""#) })
  }

  @Test("An event of any length is in the log whole, in numbered parts")
  func saysLongEvents() {
    let talk = Conversation()
    let members = Array(
      ("\"id\":\"1\",\"text\":\"" + String(repeating: "Größe ", count: 9_000) + "\"").utf8)
    talk.filter.tellNotJournaled([members], queueID: "4cXyz12")
    var text = ""
    for (index, line) in talk.lines.lines.enumerated() {
      let head = "error 4cXyz12: not journaled (\(index + 1) of \(talk.lines.lines.count)): "
      #expect(line.hasPrefix(head) && line.utf8.count < 3_950)
      text += line.dropFirst(head.count)
    }
    #expect(talk.lines.lines.count > 10)
    #expect(text == "{" + String(decoding: members, as: UTF8.self) + "}")
  }

  @Test("A failed write of queued events is logged with the next message, once")
  func saysWriteFailure() {
    let talk = Conversation()
    talk.connect()
    let failures = [1, 2].map { free in
      JournalError.reserveReached(path: "/j", freeOctets: free, reserveOctets: 16)
    }
    for failure in failures + [nil, nil] as [JournalError?] {
      talk.store.failLater(failure)
      #expect(talk.send(Mails.ordinary()) == .accept)
    }
    let said = talk.lines.lines.filter { $0.contains("NOQUEUE: events are") }
    #expect(
      said.map { $0.prefix(45) } == [
        "error NOQUEUE: events are not written: journa", "notice NOQUEUE: events are written again",
      ])
  }

  @Test("Failing retention is logged once, and once more when it works again")
  func saysHousekeepingFailure() {
    let talk = Conversation()
    talk.connect()
    let failure = JournalError.system(.unlink, path: "/j/old", errno: 30, offset: nil)
    for failure in [failure, failure, nil, nil] as [JournalError?] {
      talk.store.failHousekeeping(failure)
      #expect(talk.send(Mails.report()) == .accept)
    }
    let said = talk.lines.lines.filter { $0.contains("NOQUEUE: old events") }
    #expect(said.count == 2)
    #expect(said.first?.hasPrefix("error NOQUEUE: old events are not removed") == true)
  }

  @Test("A message whose record is too long passes at once")
  func passesWhatNeverFits() {
    let talk = Conversation()
    talk.connect()
    talk.store.fail(.recordTooLong(octets: 70_000, limit: 65_536))
    #expect(talk.send(Mails.report()) == .accept)
    #expect(talk.added.last == "X-Bounce-Status: error=journal")
  }

  @Test("A dry run never refuses")
  func passesInDryRun() {
    var configuration = Configuration()
    configuration.isDryRun = true
    let talk = Conversation(configuration)
    talk.connect()
    talk.store.fail(.closed)
    #expect(talk.send(Mails.report()) == .accept)
    #expect(talk.context.modifications.isEmpty)
  }

  @Test("Mail without events passes")
  func passesOrdinaryMail() {
    let talk = Conversation()
    talk.connect()
    talk.store.fail(.closed)
    #expect(talk.send(Mails.ordinary()) == .accept)
    #expect(talk.send(Mails.ordinary(), from: "<bob@elsewhere.test>") == .accept)
  }

  @Test("A report that comes again after a temporary failure has the IDs it had")
  func keepsIDs() throws {
    let talk = Conversation()
    talk.connectOutsideSMTP()
    talk.send(Mails.report(), from: "", to: ["alice@test.example"])
    talk.store.fail(.closed)
    talk.context.macros["i"] = Array("4cOther".utf8)
    #expect(
      talk.send(Mails.report(queueID: "4cOther"), from: "", to: ["alice@test.example"])
        == .temporaryFailure)
    talk.store.fail(nil)
    talk.context.macros["i"] = Array("4cThird".utf8)
    talk.send(
      Mails.report(queueID: "4cThird", time: Mails.time + 2_000_000), from: "",
      to: ["alice@test.example"])
    let ids = talk.store.records.map { $0.prefix(44) }
    #expect(ids.count == 2)
    #expect(Set(ids).count == 1)
    #expect(try #require(ids.first).hasPrefix(#""id":""#))
  }
}
