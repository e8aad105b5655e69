import BounceClassifier
import BounceMail
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
          event.take(verdict)
          let removes = type == .hard && blame == .recipient && origin != .unproven
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
    event.take(verdict)
    #expect(event.listAction == .keep)
  }
}
