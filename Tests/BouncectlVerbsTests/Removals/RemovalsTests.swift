import BounceEvents
import Octets
import Testing

@Suite("bouncectl removals")
struct RemovalsTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.journal([
      .sample("Gone@remote.example", minutesAgo: 300) { $0.origin = .signed },
      .sample("Gone@REMOTE.example", minutesAgo: 100),
      .sample("final@remote.example", minutesAgo: 90) {
        $0.originalRecipient = Octets("victim@big.example".utf8)
        $0.origin = .signed
      },
      .sample("returned@remote.example", minutesAgo: 85) {
        $0.origin = .returned
        $0.listAction = .keep
      },
      .soft("full@remote.example", minutesAgo: 80),
      .sample("back@remote.example", minutesAgo: 70),
      .sample("back@remote.example", minutesAgo: 60) {
        $0.type = .delivered
        $0.listAction = nil
      },
      .sample("forged@remote.example", minutesAgo: 50) {
        $0.origin = .unproven
        $0.listAction = .keep
      },
    ])
  }

  private func addresses(_ options: String...) throws -> [String] {
    try desk.removedAddresses(options)
  }

  @Test("addresses are those that were tried, proven dead, and not delivered to since")
  func addresses() throws {
    #expect(try addresses() == ["Gone@remote.example", "final@remote.example"])
  }

  @Test("an address has one line with first and last time, count, best origin and reason")
  func json() throws {
    let run = try desk.onJournal("removals", "--format", "json", "--min-count", "2")
    #expect(
      run.output == #"{"address":"Gone@remote.example","first":"2026-11-23T15:00:00.000000Z","#
        + #""last":"2026-11-23T18:20:00.000000Z","count":2,"origin":"local","category":"bad-mailbox","#
        + #""reason":"550 5.1.1 no such user here"}"# + "\n")
  }

  @Test("a token that comes back twice is one failure, whatever its report says of the message")
  func token() throws {
    for minutes in [40, 30] as [Int64] {
      try desk.journal([
        .sample("twice@remote.example", minutesAgo: minutes) {
          $0.origin = .token
          $0.token = .valid
          $0.tokenID = Octets("AQEBAQEBAQEBAQEB".utf8)
          $0.original.messageID = Octets("<\(minutes)@ours.example>".utf8)
        }
      ])
    }
    #expect(try addresses().contains("twice@remote.example"))
    #expect(try addresses("--min-count", "2") == ["Gone@remote.example"])
  }

  @Test("--since and --min-origin leave out what is older or less proven")
  func options() throws {
    #expect(try addresses("--min-origin", "local") == ["Gone@remote.example"])
    #expect(
      try addresses("--min-origin", "returned") == [
        "Gone@remote.example", "final@remote.example", "returned@remote.example",
      ])
    #expect(try addresses("--since", "-95m") == ["final@remote.example"])
  }

  @Test("only a proven report of a delivery takes an address off", arguments: Origin.allCases)
  func unprovenDelivery(_ origin: Origin) throws {
    try desk.journal([
      .sample("Gone@remote.example", minutesAgo: 50) {
        $0.type = .delivered
        $0.listAction = nil
        $0.origin = origin
      }
    ])
    let found: [String] = try addresses()
    #expect(found.contains("Gone@remote.example") == (origin < .signed))
  }

  @Test("what this server delivered itself takes an address off")
  func ownDelivery() throws {
    try desk.journal([
      .sample("Gone@remote.example", minutesAgo: 50) {
        $0.type = .delivered
        $0.source = .delivery
        $0.listAction = nil
        $0.origin = nil
      }
    ])
    let found: [String] = try addresses()
    #expect(found == ["final@remote.example"])
  }

  @Test("an older report that is imported later does not list an address that accepted mail since")
  func importedLate() throws {
    try desk.journal([
      .sample("alive@remote.example", minutesAgo: 60) {
        $0.type = .delivered
        $0.listAction = nil
      },
      .sample("alive@remote.example", minutesAgo: 90),
      .sample("dead@remote.example", minutesAgo: 90),
    ])
    let found: [String] = try addresses()
    #expect(found.contains("dead@remote.example"))
    #expect(!found.contains("alive@remote.example"))
  }

  @Test("a report that came again counts once")
  func repeats() throws {
    let event = BounceEvent.sample("twice@remote.example")
    try desk.journal([event, event])
    let run = try desk.onJournal("removals", "--format", "json")
    #expect(run.lines.contains { $0.contains("twice@") && $0.contains(#""count":1,"#) })
  }

  @Test("postfix-access is a table that holds addresses only, none that Postfix reads as more")
  func access() throws {
    try desk.journal([
      .sample("remote.example"), .sample("#x@remote.example"), .sample("a b@remote.example"),
      .sample("@remote.example"), .sample("x@"),
    ])
    let run = try desk.onJournal("removals", "--format", "postfix-access")
    #expect(
      run.lines == [
        "Gone@remote.example\tREJECT 5.1.1 no such mailbox, as reported on 2026-11-23",
        "final@remote.example\tREJECT 5.1.1 no such mailbox, as reported on 2026-11-23",
      ])
    #expect(run.errors.contains("5 of the addresses"))
  }

  @Test("postfix-access has no address in a domain of ours, and says so")
  func ownDomain() throws {
    let run = try desk.onJournal(
      "removals", "--format", "postfix-access", "--own-domain", "Remote.example")
    #expect(run.lines.isEmpty)
    #expect(run.errors.contains("in domains of this server: 2 of the addresses"))
    #expect(
      try desk.onJournal("removals", "--own-domain", "remote.example").status == 2)
    let empty = try desk.onJournal("removals", "--format", "postfix-access", "--own-domain", "")
    #expect(empty.status == 2)
  }

  @Test("the table is for people")
  func table() throws {
    let lines = try desk.onJournal("removals").lines
    #expect(lines[0].hasPrefix("ADDRESS"))
    #expect(lines[1].contains("no such mailbox"))
  }
}
