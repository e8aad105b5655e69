import BounceEvents
import Octets
import Synchronization

/// Limits what unproven reports and refused recipients of other clients write to the journal, and
/// counts the events that were left out.
final class UnprovenShare: Sendable {
  private struct State {
    var refusals = RateLimiter()
    var octets = RateLimiter()
    var waiting = WaitingOctets()
    var surplus = Surplus()
    var sequence: UInt64 = 0
  }

  /// The limits that apply to an event.
  struct Limits {
    /// Octets a minute.
    var octets: MinuteLimits
    /// Octets of the journal's queue.
    var queueOctetsLimit: Int
  }

  private let state = Mutex(State())
  /// When this process began, in microseconds since 1970; part of each identity.
  private let start: Int64

  init(start: Int64) { self.start = start }

  /// Whether a refused recipient of another client is within the limits on their number.
  func admitsRefusal(from network: NetworkPrefix, limits: MinuteLimits, now: Int64) -> Bool {
    state.withLock { $0.refusals.admits(from: network, limits: limits, now: now) }
  }

  /// Whether the octets of an event that is queued without waiting are within the limits.
  func admitsOctets(
    _ octets: Int, from network: NetworkPrefix, limits: MinuteLimits, now: Int64
  ) -> Bool {
    state.withLock { $0.octets.admits(octets, from: network, limits: limits, now: now) }
  }

  /// Whether the octets of an event of an unproven report are within the limits.
  ///
  /// If so, they count as waiting until ``release(_:from:)``.
  func admits(_ octets: Int, from network: NetworkPrefix, limits: Limits, now: Int64) -> Bool {
    state.withLock { state in
      guard
        state.waiting.admits(octets, from: network, queueOctetsLimit: limits.queueOctetsLimit)
      else { return false }
      if state.octets.admits(octets, from: network, limits: limits.octets, now: now) { return true }
      state.waiting.release(octets, from: network)
      return false
    }
  }

  /// Records that octets no longer wait in the journal's queue.
  func release(_ octets: Int, from network: NetworkPrefix) {
    guard octets > 0 else { return }
    state.withLock { $0.waiting.release(octets, from: network) }
  }

  /// Counts events that are left out.
  func countSurplus(_ events: Int, now: Int64) {
    state.withLock { $0.surplus.add(events, now: now) }
  }

  /// The unique parts of the ID of the next event that is not from a report: host, start of this
  /// daemon, a count.
  func nextIdentity(host: Octets) -> [Octets?] {
    let sequence = state.withLock { state in
      state.sequence += 1
      return state.sequence
    }
    return [host, Octets(String(start).utf8), Octets(String(sequence).utf8)]
  }

  /// One event for all events that were left out in past minutes; nil if none was.
  func sampled(host: Octets, now: Int64, isEnding: Bool = false) -> BounceEvent? {
    let count = state.withLock { $0.surplus.take(now: now, isEnding: isEnding) }
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
