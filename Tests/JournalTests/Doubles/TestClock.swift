import Synchronization

@testable import Journal

/// A clock that changes only when a test sets it.
final class TestClock: JournalClock {
  private let wall: Mutex<Int64>
  private let monotonic = Mutex<Int64>(0)

  /// A clock that shows 2026-07-21T10:15:30Z by default.
  init(wallMilliseconds: Int64 = 1_784_628_930_000) {
    wall = Mutex(wallMilliseconds)
  }

  func wallMilliseconds() -> Int64 { wall.withLock { time in time } }
  func monotonicMilliseconds() -> Int64 { monotonic.withLock { time in time } }

  /// Advances both clocks.
  func advance(milliseconds: Int64) {
    wall.withLock { time in time += milliseconds }
    monotonic.withLock { time in time += milliseconds }
  }

  /// Changes only the wall clock, as an administrator or NTP may.
  func step(milliseconds: Int64) {
    wall.withLock { time in time += milliseconds }
  }
}
