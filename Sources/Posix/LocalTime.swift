internal import Glibc

/// A date without its year, and a time, in this host's time zone.
public struct LocalTime: Sendable, Equatable {
  /// 1 to 12.
  public var month: Int
  /// 1 to 31.
  public var day: Int
  /// 0 to 23.
  public var hour: Int
  /// 0 to 59.
  public var minute: Int
  /// 0 to 60, with a leap second.
  public var second: Int

  /// The current date and time.
  public static var now: LocalTime {
    var seconds = time(nil)
    var parts = unsafe tm()
    // `unsafe`: the C library reads a number and fills a local structure.
    unsafe localtime_r(&seconds, &parts)
    return unsafe LocalTime(
      month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday), hour: Int(parts.tm_hour),
      minute: Int(parts.tm_min), second: Int(parts.tm_sec))
  }
}
