internal import Glibc

// Every `unsafe` in this file passes a text or a buffer to a system call that reads or writes it
// before it returns, within the given length.

/// An open file, closed when its last reference goes.
public final class File: Sendable {
  /// The path that it was opened by.
  public let path: String
  private let descriptor: Int32

  /// Opens a file, with close-on-exec set.
  ///
  /// - Parameter permissions: of a file that this call creates.
  public init(
    _ path: String, _ mode: OpenMode, permissions: UInt32 = 0o640
  ) throws(SystemError) {
    let descriptor = unsafe Glibc.open(path, mode.flags | O_CLOEXEC, permissions)
    guard descriptor >= 0 else {
      if case .create = mode { throw .last(.create, path) }
      throw .last(.open, path)
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Reads into a part of a buffer; zero octets mean the end of the file.
  public func read(
    into buffer: inout [UInt8], _ range: Range<Int>, at offset: UInt64
  ) throws(SystemError) -> Int {
    let count = unsafe buffer.withUnsafeMutableBytes { octets in
      unsafe pread(
        descriptor, UnsafeMutableRawBufferPointer(rebasing: octets[range]).baseAddress,
        range.count, off_t(clamping: offset))
    }
    guard count >= 0 else { throw .last(.read, path) }
    return count
  }

  /// Reads on from where the last call ended; zero octets mean the end.
  public func read(into chunk: inout [UInt8]) throws(SystemError) -> Int {
    try FileOctets.read(descriptor, path, into: &chunk)
  }

  /// Writes at the end of the file, perhaps only the first part of the range.
  public func write(_ octets: [UInt8], _ range: Range<Int>) throws(SystemError) -> Int {
    try FileOctets.writeOnce(octets, range, to: descriptor, path)
  }

  /// Writes all octets.
  public func write(_ octets: [UInt8]) throws(SystemError) {
    try FileOctets.write(octets, to: descriptor, path)
  }

  /// Puts the octets written so far, and the size, on stable storage.
  public func syncData() throws(SystemError) {
    guard fdatasync(descriptor) == 0 else { throw .last(.sync, path) }
  }

  /// Puts the octets written so far and the file's metadata on stable storage.
  public func sync() throws(SystemError) {
    guard fsync(descriptor) == 0 else { throw .last(.sync, path) }
  }

  /// Cuts the file to a length, or extends it with zeros.
  public func truncate(to octets: UInt64) throws(SystemError) {
    guard ftruncate(descriptor, off_t(clamping: octets)) == 0 else { throw .last(.truncate, path) }
  }

  /// Gives the file to a user and a group.
  public func setOwner(_ owner: UInt32, group: UInt32) throws(SystemError) {
    guard fchown(descriptor, owner, group) == 0 else { throw .last(.changeOwner, path) }
  }

  /// The file's status.
  public func status() throws(SystemError) -> FileStatus {
    try FileStatus(ofDescriptor: descriptor, path: path)
  }

  /// Takes an exclusive lock (flock(2)), or fails at once with `wouldBlock`.
  public func lockExclusively() throws(SystemError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .last(.lock, path) }
  }
}

// MARK: - By name

extension File {
  /// Renames a file, and replaces what has the new name.
  public static func rename(_ path: String, to newPath: String) throws(SystemError) {
    guard unsafe Glibc.rename(path, newPath) == 0 else { throw .last(.rename, path) }
  }

  /// Removes a name; a file is deleted with its last name.
  public static func unlink(_ path: String) throws(SystemError) {
    guard unsafe Glibc.unlink(path) == 0 else { throw .last(.unlink, path) }
  }

  /// The path with all symbolic links resolved; the path itself if it cannot be resolved.
  public static func target(of path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Whether this process's user may write to a file, or make and delete files in a folder.
  public static func mayWrite(_ path: String) -> Bool {
    unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0
  }

  /// Sets the permission bits.
  public static func setMode(_ mode: UInt32, of path: String) throws(SystemError) {
    guard unsafe chmod(path, mode) == 0 else { throw .last(.changeMode, path) }
  }

  /// Sets the group of a file.
  public static func setGroup(_ group: UInt32, of path: String) throws(SystemError) {
    guard unsafe chown(path, uid_t.max, group) == 0 else { throw .last(.changeGroup, path) }
  }

  /// Octets that this process may still write to the file system of a path.
  public static func freeOctets(_ path: String) throws(SystemError) -> UInt64 {
    var status = statvfs()
    guard unsafe statvfs(path, &status) == 0 else { throw .last(.status, path) }
    let (octets, overflow) = UInt64(status.f_bavail)
      .multipliedReportingOverflow(by: UInt64(status.f_frsize))
    return overflow ? .max : octets
  }
}
