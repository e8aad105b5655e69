internal import Glibc

// Every `unsafe` in this file fills or reads a local set of signals.

/// The signal mask of the calling thread.
public enum SignalMask {
  /// Blocks signals in this thread and in all threads that it will start.
  public static func block(_ signals: [Int32]) { change(SIG_BLOCK, signals) }

  /// Unblocks signals in this thread.
  public static func unblock(_ signals: [Int32]) { change(SIG_UNBLOCK, signals) }

  /// Blocks all signals in this thread.
  static func blockAll() {
    var all = sigset_t()
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_BLOCK, &all, nil)
  }

  private static func change(_ how: Int32, _ signals: [Int32]) {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    unsafe pthread_sigmask(how, &set, nil)
  }
}
