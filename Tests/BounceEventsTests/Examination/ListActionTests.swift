import BounceClassifier
import BounceMail
import Octets
import Testing

@testable import BounceEvents

@Suite("List action")
struct ListActionTests {
  @Test("only a hard failure that is the recipient's own and proven removes an address")
  func matrix() {
    for type in [Verdict.FailureType.hard, .soft, .delayed] {
      for blame in Blame.allCases {
        for origin in Origin.allCases {
          var verdict = Verdict(type: type, category: .badMailbox, rule: "r")
          verdict.blame = blame
          var event = BounceEvent(id: EventID(of: []), source: .dsn, type: EventType(type))
          event.origin = origin
          event.take(verdict, mayRemove: origin.isProven)
          let removes = type == .hard && blame == .recipient && origin >= .signed
          #expect(event.listAction == (removes ? .remove : .keep), "\(type) \(blame) \(origin)")
        }
      }
    }
  }

  @Test("without an origin nothing is removed")
  func unknownOrigin() {
    var verdict = Verdict(type: .hard, category: .badMailbox, rule: "r")
    verdict.blame = .recipient
    var event = BounceEvent(id: EventID(of: []), source: .dsn, type: .hard)
    event.take(verdict, mayRemove: false)
    #expect(event.listAction == .keep)
  }

  @Test(
    "an alias is kept while one of its mailboxes has another outcome in the same report",
    arguments: [
      ("failed", "4.2.2", "452 4.2.2 Mailbox full"), ("delivered", "2.0.0", "250 2.0.0 Ok"),
      ("relayed", "2.0.0", "250 2.0.0 Ok"), ("delayed", "4.4.1", "Connection timed out"),
    ])
  func livingAlias(action: String, status: String, reply: String) {
    let dead = ("team@ours.example", "gone@one.example", "failed", "5.1.1", Self.unknown)
    let other = ("Team@ours.example", "here@two.example", action, status, reply)
    let alone = ("ann@ours.example", "ann@one.example", "failed", "5.1.1", Self.unknown)
    let actions = Self.actions([dead, other, alone])
    #expect(actions["gone@one.example"] == .keep)
    #expect(actions["ann@one.example"] == .remove)
    #expect(Self.actions([dead, alone])["gone@one.example"] == .remove)
  }

  private static let unknown = "550 5.1.1 User unknown"

  /// The list actions of a proven report, by final recipient.
  private static func actions(
    _ recipients: [(original: String, final: String, action: String, status: String, reply: String)]
  ) -> [String: ListAction] {
    var lines = [
      "From: MAILER-DAEMON@mx.ours.example", "To: list@ours.example", "MIME-Version: 1.0",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b",
      "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.ours.example",
    ]
    for recipient in recipients {
      lines += [
        "", "Original-Recipient: rfc822; \(recipient.original)",
        "Final-Recipient: rfc822; \(recipient.final)", "Action: \(recipient.action)",
        "Status: \(recipient.status)", "Diagnostic-Code: smtp; \(recipient.reply)",
      ]
    }
    let mail = Octets((lines + ["--b--", ""]).joined(separator: "\n").utf8)
    let envelope = Envelope(sender: [], recipients: [Octets("list@ours.example".utf8)])
    let events = ExaminerTests.examiner.examine(
      mail, envelope: envelope, arrival: Arrival(.bounceDaemon)
    ).events
    return Dictionary(
      uniqueKeysWithValues: events.map {
        (String(decoding: $0.recipient ?? [], as: UTF8.self), $0.listAction ?? .keep)
      })
  }
}
