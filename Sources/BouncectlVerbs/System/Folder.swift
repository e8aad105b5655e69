import BounceMail
import Glibc
import Octets

/// What a path is, and what a folder holds.
enum Folder {
  enum Kind { case file, folder, other }

  /// What a path leads to.
  static func kind(_ path: String) throws(SystemError) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .last }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether a path's last name is a symbolic link.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether something is there.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// How many names a folder holds, hidden ones left out; 0 for what is none or cannot be read.
  static func count(_ path: String) -> Int { (try? names(path).count) ?? 0 }

  /// The names in a folder in the order of their octets, hidden ones left out.
  static func names(_ path: String) throws(SystemError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw .last }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else {
        if errno != 0 { throw .last }
        break
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { octets in
        unsafe String(decoding: octets.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { Octets($0.utf8).lexicographicallyPrecedes(Octets($1.utf8)) }
  }
}
