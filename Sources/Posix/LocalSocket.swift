internal import Glibc

// Every `unsafe` in this file passes an address or octets to a system call that reads them
// before it returns.

/// A client's socket of the UNIX domain, closed when its last reference goes.
public final class LocalSocket: Sendable {
  /// The type of the socket.
  public enum Kind: Sendable { case stream, datagrams }

  /// The outcome of sending a datagram.
  public enum Sending: Sendable {
    /// The datagram is in the receiver's queue.
    case sent
    /// The receiver's queue is full.
    case full
    /// Sending failed, for example because the receiver is gone.
    case failed
  }

  private let descriptor: Int32

  /// Connects; nil if no process listens at the path, or the path is empty or too long.
  ///
  /// - Parameter path: `@` at its start stands for the NUL of an abstract socket's name.
  public init?(_ kind: Kind, connectedTo path: [UInt8]) {
    let type = kind == .stream ? SOCK_STREAM : SOCK_DGRAM
    descriptor = socket(AF_UNIX, Int32(type.rawValue | SOCK_CLOEXEC.rawValue), 0)
    let status = unsafe withSocketAddress(path) { address, length in
      unsafe connect(descriptor, address, length)
    }
    guard status == 0 else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Sends one datagram if the receiver has room for it within the limit.
  public func send(_ octets: [UInt8], atMostMilliseconds limit: Int32) -> Sending {
    guard Readiness.wait(descriptor, .writing, milliseconds: limit) else { return .full }
    let flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
    if unsafe Glibc.send(descriptor, octets, octets.count, flags) == octets.count { return .sent }
    return errno == EAGAIN ? .full : .failed
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
    if first == UInt8(ascii: "@") { unsafe target[0] = 0 }
  }
  let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
  return unsafe withUnsafePointer(to: &address) { target in
    unsafe target.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, length) }
  }
}
