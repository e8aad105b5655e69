import Testing

@testable import Journal

@Suite struct TicketQueueTests {
  private static func ticket(_ number: Int, hasWaiter: Bool = false, octets: Int = 1) -> Ticket {
    Ticket([[UInt8](repeating: UInt8(number % 256), count: octets)], hasWaiter: hasWaiter)
  }

  private static func numbers(_ tickets: [Ticket]) -> [UInt8] {
    tickets.map { ticket in ticket.records[0][0] }
  }

  @Test func `Tickets come out in their order, repeated ones first, removed ones never`() {
    var queue = TicketQueue()
    let tickets = (1...5).map { number in Self.ticket(number) }
    for ticket in tickets { queue.append(ticket) }
    queue.remove(tickets[0])
    queue.remove(tickets[2])
    queue.remove(tickets[2])
    queue.prepend([Self.ticket(8), Self.ticket(9)])
    #expect(Self.numbers(queue.all) == [8, 9, 2, 4, 5])
    #expect(Self.numbers(queue.takeBatch(octetsAim: 3)) == [8, 9, 2])
    queue.append(Self.ticket(6))
    #expect(Self.numbers(queue.takeBatch(octetsAim: 100)) == [4, 5, 6])
    #expect(queue.isEmpty)
    #expect(queue.takeBatch(octetsAim: 100).isEmpty)
  }

  @Test func `A batch takes the call that reaches its aim whole, and none after it`() {
    var queue = TicketQueue()
    for number in 1...3 { queue.append(Self.ticket(number, octets: 10)) }
    #expect(Self.numbers(queue.takeBatch(octetsAim: 11)) == [1, 2])
    #expect(Self.numbers(queue.takeBatch(octetsAim: 1)) == [3])
  }

  @Test func `It knows whether there are calls that wait and calls that do not`() {
    var queue = TicketQueue()
    let waiting = Self.ticket(1, hasWaiter: true)
    queue.append(waiting)
    #expect(queue.hasWaiters && !queue.hasEnqueued)
    queue.append(Self.ticket(2))
    #expect(queue.hasWaiters && queue.hasEnqueued)
    queue.remove(waiting)
    #expect(!queue.hasWaiters && queue.hasEnqueued)
    queue.prepend([Self.ticket(3, hasWaiter: true)])
    #expect(queue.hasWaiters)
    _ = queue.takeBatch(octetsAim: 1)
    #expect(!queue.hasWaiters && queue.hasEnqueued)
    _ = queue.takeBatch(octetsAim: 1)
    #expect(!queue.hasEnqueued)
  }

  @Test(.timeLimit(.minutes(1)))
  func `A call takes no longer when a hundred thousand others wait`() {
    var queue = TicketQueue()
    let tickets = (0..<100_000).map { number in Self.ticket(number) }
    for ticket in tickets {
      queue.append(ticket)
      #expect(!queue.hasWaiters)
    }
    // The last tickets first: the worst order for a search from the start.
    for ticket in tickets[50_000...].reversed() { queue.remove(ticket) }
    var taken = 0
    while !queue.isEmpty { taken += queue.takeBatch(octetsAim: 1).count }
    #expect(taken == 50_000)
  }
}
