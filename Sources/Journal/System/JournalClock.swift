import Posix

/// The clocks that the journal uses; tests replace them.
protocol JournalClock: Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; may step backwards.
  func wallMilliseconds() -> Int64
  /// Milliseconds of a clock that never steps backwards.
  func monotonicMilliseconds() -> Int64
}

/// The clocks of this host.
struct SystemClock: JournalClock {
  func wallMilliseconds() -> Int64 { Clock.wallNanoseconds / 1_000_000 }
  func monotonicMilliseconds() -> Int64 { Clock.monotonicNanoseconds / 1_000_000 }
}
