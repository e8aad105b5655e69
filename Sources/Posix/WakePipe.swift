internal import Glibc

/// A pipe by which one thread, or a signal handler, wakes another.
///
/// Writing never waits.
public final class WakePipe: Sendable {
  private let readEnd: Int32
  /// The end that a signal handler writes to.
  public let writeEnd: Int32

  /// Makes the pipe.
  ///
  /// If no descriptor is left, `write` does nothing and `read` waits for its limit.
  public init() {
    var ends: [Int32] = [-1, -1]
    _ = unsafe Glibc.pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Wakes the reader.
  ///
  /// Does nothing if the pipe is full, because its reader has been woken already.
  public func write(_ octet: UInt8) { _ = unsafe Glibc.write(writeEnd, [octet], 1) }

  /// Waits for an octet.
  ///
  /// - Parameter limit: Milliseconds; nil waits for ever.
  /// - Returns: nil when the time is over, and also when a signal interrupts the wait.
  public func read(atMostMilliseconds limit: Int?) -> UInt8? {
    _ = Readiness.wait(
      readEnd, .reading, milliseconds: limit.map { limit in Int32(clamping: limit) } ?? -1)
    var octet: UInt8 = 0
    return unsafe Glibc.read(readEnd, &octet, 1) == 1 ? octet : nil
  }
}
