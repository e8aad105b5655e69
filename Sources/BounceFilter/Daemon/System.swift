// System calls that neither Milter nor Journal wraps. `unsafe` here: C texts and structures that live as
// long as the call they are handed to.

import BounceMail
import Glibc
import Octets

/// The name of this host.
enum Host {
  static var name: Octets {
    // POSIX allows 255 octets and does not promise the NUL of a name that was cut.
    var text = [CChar](repeating: 0, count: 257)
    let code = unsafe gethostname(&text, text.count - 1)
    let name = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return code == 0 && !name.isEmpty ? name : Octets("localhost".utf8)
  }
}

/// The clock of events.
enum WallClock {
  /// Microseconds since 1970 UTC.
  static func microseconds() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }

  /// Microseconds that only grow, as systemd wants them with a reload.
  static func monotonicMicroseconds() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }
}

/// Standard error, one write(2) a line.
enum StandardError {
  /// Writes octets in one call if the other end takes them in time.
  ///
  /// - Returns: whether it did.
  static func write(_ octets: [UInt8], atMostMilliseconds limit: Int32) -> Bool {
    var ready = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
    guard unsafe poll(&ready, 1, limit) > 0 else { return false }
    while true {
      let count = unsafe octets.withUnsafeBytes { octets in
        unsafe Glibc.write(STDERR_FILENO, octets.baseAddress, octets.count)
      }
      if count >= 0 || errno != EINTR { return count == octets.count }
    }
  }
}

/// The socket of the system's log, facility mail: a datagram a line, in the form that syslog(3) gives it (RFC 3164 §4.1).
///
/// Not syslog(3) itself, because that waits without end for a daemon that does not read.
struct SystemLog: ~Copyable {
  /// Where the system's log listens.
  static let path = "/dev/log"

  private let path: [UInt8]
  private var descriptor: Int32 = -1

  init(path: String = Self.path) { self.path = Array(path.utf8) }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes a line if the other end takes it in time.
  ///
  /// - Parameter severity: RFC 5424 §6.2.1.
  /// - Returns: whether it did.
  mutating func write(
    _ line: String, severity: Int32, atMostMilliseconds limit: Int32
  ) -> Bool {
    let start = "<\(LOG_MAIL | severity)>\(Self.localTime()) bounce-milter[\(getpid())]: "
    let octets = Array((start + line).utf8)
    // The second time to a log that was started anew meanwhile.
    for _ in 0..<2 {
      if descriptor < 0 { descriptor = connected() }
      guard descriptor >= 0 else { return false }
      var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      guard unsafe poll(&ready, 1, limit) > 0 else { return false }
      let flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
      if unsafe send(descriptor, octets, octets.count, flags) == octets.count { return true }
      if errno == EAGAIN { return false }
      close(descriptor)
      descriptor = -1
    }
    return false
  }

  /// A socket whose other end is the log; -1 without one.
  private func connected() -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return -1 }
    let status = unsafe withSocketAddress(path) { unsafe connect(descriptor, $0, $1) }
    if status == 0 { return descriptor }
    close(descriptor)
    return -1
  }

  /// `Nov  3 18:27:57`, by this host's clock and zone.
  private static func localTime() -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    let (month, day) = unsafe (Int(parts.tm_mon), parts.tm_mday)
    let clock = unsafe [parts.tm_hour, parts.tm_min, parts.tm_sec].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return "\(months[month]) \(day < 10 ? " " : "")\(day) \(clock.joined(separator: ":"))"
  }
}

/// Calls with the address of a UNIX socket; nil when the path is empty or too long for one.
private func withSocketAddress<Result>(
  _ path: [UInt8], _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
) -> Result? {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  guard let first = path.first, path.count < MemoryLayout.size(ofValue: address.sun_path) else {
    return nil
  }
  unsafe withUnsafeMutableBytes(of: &address.sun_path) { target in
    unsafe target.copyBytes(from: path)
    // An abstract socket's name begins with a NUL, written as @.
    if first == UInt8(ascii: "@") { unsafe target[0] = 0 }
  }
  let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
  return unsafe withUnsafePointer(to: &address) { target in
    unsafe target.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, length) }
  }
}

/// Signals that are nobody's wish.
enum Signals {
  /// A peer that went away is an error of a write, not our end.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
}

/// sd_notify(3) without its library: a datagram to the socket that NOTIFY_SOCKET names.
enum ServiceManager {
  static func notify(_ state: String) {
    guard let value = unsafe getenv("NOTIFY_SOCKET") else { return }
    let path = unsafe Array(UnsafeRawBufferPointer(start: value, count: strlen(value)))
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let octets = Array(state.utf8)
    _ = unsafe withSocketAddress(path) { address, length in
      unsafe sendto(
        descriptor, octets, octets.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT), address, length)
    }
  }
}
