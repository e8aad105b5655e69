import Synchronization

@testable import Journal

/// A clock that stands still until it is set.
final class TestClock: JournalClock {
  private let wall: Mutex<Int64>
  private let monotonic = Mutex<Int64>(0)

  /// 2026-07-21T10:15:30Z unless told otherwise.
  init(wallMilliseconds: Int64 = 1_784_628_930_000) {
    wall = Mutex(wallMilliseconds)
  }

  func wallMilliseconds() -> Int64 { wall.withLock { time in time } }
  func monotonicMilliseconds() -> Int64 { monotonic.withLock { time in time } }

  /// Lets time pass on both clocks.
  func advance(milliseconds: Int64) {
    wall.withLock { time in time += milliseconds }
    monotonic.withLock { time in time += milliseconds }
  }

  /// Sets the wall clock alone, as an administrator or NTP may.
  func step(milliseconds: Int64) {
    wall.withLock { time in time += milliseconds }
  }
}
