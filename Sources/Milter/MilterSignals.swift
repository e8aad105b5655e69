internal import CMilter
internal import Glibc
internal import Posix

/// The signals that control a milter: SIGTERM, SIGINT and SIGHUP stop it, SIGUSR1 reloads.
///
/// libmilter has a thread that waits for the first three and would stop without letting messages in
/// progress end. The kernel delivers a signal to the main thread first if that thread does not
/// block it. So every thread blocks these signals, and only the main thread unblocks them, in
/// `MilterServer.run`; a handler writes them to a pipe there. During the first milliseconds, before
/// libmilter's thread sleeps, that thread may still receive a signal first; the stop then takes up
/// to five seconds.
public enum MilterSignals {
  private static let numbers = [SIGTERM, SIGINT, SIGHUP, SIGUSR1]
  private static let arrived = WakePipe()

  /// Blocks them in this thread and in all threads that it starts later.
  ///
  /// Must be the first call in main: a thread that was started earlier would not block them, and
  /// the process would end without a stop in order.
  public static func block() { SignalMask.block(numbers) }

  /// Unblocks them in the calling thread and has a handler write them to the pipe.
  static func take() {
    for signal in numbers { _ = cmilter_write_signal(signal, arrived.writeEnd) }
    SignalMask.unblock(numbers)
  }

  /// Waits for the next signal, or for `wake`.
  ///
  /// - Parameter limit: Milliseconds; nil waits for ever.
  /// - Returns: nil after `wake` or when the time was up.
  static func wait(atMostMilliseconds limit: Int? = nil) -> Int32? {
    while true {
      if let signal = arrived.read(atMostMilliseconds: limit) {
        return signal == 0 ? nil : Int32(signal)
      }
      if limit != nil { return nil }
    }
  }

  /// Ends a wait without a signal.
  static func wake() { arrived.write(0) }
}
