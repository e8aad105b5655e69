internal import Glibc

// Every `unsafe` in this file passes a path or a local buffer to a system call.

/// Wakes a reader when something changes in a directory.
///
/// Uses inotify(7). If the system has no watch left, `wait` sleeps for its whole time in poll(2):
/// it is never longer than asked and never a busy loop.
public final class DirectoryWatch: Sendable {
  private let descriptor: Int32

  /// Starts to watch a directory.
  public init(_ directory: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    let events = IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_DELETE
    unsafe inotify_add_watch(descriptor, directory, UInt32(events))
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Sleeps until something changed, a signal came, or the time is over.
  ///
  /// - Returns: whether something changed in the directory since the last wait.
  public func wait(milliseconds: Int32) -> Bool {
    guard Readiness.wait(descriptor, .reading, milliseconds: milliseconds) else { return false }
    drain()
    return true
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while unsafe buffer.withUnsafeMutableBytes({ octets in
      unsafe read(descriptor, octets.baseAddress, octets.count)
    }) > 0 {}
  }
}
