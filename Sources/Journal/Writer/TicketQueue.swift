/// Tickets that wait to be written, in order.
///
/// The time of each operation except `all` does not depend on the number of queued tickets.
struct TicketQueue {
  /// By place; a ticket that was removed leaves its place empty.
  private var tickets: [Int: Ticket] = [:]
  /// The range of places in use; some of them may be empty.
  private var places = 0..<0
  /// Tickets for which a caller waits.
  private var waiters = 0

  var isEmpty: Bool { tickets.isEmpty }
  /// Whether there is a ticket for which a caller waits.
  var hasWaiters: Bool { waiters > 0 }
  /// Whether there is a ticket for which no caller waits.
  var hasEnqueued: Bool { tickets.count > waiters }
  /// Every ticket, first one first.
  var all: [Ticket] { places.compactMap { place in tickets[place] } }

  mutating func append(_ ticket: Ticket) {
    put(ticket, at: places.upperBound)
    places = places.lowerBound..<places.upperBound + 1
  }

  /// Puts tickets before all others, in their order.
  mutating func prepend(_ new: [Ticket]) {
    for ticket in new.reversed() {
      put(ticket, at: places.lowerBound - 1)
      places = places.lowerBound - 1..<places.upperBound
    }
  }

  /// Removes a ticket from any place; does nothing if it is not in the queue.
  mutating func remove(_ ticket: Ticket) {
    guard tickets[ticket.place] === ticket else { return }
    tickets[ticket.place] = nil
    if ticket.hasWaiter { waiters -= 1 }
    if isEmpty { places = places.upperBound..<places.upperBound }
  }

  /// Takes tickets from the start until they have at least `octetsAim` octets of records.
  mutating func takeBatch(octetsAim: Int) -> [Ticket] {
    var batch: [Ticket] = []
    var octets = 0
    while octets < octetsAim, !isEmpty {
      let place = places.lowerBound
      places = place + 1..<places.upperBound
      // An empty place of a removed ticket is skipped here, once.
      guard let ticket = tickets.removeValue(forKey: place) else { continue }
      if ticket.hasWaiter { waiters -= 1 }
      octets += ticket.octets
      batch.append(ticket)
    }
    return batch
  }

  private mutating func put(_ ticket: Ticket, at place: Int) {
    ticket.place = place
    tickets[place] = ticket
    if ticket.hasWaiter { waiters += 1 }
  }
}
