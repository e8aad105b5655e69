import Glibc
import TestSupport
import Testing

/// The receiving end of the system's log: a UNIX datagram socket.
final class SystemLogSocket {
  private let descriptor: Int32
  private let path: String

  init(path: String) throws {
    self.path = path
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    try #require(descriptor >= 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    try #require(path.utf8.count < MemoryLayout.size(ofValue: address.sun_path))
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    unsafe unlink(path)
    let status = unsafe withUnsafePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(status == 0)
  }

  /// Waits for the next datagram.
  func receive() throws -> String {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    try #require(unsafe poll(&ready, 1, 30_000) > 0, "a line in the system's log")
    return try #require(waiting())
  }

  /// A datagram that has already arrived; nil if there is none.
  func waiting() -> String? {
    var octets = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe recv(descriptor, &octets, octets.count, Int32(MSG_DONTWAIT))
    return count >= 0 ? String(decoding: octets.prefix(count), as: UTF8.self) : nil
  }

  deinit { close(descriptor) }
}
