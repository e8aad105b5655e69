import BounceMail
import Glibc
import Octets

/// Files as octets: open(2), read(2), write(2) and rename(2).
enum FileOctets {
  /// An open descriptor of a file to read; the caller closes it.
  static func open(_ path: String) throws(SystemError) -> Int32 {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// Closes a descriptor.
  static func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  /// The octets of the regular file behind a descriptor; nil for anything else.
  static func size(_ descriptor: Int32) -> UInt64? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return UInt64(max(0, status.st_size))
  }

  /// Reads on into a buffer; the octets read, 0 at the end.
  static func read(_ descriptor: Int32, into chunk: inout Octets) throws(SystemError) -> Int {
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw .last }
    }
  }

  /// The octets of a small file of ours, at most `limit` of them.
  static func contents(_ path: String, limit: Int) throws(SystemError) -> Octets {
    let descriptor = try open(path)
    defer { close(descriptor) }
    var octets = Octets()
    var chunk = Octets(repeating: 0, count: 1 << 16)
    while octets.count < limit {
      let count = try read(descriptor, into: &chunk)
      if count == 0 { break }
      octets += chunk[..<count]
    }
    return octets
  }

  /// Writes all octets to a descriptor.
  static func write(_ octets: Octets, to descriptor: Int32) throws(SystemError) {
    var written = 0
    while written < octets.count {
      let count = unsafe octets.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      written += count
    }
  }

  /// Puts octets in a file's place in one step: a reader, or a crash, finds the old file or the new one.
  ///
  /// A link stays, its target is replaced. What is no file, such as a device or a pipe, is written into.
  static func replace(_ path: String, with octets: Octets) throws(SystemError) {
    let path = target(of: path)
    if let kind = try? Folder.kind(path), kind == .other {
      return try write(octets, into: path)
    }
    let temporary = path + ".tmp"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe Glibc.open(temporary, flags, 0o644)
    guard descriptor >= 0 else { throw .last }
    do throws(SystemError) {
      defer { close(descriptor) }
      try write(octets, to: descriptor)
      guard fsync(descriptor) == 0 else { throw .last }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
    guard unsafe rename(temporary, path) == 0 else {
      let error = SystemError.last
      unsafe unlink(temporary)
      throw error
    }
    syncFolder(of: path)
  }

  /// Where a path leads once all links are followed; itself when nothing is there.
  private static func target(of path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  private static func write(_ octets: Octets, into path: String) throws(SystemError) {
    let descriptor = unsafe Glibc.open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try write(octets, to: descriptor)
  }

  /// Makes a rename last; a file system that cannot sync a folder is no failure of ours.
  private static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = unsafe Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
