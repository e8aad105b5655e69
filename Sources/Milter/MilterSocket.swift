internal import CMilter
internal import Glibc
internal import Posix

/// The milter's listening socket and, for a UNIX socket, the lock on its path.
///
/// libmilter would replace a socket that another running process serves. So each path has a lock
/// file beside it, which is locked as long as the process lives and is never removed. What is at
/// the path is removed only under that lock, and only if it is a socket that accepts no connection.
struct MilterSocket: ~Copyable {
  /// What `withdraw` adds to the path.
  static let withdrawnSuffix = ".closing"

  let specification: SocketSpecification
  /// The lock file, open and locked as long as this value lives; nil unless it is a UNIX socket.
  private let lock: File?

  /// Takes the lock, removes a stale socket, and has libmilter listen.
  ///
  /// Call `cmilter_register` first. The socket is created with access for its owner only; `access`
  /// then sets its group and mode.
  static func open(
    _ specification: SocketSpecification, access: MilterSocketAccess
  ) throws(MilterError) -> MilterSocket {
    guard case .local(let path) = specification else {
      try listen(specification)
      return MilterSocket(specification: specification, lock: nil)
    }
    // If a call below fails, this value ends, which closes the lock file and releases the lock.
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

  /// Renames the socket, so that no new client can connect; existing connections stay.
  borrowing func withdraw() {
    guard case .local(let path) = specification else { return }
    try? File.rename(path, to: path + Self.withdrawnSuffix)
  }

  /// Connects to this socket and disconnects at once.
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

  /// Removes the socket under its own and its withdrawn path.
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

  /// Whether a process accepts connections at a path.
  private static func isServed(_ path: String) -> Bool {
    LocalSocket(.stream, connectedTo: Array(path.utf8)) != nil
  }
}
