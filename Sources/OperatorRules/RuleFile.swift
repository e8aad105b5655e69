// The one file here that talks to the file system. `unsafe` here: C texts and structures that live as long
// as the call they are handed to.

internal import Glibc
internal import TOML

/// Files of rules: which there are, and what is in them.
///
/// Who can write a rule can make addresses leave lists, so a file counts only if none but root or the user who
/// runs this can write it.
enum RuleFile {
  /// The files that a path names: itself, or of a directory those that end in `.toml`, by name.
  ///
  /// Hidden files are left out, as editors leave them about.
  static func paths(_ path: String) throws(OperatorRulesError) -> [String] {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw failed("cannot look at", path, errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [path] }
    try checkOwner(status, path)
    guard let folder = unsafe opendir(path) else { throw failed("cannot list", path, errno) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else {
        if errno != 0 { throw failed("cannot list", path, errno) }
        break
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { octets in
        unsafe String(decoding: octets.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix("."), name.hasSuffix(".toml") { names.append(name) }
      guard names.count <= OperatorRules.filesLimit else {
        throw OperatorRulesError(
          "\(path): more than \(OperatorRules.filesLimit) files: put rules together in fewer")
      }
    }
    let start = path.hasSuffix("/") ? path : path + "/"
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      .map { start + $0 }
  }

  /// The octets of a file that may be believed, at most as many as TOML files may have.
  static func contents(_ path: String) throws(OperatorRulesError) -> [UInt8] {
    // Not blocking: a named pipe among the files must not hold up the daemon.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failed("cannot open", path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw failed("cannot look at", path, errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw OperatorRulesError("\(path): expected a file, found something else: move it away")
    }
    try checkOwner(status, path)
    let limit = TOMLDocument.octetsLimit
    var octets: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while octets.count <= limit {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw failed("cannot read", path, errno) }
      if count == 0 { return octets }
      octets += chunk[..<count]
    }
    throw OperatorRulesError("\(path): larger than \(limit) octets: split it into several files")
  }

  /// Whether something is there; when that cannot be told, reading it will say why.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 || errno != ENOENT
  }

  private static func checkOwner(_ status: stat, _ path: String) throws(OperatorRulesError) {
    if status.st_mode & S_IWOTH != 0 {
      throw OperatorRulesError(
        "\(path): everybody may write it, so it is not believed: chmod o-w \(path)")
    }
    if status.st_uid != 0, status.st_uid != geteuid() {
      throw OperatorRulesError(
        "\(path): expected user 0 (root) or \(geteuid()) as its owner, found \(status.st_uid), "
          + "so it is not believed: chown root \(path)")
    }
  }

  private static func failed(_ doing: String, _ path: String, _ code: Int32) -> OperatorRulesError {
    OperatorRulesError("\(path): \(doing): \(unsafe String(cString: strerror(code)))")
  }
}
