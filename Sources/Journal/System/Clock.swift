import Glibc

/// The times that the journal goes by, so that tests can step them.
protocol JournalClock: Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; may step backwards.
  func wallMilliseconds() -> Int64
  /// Milliseconds that only grow.
  func monotonicMilliseconds() -> Int64
}

/// The clocks of this host.
struct SystemClock: JournalClock {
  func wallMilliseconds() -> Int64 {
    Self.nanoseconds(of: CLOCK_REALTIME) / 1_000_000
  }

  func monotonicMilliseconds() -> Int64 {
    Self.monotonicNanoseconds() / 1_000_000
  }

  static func monotonicNanoseconds() -> Int64 {
    nanoseconds(of: CLOCK_MONOTONIC)
  }

  private static func nanoseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    // The kernel fills a structure of ours; it cannot fail for these two clocks.
    unsafe clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// The process that holds the lock.
func currentProcessID() -> Int32 {
  getpid()
}
