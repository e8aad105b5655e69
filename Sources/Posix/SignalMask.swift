internal import Glibc

// Every `unsafe` in this file fills or reads a set of signals of ours.

/// Which signals the calling thread leaves to others.
public enum SignalMask {
  /// Blocks signals in this thread and in all threads that it will start.
  public static func block(_ signals: [Int32]) { change(SIG_BLOCK, signals) }

  /// Lets this thread have signals again.
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
