internal import CMalloc
internal import Glibc

/// This process and its surroundings.
public enum ThisProcess {
  /// The process ID.
  public static var identifier: Int32 { getpid() }

  /// The effective user ID.
  public static var effectiveUser: UInt32 { geteuid() }

  /// A variable of the environment; nil if it is not set.
  public static func environment(_ name: String) -> String? {
    // `unsafe`: the text is copied at once; nothing here changes the environment.
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Gives memory that was freed back to the system; the C library keeps it otherwise.
  ///
  /// Of use after an extraordinary need of memory, such as that of making tables of rules.
  public static func releaseFreedMemory() { _ = malloc_trim(0) }

  /// Ignores SIGPIPE: a write to a closed pipe or socket then fails with EPIPE and does not end the
  /// process.
  public static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}
