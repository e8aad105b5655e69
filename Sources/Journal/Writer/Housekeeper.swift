import Posix

/// The thread that applies retention and compression: at the start, after each new segment, and
/// every hour.
final class Housekeeper: Sendable {
  private static let intervalNanoseconds: Int64 = 3_600_000_000_000
  private static let stopNanosecondsLimit: Int64 = 10_000_000_000

  private struct State {
    var isWoken = true
    var isStopped = false
    var hasEnded = true
  }

  private let housekeeping: Housekeeping
  /// Used at the start of the thread; nil if no line is expendable.
  private let expendable: ExpendableOctets?
  private let queue: CommitQueue
  /// Channel 0: the thread waits for work.
  ///
  /// Channel 1: `stop` waits for the thread.
  private let monitor = Monitor(State(), channels: 2)

  init(_ housekeeping: Housekeeping, _ expendable: ExpendableOctets?, _ queue: CommitQueue) {
    self.housekeeping = housekeeping
    self.expendable = expendable
    self.queue = queue
  }

  func start() throws(SystemError) {
    monitor.withLock { state in state.hasEnded = false }
    do throws(SystemError) {
      try Thread { self.loop() }.detach()
    } catch {
      monitor.withLock { state in state.hasEnded = true }
      throw error
    }
  }

  /// Starts a round because a new segment was begun.
  func wake() {
    monitor.withLock { state in
      state.isWoken = true
      monitor.wake(0)
    }
  }

  /// Ends the thread; an unfinished compressed copy is deleted.
  ///
  /// Waits at most ten seconds.
  func stop() {
    let limit = Clock.monotonicNanoseconds + Self.stopNanosecondsLimit
    monitor.withLock { state in
      state.isStopped = true
      monitor.wake(0)
    }
    monitor.wait { state in
      if state.hasEnded || Clock.monotonicNanoseconds >= limit { return .ready(()) }
      return .sleep(channel: 1, untilNanoseconds: limit)
    }
  }

  private func loop() {
    var expendable = expendable
    while waitForWork() {
      // Before a round too: compression may take long.
      count(&expendable)
      let round = housekeeping.run { isStopped }
      queue.noteHousekeeping(round.failure)
      count(&expendable)
    }
    monitor.withLock { state in
      state.hasEnded = true
      monitor.wake(1)
    }
  }

  private var isStopped: Bool { monitor.withLock { state in state.isStopped } }

  private func count(_ expendable: inout ExpendableOctets?) {
    guard expendable != nil else { return }
    queue.noteExpendable(octetsLeft: expendable?.left { isStopped })
  }

  private func waitForWork() -> Bool {
    let due = Clock.monotonicNanoseconds + Self.intervalNanoseconds
    return monitor.wait { state in
      if state.isStopped { return .ready(false) }
      if state.isWoken || Clock.monotonicNanoseconds >= due {
        state.isWoken = false
        return .ready(true)
      }
      return .sleep(channel: 0, untilNanoseconds: due)
    }
  }
}
