import BounceEvents
import Octets
import Testing

/// What became of messages behind the address that they were written to, by their token.
@Suite("bouncectl removals, behind aliases and forwards")
struct ForwardedMailTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  /// A failure at `target` of a message that was written to ann@a.example.
  private func failure(
    _ target: String = "ann@b.example", message: String, hoursAgo: Int,
    _ change: (inout BounceEvent) -> Void = { _ in }
  ) -> BounceEvent {
    .sample(target, minutesAgo: Int64(hoursAgo) * 60) {
      $0.origin = .unproven
      $0.listAction = .keep
      $0.token = .otherRecipient
      $0.tokenRecipient = Octets("ann@a.example".utf8)
      $0.original.messageID = Octets("<\(message)@ours.example>".utf8)
      change(&$0)
    }
  }

  private func addresses(_ events: [BounceEvent], _ options: String...) throws -> [String] {
    if !events.isEmpty { try desk.journal(events) }
    return try desk.removedAddresses(options)
  }

  @Test("a dead forward counts from the second message on, a day later")
  func forward() throws {
    #expect(try addresses([failure(message: "1", hoursAgo: 100)]) == [])
    #expect(try addresses([failure(message: "2", hoursAgo: 77)]) == [])
    #expect(try addresses([failure(message: "3", hoursAgo: 76)]) == ["ann@a.example"])
    #expect(try addresses([], "--min-origin", "token") == ["ann@a.example"])
    #expect(try addresses([], "--min-origin", "local") == [])
  }

  @Test("a forward whose own failure is proven is listed itself, and tells of ann as well")
  func provenTarget() throws {
    let events = [100, 50].map { hours in
      failure(message: "\(hours)", hoursAgo: hours) {
        $0.origin = .signed
        $0.listAction = .remove
      }
    }
    #expect(try addresses([events[0]]) == ["ann@b.example"])
    #expect(try addresses([events[1]]) == ["ann@a.example", "ann@b.example"])
  }

  @Test("the same message twice is one message")
  func sameMessage() throws {
    let events = [100, 50].map { failure(message: "1", hoursAgo: $0) }
    #expect(try addresses(events) == [])
  }

  @Test("a delivery in between begins the count anew")
  func delivered() throws {
    let delivery = failure(message: "2", hoursAgo: 80) {
      $0.type = .delivered
      $0.listAction = nil
    }
    let events = [
      failure(message: "1", hoursAgo: 100), delivery, failure(message: "3", hoursAgo: 70),
    ]
    #expect(try addresses(events) == [])
    #expect(try addresses([failure(message: "4", hoursAgo: 40)]) == ["ann@a.example"])
  }

  @Test("an archive that gets a copy of everybody's mail tells of nobody")
  func archive() throws {
    let other = failure("keeper@b.example", message: "2", hoursAgo: 90) {
      $0.tokenRecipient = Octets("eve@a.example".utf8)
    }
    let own = [100, 50, 10].map { failure("keeper@b.example", message: "m\($0)", hoursAgo: $0) }
    #expect(try addresses(own + [other]) == [])
  }

  @Test("a report that names another original recipient tells nothing of the token's")
  func named() throws {
    let events = [100, 50].map { hours in
      failure(message: "\(hours)", hoursAgo: hours) {
        $0.originalRecipient = Octets("keeper@b.example".utf8)
      }
    }
    #expect(try addresses(events) == [])
    let local = [100, 50].map { hours in
      failure(message: "l\(hours)", hoursAgo: hours) { $0.origin = .local }
    }
    #expect(try addresses(local) == [])
  }

  @Test(
    "an alias is kept while another of its targets lives, in the same report or a later one",
    arguments: [EventType.soft, .delayed, .delivered])
  func alias(_ type: EventType) throws {
    let dead = valid("dead@b.example", hoursAgo: 20)
    #expect(try addresses([dead]) == ["ann@a.example"])
    let living = valid("living@b.example", hoursAgo: 10) {
      $0.type = type
      $0.listAction = type == .delivered ? nil : .keep
    }
    #expect(try addresses([living]) == [])
  }

  @Test("a target that was delayed and failed then is dead")
  func delayedThenDead() throws {
    let events = [
      valid("one@b.example", hoursAgo: 30),
      valid("two@b.example", hoursAgo: 20) {
        $0.type = .delayed
        $0.listAction = .keep
      },
      valid("two@b.example", hoursAgo: 10),
    ]
    #expect(try addresses(events) == ["ann@a.example"])
  }

  /// A failure whose report names ann@a.example as the original recipient, with her token.
  private func valid(
    _ target: String, hoursAgo: Int, _ change: (inout BounceEvent) -> Void = { _ in }
  ) -> BounceEvent {
    failure(target, message: "1", hoursAgo: hoursAgo) {
      $0.token = .valid
      $0.origin = .token
      $0.listAction = .remove
      $0.originalRecipient = Octets("ann@a.example".utf8)
      change(&$0)
    }
  }
}
