import Glibc

// The files of this folder are the only ones here where C pointers are used.

/// What the kernel said to a call that failed.
struct SystemError: Error {
  var code: Int32

  /// The kernel's words.
  var reason: String { unsafe String(cString: strerror(code)) }

  var isBrokenPipe: Bool { code == EPIPE }
  var isNotFound: Bool { code == ENOENT || code == ENOTDIR }
  var isForbidden: Bool { code == EACCES || code == EPERM }

  /// The error of the call that just failed.
  static var last: SystemError { SystemError(code: errno) }
}

/// The process's surroundings.
enum System {
  /// A variable of the environment.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// This host's name; empty when the system does not tell.
  static var hostName: String {
    var name = [UInt8](repeating: 0, count: 256)
    let status: Int32 = unsafe name.withUnsafeMutableBytes { octets in
      guard let base = octets.baseAddress else { return -1 }
      return unsafe gethostname(base.assumingMemoryBound(to: CChar.self), octets.count - 1)
    }
    guard status == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
  }
}

/// The clocks of this host.
enum Clock {
  /// Microseconds since 1970 UTC.
  static var wallMicroseconds: Int64 { read(CLOCK_REALTIME) }
  /// Microseconds that only grow.
  static var monotonicMicroseconds: Int64 { read(CLOCK_MONOTONIC) }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    // The kernel fills a structure of ours; it cannot fail for these two clocks.
    unsafe clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }
}

/// What is known of the terminal behind a descriptor.
enum Terminal {
  /// Whether there is one.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Its width in columns; nil when it is none or does not tell.
  static func columns(_ descriptor: Int32) -> Int? {
    var size = winsize()
    let status = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size)
    return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
