import Journal
import Posix
import Synchronization
import Testing

@testable import BounceFilter

@Suite("Watching the store")
struct StoreWatchTests {
  @Test("A thread's outdated condition does not replace a newer one")
  func staleAnswer() throws {
    let store = TurningStore()
    let lines = LineLog()
    let filter = Filter(
      Configuration(), store: store, log: lines.logger, hostName: Array("mx.test.example".utf8),
      clock: { Mails.time })
    let other = Mutex<Thread?>(nil)
    let hasWatched = Monitor(false, channels: 1)
    store.whenAsked { [unowned filter] in
      let thread = try? Thread {
        filter.watchStore()
        hasWatched.withLock { state in
          state = true
          hasWatched.wake(0)
        }
      }
      other.withLock { kept in kept = thread }
      // Gives the other thread time to finish first, unless a lock holds it up.
      let limit = Clock.monotonicNanoseconds + 200_000_000
      hasWatched.wait { state in
        state || Clock.monotonicNanoseconds >= limit
          ? .ready(()) : .sleep(channel: 0, untilNanoseconds: limit)
      }
    }
    filter.watchStore()
    let thread = try #require(other.withLock { kept in kept })
    thread.join()
    #expect(
      lines.lines.map { line in line.prefix(43) } == ["error NOQUEUE: events are not written: jour"]
    )
  }
}

/// A store that begins to fail during the first call of `condition`, so that the result of that
/// call is outdated.
private final class TurningStore: EventStore {
  private struct State {
    var condition = JournalCondition()
    var duringFirst: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  func whenAsked(_ action: @escaping @Sendable () -> Void) {
    state.withLock { state in state.duringFirst = action }
  }

  var condition: JournalCondition {
    let (answer, action) = state.withLock { state in
      let found = (state.condition, state.duringFirst)
      state.duringFirst = nil
      state.condition.writeFailure = .timedOut(seconds: 60)
      return found
    }
    action?()
    return answer
  }

  func store(_ records: [[UInt8]]) throws(JournalError) {}
  func storeLater(_ records: [[UInt8]]) throws(JournalError) {}
}
