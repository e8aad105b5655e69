internal import Glibc

/// This process and its surroundings.
public enum ThisProcess {
  /// Its number.
  public static var identifier: Int32 { getpid() }

  /// The user whose rights it has.
  public static var effectiveUser: UInt32 { geteuid() }

  /// A variable of the environment; nil if it is not set.
  public static func environment(_ name: String) -> String? {
    // `unsafe`: the text is copied at once; nothing here changes the environment.
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Makes a peer that went away an error of a write instead of the end of this process.
  public static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}
