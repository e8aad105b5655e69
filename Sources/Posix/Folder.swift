internal import Glibc

// Every `unsafe` in this file passes a text to a system call that reads it before it returns, or
// looks at a directory entry before the next one is asked for.

/// What is at a path, and the names in a folder.
public enum Folder {
  /// What a path leads to.
  public enum Kind: Sendable { case file, folder, other }

  /// What a path leads to.
  public static func kind(_ path: String) throws(SystemError) -> Kind {
    switch try FileStatus(of: path).kind {
    case .file: .file
    case .folder: .folder
    case .link, .socket, .other: .other
    }
  }

  /// Whether a path's last name is a symbolic link.
  public static func isLink(_ path: String) -> Bool {
    (try? FileStatus(of: path, followsLink: false))?.kind == .link
  }

  /// Whether a path exists, symbolic links followed.
  public static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// How many names a folder holds, hidden ones left out; 0 if it is not a folder or cannot be
  /// read.
  public static func count(_ path: String) -> Int { (try? names(path).count) ?? 0 }

  /// The names in a folder in the order of their octets, hidden ones left out.
  public static func names(_ path: String) throws(SystemError) -> [String] {
    var names: [String] = []
    try read(path) { name in
      if !name.hasPrefix(".") { names.append(name) }
      return true
    }
    return sorted(names)
  }

  /// Names in the order of their octets.
  public static func sorted(_ names: [String]) -> [String] {
    names.sorted { left, right in left.utf8.lexicographicallyPrecedes(right.utf8) }
  }

  /// Passes on the names in a folder, except `.` and `..`, in no particular order.
  ///
  /// - Parameter take: returns whether to go on after this name.
  public static func read(
    _ path: String, _ take: (_ name: String) -> Bool
  ) throws(SystemError) {
    guard let stream = unsafe opendir(path) else { throw .last(.listDirectory, path) }
    defer { unsafe _ = closedir(stream) }
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      // d_name is a NUL-terminated array inside the entry, valid until the next readdir.
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { octets in
        unsafe String(decoding: octets.prefix { octet in octet != 0 }, as: UTF8.self)
      }
      if name != ".", name != "..", !take(name) { return }
    }
    guard errno == 0 else { throw .last(.listDirectory, path) }
  }

  /// Makes a folder; its parent must exist.
  public static func make(
    _ path: String, permissions: UInt32 = 0o750
  ) throws(SystemError) {
    guard unsafe mkdir(path, permissions) == 0 else { throw .last(.makeDirectory, path) }
  }

  /// Puts the names in a folder on stable storage.
  public static func sync(_ path: String) throws(SystemError) {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(.syncDirectory, path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .last(.syncDirectory, path) }
  }
}
