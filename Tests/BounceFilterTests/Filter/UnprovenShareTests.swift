import BounceClassifier
import BounceFilter
import BounceMail
import Journal
import Milter
import MilterClient
import TestSupport
import Testing

@testable import BounceEvents

@Suite("What unproven reports write to the journal")
struct UnprovenShareTests {
  /// A configuration whose limits a minute are never reached.
  private static var unlimited: Configuration {
    var configuration = Configuration()
    configuration.unprovenLimits = MinuteLimits(perNetwork: 1 << 40, total: 1 << 40)
    return configuration
  }

  @Test("A report of 1,000 recipients with long facts in common writes at most 8 times its size")
  func amplification() throws {
    let text = Self.attack(1_000)
    let size = Self.octetsCount(text)
    // Without a limit it would be more than a hundred times the report.
    let events = Examiner(classifier: Classifier()).examine(Array(text.utf8))
      .events
    #expect(events.count == 1_000)
    let whole = events.reduce(0) { $0 + Journal.lineOctets(of: $1.members) }
    #expect(whole > 100 * size)
    let talk = Conversation(Self.unlimited)
    talk.connect()
    #expect(talk.send(text) == .accept)
    let written = Self.written(talk.store.records)
    print("\(size) octets of mail: \(whole) octets of journal without a limit, \(written) with it")
    #expect(written <= 8 * size)
    #expect(written > 4 * size)
    talk.filter.finish()
    let last = try #require(talk.store.later.last)
    let count = 1_000 - talk.store.records.count
    #expect(last.contains(#""source":"sampled","type":"sampled","count":\#(count)"#), "\(last)")
    #expect(talk.filter.counters.sampledEvents == UInt64(count))
    #expect(talk.added.contains("X-Bounce-Recipients-Omitted: 950"))
  }

