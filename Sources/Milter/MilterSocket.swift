internal import CMilter
internal import Glibc
internal import Posix

/// The milter's listening socket and, for a UNIX socket, the lock that makes it ours.
///
/// libmilter would take over a socket that a living process serves. So each path has a lock file
/// beside it, held as long as the process lives and never removed; what lies at the path is removed
/// only under that lock, and only if it is a socket on which nobody answers.
struct MilterSocket: ~Copyable {
  /// What `withdraw` adds to the path.
  static let withdrawnSuffix = ".closing"

  let specification: SocketSpecification
  /// Open, and so locked, as long as this value lives; nil for what is no UNIX socket.
  private let lock: File?

  /// Takes the lock, clears a stale socket away, and has libmilter listen.
  ///
  /// libmilter must have its description registered before. The socket is made for its owner alone;
  /// `access` opens it.
  static func open(
    _ specification: SocketSpecification, access: MilterSocketAccess
  ) throws(MilterError) -> MilterSocket {
    guard case .local(let path) = specification else {
      try listen(specification)
      return MilterSocket(specification: specification, lock: nil)
    }
    // From here on a failure gives the lock back: its file closes when this value ends.
    let socket = MilterSocket(specification: specification, lock: try takeLock(path))
    try removeStale(path)
    let mask = umask(0o177)
    defer { umask(mask) }
    try listen(specification)
    try access.apply(to: path)
    return socket
  }

  private init(specification: SocketSpecification, lock: File?) {
    self.specification = specification
    self.lock = lock
  }

  /// Takes the path away, so that no new client comes; those connected stay.
  borrowing func withdraw() {
    guard case .local(let path) = specification else { return }
    try? File.rename(path, to: path + Self.withdrawnSuffix)
  }

  /// Connects to our own socket once and leaves again.
  borrowing func wake() {
    switch specification {
    case .local(let path):
      if !Self.isServed(path + Self.withdrawnSuffix) { _ = Self.isServed(path) }
    case .inet(let port, let host):
      InternetClient.knock(.ipv4, host: host ?? "127.0.0.1", port: port)
    case .inet6(let port, let host):
      InternetClient.knock(.ipv6, host: host ?? "::1", port: port)
    }
  }

  /// Removes what is left of the socket.
  borrowing func remove() {
    guard case .local(let path) = specification else { return }
    try? File.unlink(path + Self.withdrawnSuffix)
    try? File.unlink(path)
  }

  // MARK: Opening

  private static func listen(_ specification: SocketSpecification) throws(MilterError) {
    guard unsafe cmilter_set_connection(specification.description) == 0,
      cmilter_open_socket() == 0
    else { throw .libmilter(operation: "listening on", socket: specification.description) }
  }

  private static func takeLock(_ path: String) throws(MilterError) -> File {
    let lockPath = path + ".lock"
    var operation = "opening lock file"
    do throws(SystemError) {
      let lock = try File(lockPath, .lockUnlinked, permissions: 0o600)
      operation = "locking"
      try lock.lockExclusively()
      return lock
    } catch {
      if operation == "locking", error.code == SystemError.wouldBlock {
        throw .socketInUse(path: path)
      }
      throw .system(operation: operation, path: lockPath, errno: error.code)
    }
  }

  private static func removeStale(_ path: String) throws(MilterError) {
    let status: FileStatus
    do throws(SystemError) {
      status = try FileStatus(of: path, followsLink: false)
    } catch {
      if error.code == SystemError.notFound { return }
      throw .system(operation: "looking at", path: path, errno: error.code)
    }
    guard status.kind == .socket else { throw .notASocket(path: path) }
    if isServed(path) { throw .socketInUse(path: path) }
    do throws(SystemError) {
      try File.unlink(path)
    } catch {
      throw .system(operation: "removing stale socket", path: path, errno: error.code)
    }
  }

  /// Whether somebody listens at a path.
  private static func isServed(_ path: String) -> Bool {
    LocalSocket(.stream, connectedTo: Array(path.utf8)) != nil
  }
}
