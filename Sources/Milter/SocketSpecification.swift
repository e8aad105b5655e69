import Octets

/// Where a milter listens, in libmilter's grammar.
///
///     unix:/run/bounce-milter/bounce-milter.sock     (also local:, or the bare path)
///     inet:8891@127.0.0.1                            inet:8891 listens on all addresses
///     inet6:8891@::1
public enum SocketSpecification: Sendable, Equatable, CustomStringConvertible {
  /// A UNIX-domain socket. A relative path is relative to the working directory.
  case local(path: String)
  /// TCP over IPv4. No host means all addresses.
  case inet(port: UInt16, host: String?)
  /// TCP over IPv6. No host means all addresses.
  case inet6(port: UInt16, host: String?)

  /// The longest path: the kernel's 107 octets less what `MilterSocket.withdraw` adds.
  static let pathOctetsLimit = 107 - MilterSocket.withdrawnSuffix.utf8.count

  /// Reads a specification.
  ///
  /// - Throws: `badSocketSpecification`.
  public init(_ text: String) throws(MilterError) {
    func bad(_ reason: String) -> MilterError {
      .badSocketSpecification(text, reason: reason)
    }
    guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw bad("it has a control character")
    }
    guard let colon = text.firstIndex(of: ":"), !text.hasPrefix("/") else {
      guard text.hasPrefix("/") else { throw bad("it has no kind before a colon") }
      self = .local(path: try Self.path(text, bad))
      return
    }
    let address = String(text[text.index(after: colon)...])
    switch text[..<colon].lowercased() {
    case "unix", "local": self = .local(path: try Self.path(address, bad))
    case "inet":
      let (port, host) = try Self.portAndHost(address, bad)
      self = .inet(port: port, host: host)
    case "inet6":
      let (port, host) = try Self.portAndHost(address, bad)
      self = .inet6(port: port, host: host)
    default: throw bad("\"\(text[..<colon])\" is no kind of socket")
    }
  }

  /// The form handed to libmilter.
  public var description: String {
    switch self {
    case .local(let path): "unix:\(path)"
    case .inet(let port, let host): "inet:\(port)" + (host.map { "@\($0)" } ?? "")
    case .inet6(let port, let host): "inet6:\(port)" + (host.map { "@\($0)" } ?? "")
    }
  }

  private static func path(
    _ path: String, _ bad: (String) -> MilterError
  ) throws(MilterError) -> String {
    if path.isEmpty { throw bad("it has no path") }
    if path.hasSuffix("/") { throw bad("the path is a folder's") }
    if path.utf8.count > pathOctetsLimit {
      throw bad(
        "the path is \(path.utf8.count) octets long, at most \(pathOctetsLimit) can be used")
    }
    return path
  }

  private static func portAndHost(
    _ address: String, _ bad: (String) -> MilterError
  ) throws(MilterError) -> (UInt16, String?) {
    let parts = address.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0].utf8.allSatisfy(\.isDigit),
      let port = UInt16(parts[0]), port > 0
    else { throw bad("\"\(parts[0])\" is no port number from 1 to 65535") }
    guard parts.count == 2 else { return (port, nil) }
    if parts[1].isEmpty { throw bad("it has no host after @") }
    return (port, String(parts[1]))
  }
}