  @Test("Random unproven reports never write more than eight times their size")
  func boundsRandomReports() {
    let seed = UInt64.random(in: 0 ... .max)
    print("reports from seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let talk = Conversation(Self.unlimited)
    talk.connect()
    var written = 0
    var records = 0
    for _ in 0..<100 {
      let text = Self.randomReport(&random)
      #expect(talk.send(text) == .accept)
      let new = talk.store.records
      let growth = Self.written(new[records...].map { $0 })
      records = new.count
      written += growth
      #expect(growth <= 8 * max(Self.octetsCount(text), 1_024), "seed \(seed)")
    }
    #expect(written > 100 * 500)
    #expect(talk.filter.counters.sampledEvents > 0)
    #expect(talk.filter.counters.events == UInt64(records))
  }

  @Test("A report of fifty recipients is written whole")
  func ordinaryReport() {
    let talk = Conversation()
    talk.connect()
    talk.send(Mails.report(Self.fates(50), returnedSender: "dan@elsewhere.test"))
    #expect(talk.store.records.count == 50)
    #expect(talk.filter.counters.sampledEvents == 0)
  }

  @Test("Proven reports are written whole, whatever strangers do in the same minute")
  func provenReports() {
    var configuration = Configuration()
    configuration.unprovenLimits = MinuteLimits(perNetwork: 0, total: 0)
    let talk = Conversation(configuration)
    talk.store.setExpendable(octetsLeft: 0)
    talk.store.setQueued(octets: 60 << 20)
    talk.connectOutsideSMTP()
    for _ in 1...3 {
      talk.send(Mails.report(Self.fates(1_000)), from: "", to: ["alice@test.example"])
    }
    #expect(talk.store.records.count == 3_000)
    #expect(talk.store.records.allSatisfy { $0.contains(#""origin":"local""#) })
    #expect(talk.filter.counters.sampledEvents == 0)
  }

  @Test("A network over its octets a minute is counted and tagged; other networks still write")
  func networkLimit() {
    let talk = Conversation()
    talk.connect("192.0.2.7")
    for number in 0..<400 { #expect(talk.send(Self.unproven(number)) == .accept) }
    let written = Self.written(talk.store.records)
    #expect((200 * 1_024...256 * 1_024).contains(written))
    #expect(talk.added.contains("X-Bounce-List-Action: keep"))
    let count = talk.store.records.count
    #expect(talk.filter.counters.sampledEvents == UInt64(400 - count))
    talk.connect("198.51.100.7")
    talk.send(Self.unproven(1_000))
    #expect(talk.store.records.count == count + 1)
    for network in 0..<20 {
      talk.connect("203.0.\(network).1")
      for number in 0..<60 { talk.send(Self.unproven(number)) }
    }
    #expect(Self.written(talk.store.records) <= 1 << 20)
    talk.connectOutsideSMTP()
    let before = talk.store.records.count
    talk.send(Mails.report(), from: "", to: ["alice@test.example"])
    #expect(talk.store.records.count == before + 1)
  }

  @Test("When the journal has no space left for unproven events, they are counted and mail passes")
  func noSpaceLeft() throws {
    var configuration = Configuration()
    configuration.rejectScope = .all
    let talk = Conversation(configuration)
    talk.connect()
    talk.store.setExpendable(octetsLeft: 0)
    #expect(talk.send(Self.unproven(1)) == .accept)
    #expect(talk.added.contains("X-Bounce-Type: hard"))
    #expect(talk.store.records.isEmpty)
    talk.context.macros["{rcpt_mailer}"] = Array("error".utf8)
    _ = talk.session.envelopeRecipient([Array("<x@test.example>".utf8)], context: talk.context)
    #expect(talk.store.later.isEmpty)
    talk.filter.finish()
    #expect(try #require(talk.store.later.first).contains(#""count":2"#))
    talk.store.setExpendable(octetsLeft: 1 << 30)
    talk.context.macros["{rcpt_mailer}"] = nil
    talk.send(Self.unproven(2))
    #expect(talk.store.records.count == 1)
  }

  @Test("A report that removes without proof is limited like any other without proof")
  func removingReports() {
    var configuration = Configuration()
    configuration.returnedEffect = .remove
    let talk = Conversation(configuration)
    talk.connect()
    talk.store.setExpendable(octetsLeft: 0)
    #expect(talk.send(Mails.report(), from: "", to: ["alice@test.example"]) == .accept)
    #expect(talk.added.contains("X-Bounce-List-Action: remove"))
    #expect(talk.store.records.isEmpty)
  }

  @Test("Refused recipients of other clients stop when a quarter of the queue is in use")
  func refusalsInQueue() {
    var configuration = Configuration()
    configuration.rejectScope = .all
    let talk = Conversation(configuration)
    talk.context.macros["{rcpt_mailer}"] = Array("error".utf8)
    for (octets, count) in [(16 << 20, 0), ((16 << 20) - 1, 1)] {
      talk.connect()
      talk.store.setQueued(octets: octets)
      _ = talk.session.envelopeRecipient([Array("<x@test.example>".utf8)], context: talk.context)
      #expect(talk.store.later.count == count)
    }
    talk.store.setQueued(octets: 16 << 20)
    talk.connect("127.0.0.1")
    _ = talk.session.envelopeRecipient([Array("<x@test.example>".utf8)], context: talk.context)
    #expect(talk.store.later.count == 2)
  }

  @Test("While reports of a network wait for the disk, others of it pass without an event")
  func waitingReports() {
    var configuration = Configuration()
    // Room for one event of a network, and for sixteen in all.
    configuration.journal.queueOctetsLimit = 64 * 2_000
    let talk = Conversation(configuration)
    talk.connect("192.0.2.7")
    let (filter, store, lines) = (talk.filter, talk.store, talk.lines)
    store.whileWaiting {
      let others = (0..<3).map { _ in Conversation(filter, store, lines) }
      others[0].connect("192.0.2.99")
      #expect(others[0].send(Self.unproven(2)) == .accept)
      #expect(others[0].added.contains("X-Bounce-List-Action: keep"))
      #expect(store.records.isEmpty)
      others[1].connect("198.51.100.7")
      #expect(others[1].send(Self.unproven(3)) == .accept)
      #expect(store.records.count == 1)
      others[2].connectOutsideSMTP()
      others[2].send(Mails.report(), from: "", to: ["alice@test.example"])
      #expect(store.records.count == 2)
    }
    #expect(talk.send(Self.unproven(1)) == .accept)
    #expect(store.records.count == 3)
    #expect(filter.counters.sampledEvents == 1)
    // Nothing waits any more.
    talk.send(Self.unproven(4))
    #expect(store.records.count == 4)
  }

  // MARK: Reports

  /// A report whose recipients have as few octets as possible, and long facts in common.
  private static func attack(_ recipients: Int) -> String {
    let long = { (letter: Character) in String(repeating: letter, count: 500) }
    let groups = (0..<recipients).map { "\nFinal-Recipient:a;\($0 + 1_000)\nAction:failed\n" }
    let quoted = String(repeating: "\\\"", count: 250)
    return """
      From: \(long("f"))@x.test
      Message-ID: <\(quoted)>
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary=b

      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns;\(long("m"))
      Original-Envelope-Id: \(quoted)
      X-Postfix-Queue-ID: \(quoted)
      \(groups.joined())
      --b
      Content-Type: text/rfc822-headers

      Return-Path: <\(long("s"))@x.test>
      From: \(long("o"))@x.test
      Message-ID: <\(quoted)>
      List-Id: \(quoted)
      Date: \(quoted)

      --b--

      """
  }

  private static func unproven(_ number: Int) -> String {
    Mails.report([fate(number)], returnedSender: "dan@elsewhere.test")
  }

  private static func fates(_ count: Int) -> [Mails.Fate] {
    (0..<count).map(fate)
  }

  private static func fate(_ number: Int) -> Mails.Fate {
    .init(
      address: "x\(number)@remote.test",
      diagnostic: "smtp; 550 5.1.1 <x\(number)@remote.test>: User unknown in virtual table")
  }

  private static func randomReport(_ random: inout SeededGenerator) -> String {
    let letters = ["x", "\"", "\\", "\u{9B}", "ö", "\u{2028}", "=", "550 5.1.1 "]
    func text(_ limit: Int) -> String {
      let letter = letters.randomElement(using: &random) ?? "x"
      return String(repeating: letter, count: Int.random(in: 0...limit, using: &random))
    }
    let fates = (0..<Int.random(in: 0...60, using: &random)).map { number in
      Mails.Fate(
        address: "\(number)\(text(20))@r.test",
        action: ["failed", "delayed", "delivered"].randomElement(using: &random) ?? "failed",
        diagnostic: Bool.random(using: &random) ? "" : "smtp; \(text(100))")
    }
    return switch Int.random(in: 0..<4, using: &random) {
    case 0: attack(Int.random(in: 1...200, using: &random))
    case 1: "Auto-Submitted: auto-replied\nFrom: \(text(300))@x.test\n\n\(text(50))\n"
    default:
      Mails.report(
        fates, returnedSender: "\(text(200))@elsewhere.test",
        extraFields: "X-Filler: \(text(400))\n")
    }
  }

  /// The size of a message as the filter keeps it, with CR LF.
  private static func octetsCount(_ text: String) -> Int {
    text.utf8.count + text.utf8.count { $0 == 0x0A }
  }

  /// The octets of the records' lines.
  private static func written(_ records: [String]) -> Int {
    records.reduce(0) { $0 + Journal.lineOctets(of: Array($1.utf8)) }
  }
}
