internal import Glibc
internal import TestSupport

/// A TCP or UNIX stream socket of this machine, closed when its last reference goes.
public final class Socket: Sendable {
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Binds to a free port of 127.0.0.1.
  ///
  /// If `listening` is false, connections to this port are refused as long as the socket lives.
  public static func bound(listening: Bool) throws -> (socket: Socket, port: UInt16) {
    let socket = try make(AF_INET)
    var address = loopback(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(socket.descriptor, $0, length)
      }
    }
    guard bound == 0 else { throw SystemError("bind to 127.0.0.1", errno) }
    guard !listening || listen(socket.descriptor, 128) == 0 else {
      throw SystemError("listen on 127.0.0.1", errno)
    }
    let named = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(socket.descriptor, $0, &length)
      }
    }
    guard named == 0 else { throw SystemError("read the name of a socket", errno) }
    return (socket, UInt16(bigEndian: address.sin_port))
  }

  /// Connects to a port of 127.0.0.1.
  public static func connected(port: UInt16) throws -> Socket {
    let socket = try make(AF_INET)
    var address = loopback(port: port)
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(socket.descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw SystemError("connect to 127.0.0.1:\(port)", errno) }
    return socket
  }

  /// Connects to a UNIX socket.
  public static func connected(path: String) throws -> Socket {
    let socket = try make(AF_UNIX)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let octets = Array(path.utf8)
    guard octets.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw SystemError("connect to \(path)", ENAMETOOLONG)
    }
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: octets) }
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(socket.descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else { throw SystemError("connect to \(path)", errno) }
    return socket
  }

  /// Waits for the next connection; nil once the socket is shut.
  public func accepted() -> Socket? {
    while true {
      let accepted = accept(descriptor, nil, nil)
      if accepted >= 0 {
        _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
        return Socket(accepted)
      }
      guard errno == EINTR || errno == ECONNABORTED else { return nil }
    }
  }

  /// Reads available octets, waiting at most `seconds`; empty at the end of the stream.
  public func read(atMostSeconds seconds: Int32 = 180) throws -> [UInt8] {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    var ready: Int32
    repeat { ready = unsafe poll(&wanted, 1, seconds * 1000) } while ready < 0 && errno == EINTR
    guard ready > 0 else { throw SystemError("read from a socket", ready == 0 ? ETIMEDOUT : errno) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
    guard count >= 0 else { throw SystemError("read from a socket", errno) }
    return Array(buffer.prefix(count))
  }

  /// Writes all of it.
  public func write(_ octets: [UInt8]) throws {
    var done = 0
    while done < octets.count {
      let count = unsafe octets.withUnsafeBytes { buffer in
        unsafe send(
          descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done,
          Int32(MSG_NOSIGNAL))
      }
      guard count > 0 || errno == EINTR else { throw SystemError("write to a socket", errno) }
      done += max(count, 0)
    }
  }

  /// Shuts both directions down; a thread that waits in `read` or `accepted` returns.
  public func shut() {
    _ = shutdown(descriptor, Int32(SHUT_RDWR))
  }

  private static func make(_ family: Int32) throws -> Socket {
    let descriptor = socket(family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw SystemError("make a socket", errno) }
    return Socket(descriptor)
  }

  private static func loopback(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    return address
  }
}

/// Splits a stream into lines.
public struct LineReader {
  private let socket: Socket
  private var buffer: [UInt8] = []
  private var start = 0

  /// Reads from this socket.
  public init(_ socket: Socket) { self.socket = socket }

  /// The next line with its LF or CRLF; nil at the end of the stream.
  public mutating func line(atMostSeconds seconds: Int32 = 180) throws -> [UInt8]? {
    while true {
      if let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return Array(buffer[start...end])
      }
      buffer.removeFirst(start)
      start = 0
      let more = try socket.read(atMostSeconds: seconds)
      if more.isEmpty { return nil }
      buffer += more
    }
  }
}
