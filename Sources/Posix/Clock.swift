internal import Glibc

/// The clocks of this host.
public enum Clock {
  /// Nanoseconds since 1970-01-01T00:00:00Z; may step backwards.
  public static var wallNanoseconds: Int64 { read(CLOCK_REALTIME) }

  /// Microseconds since 1970-01-01T00:00:00Z; may step backwards.
  public static var wallMicroseconds: Int64 { wallNanoseconds / 1_000 }

  /// Nanoseconds since some moment before the start of this process; never steps backwards.
  public static var monotonicNanoseconds: Int64 { read(CLOCK_MONOTONIC) }

  /// Microseconds of the same clock.
  public static var monotonicMicroseconds: Int64 { monotonicNanoseconds / 1_000 }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    // `unsafe`: the kernel fills a local structure, and cannot fail for these two clocks.
    unsafe clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
