internal import CMilter
internal import Glibc

/// The milter's listening socket and, for a UNIX socket, the lock that makes it ours.
///
/// libmilter would take over a socket that a living process serves. So each path has a lock file beside
/// it, held as long as the process lives and never removed; what lies at the path is removed only under
/// that lock, and only if it is a socket on which nobody answers.
struct MilterSocket: ~Copyable {
  /// What `withdraw` adds to the path.
  static let withdrawnSuffix = ".closing"

  let specification: SocketSpecification
  private let lock: Int32

  /// Takes the lock, clears a stale socket away, and has libmilter listen.
  ///
  /// libmilter must have its description registered before. The socket is made for its owner alone;
  /// `access` opens it.
  static func open(
    _ specification: SocketSpecification, access: MilterSocketAccess
  ) throws(MilterError) -> MilterSocket {
    guard case .local(let path) = specification else {
      try listen(specification)
      return MilterSocket(specification: specification, lock: -1)
    }
    // From here on a failure gives the lock back: it closes when this value ends.
    let socket = MilterSocket(specification: specification, lock: try takeLock(path))
    try removeStale(path)
    let mask = umask(0o177)
    defer { umask(mask) }
    try listen(specification)
    try access.apply(to: path)
    return socket
  }

  private init(specification: SocketSpecification, lock: Int32) {
    self.specification = specification
    self.lock = lock
  }

  deinit { if lock >= 0 { close(lock) } }

  /// Takes the path away, so that no new client comes; those connected stay.
  borrowing func withdraw() {
    guard case .local(let path) = specification else { return }
    _ = unsafe rename(path, path + Self.withdrawnSuffix)
  }

  /// Connects to our own socket once and leaves again.
  borrowing func wake() {
    switch specification {
    case .local(let path):
      if !connects(path: path + Self.withdrawnSuffix) { _ = connects(path: path) }
    case .inet(let port, let host): connectOnce(AF_INET, host ?? "127.0.0.1", port)
    case .inet6(let port, let host): connectOnce(AF_INET6, host ?? "::1", port)
    }
  }

  /// Removes what is left of the socket.
  borrowing func remove() {
    guard case .local(let path) = specification else { return }
    unsafe unlink(path + Self.withdrawnSuffix)
    unsafe unlink(path)
  }

  // MARK: Opening

  private static func listen(_ specification: SocketSpecification) throws(MilterError) {
    guard unsafe cmilter_set_connection(specification.description) == 0,
      cmilter_open_socket() == 0
    else { throw .libmilter(operation: "listening on", socket: specification.description) }
  }

  private static func takeLock(_ path: String) throws(MilterError) -> Int32 {
    let lockPath = path + ".lock"
    let lock = unsafe Glibc.open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if lock < 0 { throw .system(operation: "opening lock file", path: lockPath, errno: errno) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(lock)
      if code == EWOULDBLOCK { throw .socketInUse(path: path) }
      throw .system(operation: "locking", path: lockPath, errno: code)
    }
    return lock
  }

  private static func removeStale(_ path: String) throws(MilterError) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw .system(operation: "looking at", path: path, errno: errno)
    }
    guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: path) }
    if connects(path: path) { throw .socketInUse(path: path) }
    guard unsafe unlink(path) == 0 else {
      throw .system(operation: "removing stale socket", path: path, errno: errno)
    }
  }
}

// MARK: Connecting

/// Whether somebody listens at a UNIX socket's path.
private func connects(path: String) -> Bool {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
  unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
  let client = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
  defer { close(client) }
  return unsafe withUnsafeBytes(of: &address) { octets in
    unsafe octets.withMemoryRebound(to: sockaddr.self) { address in
      unsafe connect(client, address.baseAddress, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
    }
  }
}

private func connectOnce(_ family: Int32, _ host: String, _ port: UInt16) {
  var hints = unsafe addrinfo()
  unsafe hints.ai_family = family
  unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
  var found: UnsafeMutablePointer<addrinfo>?
  guard unsafe getaddrinfo(host, String(port), &hints, &found) == 0, let info = unsafe found else {
    return
  }
  defer { unsafe freeaddrinfo(info) }
  let client = socket(family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
  defer { close(client) }
  _ = unsafe connect(client, info.pointee.ai_addr, info.pointee.ai_addrlen)
}
