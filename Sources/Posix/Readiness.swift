internal import Glibc

/// Waiting until a descriptor can be read from or written to.
public enum Readiness {
  /// What is waited for.
  public enum Direction: Sendable { case reading, writing }

  /// Waits until a read or write would not block, a signal comes, or the time is over.
  ///
  /// A descriptor whose other end is closed counts as ready: the read or write then reports why.
  /// - Parameters:
  ///   - descriptor: one below 0 is never ready.
  ///   - milliseconds: below 0, without a limit.
  /// - Returns: whether it is ready.
  public static func wait(
    _ descriptor: Int32, _ direction: Direction, milliseconds: Int32
  ) -> Bool {
    let events = direction == .reading ? POLLIN : POLLOUT
    var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    // `unsafe`: the kernel reads and fills one local entry.
    return unsafe poll(&entry, 1, milliseconds) > 0
  }
}
