import BounceEvents
import Octets
import Synchronization

/// Gives events of refused recipients their identity and keeps strangers from filling the journal.
final class RejectLog: Sendable {
  private struct State {
    var limiter = RejectLimiter()
    var sequence: UInt64 = 0
  }

  private let state = Mutex(State())
  /// When this process began, microseconds since 1970: part of every event's identity.
  private let start: Int64

  init(start: Int64) { self.start = start }

  /// Whether a stranger's refusal is journaled by itself.
  func admits(_ address: [UInt8]?, rates: RejectRates, now: Int64) -> Bool {
    state.withLock { $0.limiter.admits(address, rates: rates, now: now) }
  }

  /// What makes the next event unlike any other: host, start of this daemon, a count.
  func nextIdentity(host: Octets) -> [Octets?] {
    let sequence = state.withLock { state in
      state.sequence += 1
      return state.sequence
    }
    return [host, Octets(String(start).utf8), Octets(String(sequence).utf8)]
  }

  /// The event that stands for all that were not journaled in minutes past; nil when there are none.
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
