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
  }

  private let state = Mutex(State())

  /// What `store` was given, as text.
  var records: [String] {
    state.withLock { $0.records.map { String(decoding: $0, as: UTF8.self) } }
  }
  /// What `storeLater` was given, as text.
  var later: [String] { state.withLock { $0.later.map { String(decoding: $0, as: UTF8.self) } } }

  /// Makes every later call fail, or none.
  func fail(_ failure: JournalError?) { state.withLock { $0.failure = failure } }

  /// Makes retention fail, or work.
  func failHousekeeping(_ failure: JournalError?) {
    state.withLock { $0.condition.housekeepingFailure = failure }
  }

  /// Makes writing fail later, when nobody waits for it, or work.
  func failLater(_ failure: JournalError?) {
    state.withLock { $0.condition.writeFailure = failure }
  }

  var condition: JournalCondition { state.withLock { $0.condition } }

  func store(_ records: [[UInt8]]) throws(JournalError) {
    if let failure = failure({ $0.records += records }) { throw failure }
  }

  func storeLater(_ records: [[UInt8]]) throws(JournalError) {
    if let failure = failure({ $0.later += records }) { throw failure }
  }

  /// Takes records unless told to fail.
  private func failure(_ take: (inout sending State) -> Void) -> JournalError? {
    state.withLock { state in
      if state.failure == nil { take(&state) }
      return state.failure
    }
  }
}
