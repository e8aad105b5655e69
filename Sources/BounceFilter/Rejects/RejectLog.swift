import BounceEvents
import Octets
import Synchronization

/// Makes the identities of events of refused recipients, and applies the rate limits to other
/// clients.
final class RejectLog: Sendable {
  private struct State {
    var limiter = RejectLimiter()
    var sequence: UInt64 = 0
  }

  private let state = Mutex(State())
  /// When this process began, in microseconds since 1970; part of each identity.
  private let start: Int64

  init(start: Int64) { self.start = start }

  /// Whether a refused recipient of another client is within the limits and gets an event of its
  /// own.
  func admits(_ address: [UInt8]?, rates: RejectRates, now: Int64) -> Bool {
    state.withLock { $0.limiter.admits(address, rates: rates, now: now) }
  }

  /// The unique parts of the next event's ID: host, start of this daemon, a count.
  func nextIdentity(host: Octets) -> [Octets?] {
    let sequence = state.withLock { state in
      state.sequence += 1
      return state.sequence
    }
    return [host, Octets(String(start).utf8), Octets(String(sequence).utf8)]
  }

  /// One event for all refused recipients that exceeded the limits in past minutes; nil if none
  /// did.
  func sampled(host: Octets, now: Int64, isEnding: Bool = false) -> BounceEvent? {
    let count = state.withLock { $0.limiter.takeSurplus(now: now, isEnding: isEnding) }
    guard count > 0 else { return nil }
    var event = BounceEvent(
      id: EventID(of: [Octets("sampled".utf8)] + nextIdentity(host: host)), source: .sampled,
      type: .sampled)
    event.count = count
    event.time = now
    event.host = host
    return event
  }
}
