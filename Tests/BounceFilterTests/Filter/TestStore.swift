import BounceFilter
import Journal
import Synchronization

/// A journal in memory that can be told to fail.
final class TestStore: EventStore {
  private struct State {
    var records: [[UInt8]] = []
    var later: [[UInt8]] = []
    var failure: JournalError?
    var condition = JournalCondition()
    var whileWaiting: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  /// The records passed to `store`, as text.
  var records: [String] {
    state.withLock { $0.records.map { String(decoding: $0, as: UTF8.self) } }
  }
  /// The records passed to `storeLater`, as text.
  var later: [String] { state.withLock { $0.later.map { String(decoding: $0, as: UTF8.self) } } }

  /// Makes all later calls fail; nil makes them succeed.
  func fail(_ failure: JournalError?) { state.withLock { $0.failure = failure } }

  /// Makes retention fail; nil makes it succeed.
  func failHousekeeping(_ failure: JournalError?) {
    state.withLock { $0.condition.housekeepingFailure = failure }
  }

  /// Sets the failure of the last batch, as of records from `storeLater`; nil means success.
  func failLater(_ failure: JournalError?) {
    state.withLock { $0.condition.writeFailure = failure }
  }

  /// Sets what unproven events may still use of the journal; nil: unknown.
  func setExpendable(octetsLeft: UInt64?) {
    state.withLock { $0.condition.expendableOctetsLeft = octetsLeft }
  }

  /// Sets how many octets wait in the queue.
  func setQueued(octets: Int) { state.withLock { $0.condition.queuedOctets = octets } }

  /// Runs an action once, in the next call of `store`, while its records wait.
  func whileWaiting(_ action: @escaping @Sendable () -> Void) {
    state.withLock { $0.whileWaiting = action }
  }

  var condition: JournalCondition { state.withLock { $0.condition } }

  func store(_ records: [[UInt8]]) throws(JournalError) {
    let action = state.withLock { state in
      defer { state.whileWaiting = nil }
      return state.whileWaiting
    }
    action?()
    if let failure = failure({ $0.records += records }) { throw failure }
  }

  func storeLater(_ records: [[UInt8]]) throws(JournalError) {
    if let failure = failure({ $0.later += records }) { throw failure }
  }

  /// Keeps records unless a failure is set.
  private func failure(_ take: (inout sending State) -> Void) -> JournalError? {
    state.withLock { state in
      if state.failure == nil { take(&state) }
      return state.failure
    }
  }
}
