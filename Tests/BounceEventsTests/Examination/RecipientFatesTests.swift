import BounceClassifier
import BounceMail
import Octets
import Testing

@testable import BounceEvents

@Suite("Several fates of one recipient")
struct RecipientFatesTests {
  /// An entry of a delivery status.
  struct Fate: Sendable {
    var recipient = "bob@one.example"
    var original: String?
    var action = "failed"
    var status = "5.1.1"
    var reply = "550 5.1.1 User unknown"
  }

  static let unknown = Fate()
  static let full = Fate(status: "4.2.2", reply: "452 4.2.2 Mailbox full")
  static let spam = Fate(status: "5.7.1", reply: "550 5.7.1 Message rejected as spam")
  static let other = Fate(recipient: "ann@one.example")

  @Test("each fate is an event with an ID of its own")
  func distinct() {
    let events = Self.events([Self.unknown, Self.full, Self.other, Self.spam])
    #expect(events.map(\.category) == [.badMailbox, .quotaIssues, .badMailbox, .spamRelated])
    #expect(Set(events.map(\.id)).count == 4)
  }

  @Test("the IDs are the same in every order of the entries")
  func order() {
    let fates = [Self.unknown, Self.full, Self.spam, Self.other]
    let expected = Self.idsByReply(fates)
    for shift in 1..<fates.count {
      let rotated = Array(fates[shift...] + fates[..<shift])
      #expect(Self.idsByReply(rotated) == expected, "\(shift)")
      #expect(Self.idsByReply(rotated.reversed()) == expected, "\(shift), reversed")
    }
  }

  @Test("one of the fates has the ID that the recipient has when it is named once")
  func firstID() {
    let alone = Self.events([Self.unknown]).map(\.id) + Self.events([Self.full]).map(\.id)
    #expect(Set(alone).count == 1)
    #expect(Self.events([Self.unknown, Self.full]).map(\.id).filter(alone.contains).count == 1)
  }

  @Test("entries that say the same are one event, however often they come")
  func same() {
    #expect(Self.events([Self.unknown, Self.unknown]).count == 1)
    let many = (0..<12).map { Fate(reply: "550 5.1.1 User unknown (attempt \($0))") }
    let events = Self.events(many + many)
    #expect(events.count == 12)
    #expect(Set(events.map(\.id)).count == 12)
  }

  @Test("a mailbox that was reached under two addresses has an event for each")
  func originals() {
    let fates = ["list@ours.example", "team@ours.example"].map { Fate(original: $0) }
    let events = Self.events(fates)
    #expect(Set(events.map(\.id)).count == 2)
    #expect(events.map(\.listAction) == [.remove, .remove])
  }

  @Test(
    "an address is kept if one of its fates does not ask for its removal",
    arguments: [
      full, spam, Fate(status: "5.7.1", reply: "550 5.7.1 Relaying denied"),
      Fate(action: "delayed", status: "4.4.1", reply: "connection timed out"),
      Fate(action: "delivered", status: "2.0.0", reply: "250 2.0.0 Ok"),
    ])
  func careful(_ fate: Fate) {
    for fates in [[Self.unknown, fate, Self.other], [fate, Self.other, Self.unknown]] {
      let events = Self.events(fates)
      #expect(events.count == 3)
      for event in events where event.recipient == Octets("bob@one.example".utf8) {
        #expect(event.listAction != .remove, "\(event.type)")
      }
      let removed = events.filter { $0.listAction == .remove }.map(\.recipient)
      #expect(removed == [Octets("ann@one.example".utf8)])
    }
  }

  @Test("a dot at the end of an address makes no other address")
  func dot() {
    let events = Self.events([
      Fate(action: "delivered", status: "2.0.0", reply: "250 2.0.0 Ok"),
      Fate(recipient: "bob@one.example."),
    ])
    #expect(events.map(\.listAction) == [nil, .keep])
  }

  @Test("a mailbox that takes mail under one address is not removed under another one")
  func sameMailbox() {
    let events = Self.events([
      Fate(original: "list@ours.example"),
      Fate(original: "team@ours.example", status: "4.2.2", reply: "452 4.2.2 Mailbox full"),
    ])
    #expect(events.map(\.listAction) == [.keep, .keep])
  }

  private static func idsByReply(_ fates: [Fate]) -> [String: EventID] {
    Dictionary(
      uniqueKeysWithValues: events(fates).map { event in
        ("\(event.recipient ?? []) \(event.status?.description ?? "")", event.id)
      })
  }

  /// The events of a report that our own Postfix wrote.
  private static func events(_ fates: [Fate]) -> [BounceEvent] {
    var lines = [
      "From: MAILER-DAEMON@mx.ours.example", "To: list@ours.example", "MIME-Version: 1.0",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b",
      "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.ours.example",
      "X-Postfix-Queue-ID: BBBB2",
    ]
    for fate in fates {
      lines.append("")
      if let original = fate.original { lines.append("Original-Recipient: rfc822; \(original)") }
      lines += [
        "Final-Recipient: rfc822; \(fate.recipient)", "Action: \(fate.action)",
        "Status: \(fate.status)", "Diagnostic-Code: smtp; \(fate.reply)",
      ]
    }
    let mail = Octets((lines + ["--b--", ""]).joined(separator: "\n").utf8)
    return ExaminerTests.examiner.examine(mail, arrival: Arrival(.bounceDaemon)).events
  }
}
