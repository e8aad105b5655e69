// System calls that neither Milter nor Journal wraps. `unsafe` here: C texts and structures that live as
// long as the call they are handed to.

import BounceMail
import Glibc

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

/// syslog(3), facility mail.
enum SystemLog {
  /// Names us in every line; to be called once.
  static func open() {
    unsafe openlog(
      UnsafeRawPointer(identity.utf8Start).assumingMemoryBound(to: CChar.self),
      LOG_PID | LOG_NDELAY, LOG_MAIL)
  }

  static func write(_ line: String, priority: Int32) {
    unsafe line.withCString { text in
      unsafe withVaList([text]) { unsafe vsyslog(LOG_MAIL | priority, "%s", $0) }
    }
  }

  /// openlog keeps the pointer: a static string's octets live for ever and end with a NUL.
  private static let identity: StaticString = "bounce-milter"
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
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    guard let first = path.first, path.count < MemoryLayout.size(ofValue: address.sun_path) else {
      return
    }
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { target in
      unsafe target.copyBytes(from: path)
      // An abstract socket's name begins with a NUL, written as @.
      if first == UInt8(ascii: "@") { unsafe target[0] = 0 }
    }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let octets = Array(state.utf8)
    _ = unsafe withUnsafeBytes(of: &address) { target in
      unsafe target.withMemoryRebound(to: sockaddr.self) { target in
        unsafe sendto(
          descriptor, octets, octets.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT),
          target.baseAddress, length)
      }
    }
  }
}
