internal import Glibc

// Every `unsafe` in this file passes a local address, or one that getaddrinfo(3) gave and has
// not been given back, to a call that reads it before it returns.

/// A TCP client.
public enum InternetClient {
  /// The address family.
  public enum Family: Sendable { case ipv4, ipv6 }

  /// Connects to a host by TCP and disconnects at once.
  ///
  /// - Returns: whether the connection was accepted.
  @discardableResult
  public static func knock(_ family: Family, host: String, port: UInt16) -> Bool {
    let domain = family == .ipv4 ? AF_INET : AF_INET6
    var hints = unsafe addrinfo()
    unsafe hints.ai_family = domain
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(host, String(port), &hints, &found) == 0, let info = unsafe found
    else { return false }
    defer { unsafe freeaddrinfo(info) }
    let client = socket(domain, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard client >= 0 else { return false }
    defer { close(client) }
    return unsafe connect(client, info.pointee.ai_addr, info.pointee.ai_addrlen) == 0
  }
}
