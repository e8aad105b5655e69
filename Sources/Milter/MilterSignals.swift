internal import CMilter
internal import Glibc
internal import Posix

/// The signals a milter is steered by: SIGTERM, SIGINT and SIGHUP stop it, SIGUSR1 reloads.
///
/// libmilter has a thread of its own that waits for the first three and would stop without letting
/// messages in progress come to their end. The kernel gives a signal to the main thread first, if
/// that one has it unblocked. So they are blocked in every thread but the main one while that is in
/// `MilterServer.run`; there a handler writes them to a pipe. Only in the first milliseconds, until
/// libmilter's thread sleeps, may that be first; the stop then takes up to five seconds.
public enum MilterSignals {
  private static let numbers = [SIGTERM, SIGINT, SIGHUP, SIGUSR1]
  private static let arrived = WakePipe()

  /// Blocks them in this thread and all threads it will start.
  ///
  /// To be called first thing in main: an earlier thread would still be killed by them.
  public static func block() { SignalMask.block(numbers) }

  /// From now on this thread, and no other, gets them.
  static func take() {
    for signal in numbers { _ = cmilter_write_signal(signal, arrived.writeEnd) }
    SignalMask.unblock(numbers)
  }

  /// Waits for the next one, or for `wake`.
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
