// The only file of OperatorRules that reads the file system.

internal import Posix
internal import TOML

/// Finds and reads the files of rules.
///
/// Whoever can write a rule can remove addresses from lists, so a file is accepted only if it
/// belongs to root or the user of this process, and is not world-writable.
enum RuleFile {
  /// The files of a path: the path itself, or the files in a directory whose names end in `.toml`,
  /// by name.
  ///
  /// Hidden files are ignored, because editors create them.
  static func paths(_ path: String) throws(OperatorRulesError) -> [String] {
    let status = try attempt("cannot look at", path) { () throws(SystemError) in
      try FileStatus(of: path)
    }
    guard status.kind == .folder else { return [path] }
    try checkOwner(status, path)
    var names: [String] = []
    try attempt("cannot list", path) { () throws(SystemError) in
      try Folder.read(path) { name in
        if !name.hasPrefix("."), name.hasSuffix(".toml") { names.append(name) }
        return names.count <= OperatorRules.filesLimit
      }
    }
    guard names.count <= OperatorRules.filesLimit else {
      throw OperatorRulesError(
        "\(path): more than \(OperatorRules.filesLimit) files: put rules together in fewer")
    }
    let start = path.hasSuffix("/") ? path : path + "/"
    return Folder.sorted(names).map { name in start + name }
  }

  /// The octets of a file that is accepted; a file has at most as many octets as the TOML reader
  /// allows.
  static func contents(_ path: String) throws(OperatorRulesError) -> [UInt8] {
    // Opened without blocking: a named pipe among the files must not stop the daemon.
    let file = try attempt("cannot open", path) { () throws(SystemError) in
      try File(path, .readWithoutWaiting)
    }
    let status = try attempt("cannot look at", path) { () throws(SystemError) in
      try file.status()
    }
    guard status.kind == .file else {
      throw OperatorRulesError("\(path): expected a file, found something else: move it away")
    }
    try checkOwner(status, path)
    let limit = TOMLDocument.octetsLimit
    var octets: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while octets.count <= limit {
      let count = try attempt("cannot read", path) { () throws(SystemError) in
        try file.read(into: &chunk)
      }
      if count == 0 { return octets }
      octets += chunk[..<count]
    }
    throw OperatorRulesError("\(path): larger than \(limit) octets: split it into several files")
  }

  /// Whether the path exists; if this cannot be found out, reading it will report the error.
  static func exists(_ path: String) -> Bool {
    do throws(SystemError) {
      _ = try FileStatus(of: path)
      return true
    } catch {
      return error.code != SystemError.notFound
    }
  }

  private static func checkOwner(
    _ status: FileStatus, _ path: String
  ) throws(OperatorRulesError) {
    if status.isWritableByOthers {
      throw OperatorRulesError(
        "\(path): everybody may write it, so it is not believed: chmod o-w \(path)")
    }
    let user = ThisProcess.effectiveUser
    if status.owner != 0, status.owner != user {
      throw OperatorRulesError(
        "\(path): expected user 0 (root) or \(user) as its owner, found \(status.owner), "
          + "so it is not believed: chown root \(path)")
    }
  }

  /// Makes a system call; an error names the operation and the path.
  private static func attempt<Result>(
    _ doing: String, _ path: String, _ call: () throws(SystemError) -> Result
  ) throws(OperatorRulesError) -> Result {
    do throws(SystemError) {
      return try call()
    } catch {
      throw OperatorRulesError("\(path): \(doing): \(error.reason)")
    }
  }
}
