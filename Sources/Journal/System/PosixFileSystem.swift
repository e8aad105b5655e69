import Glibc

// Every `unsafe` in this file passes a Swift string or buffer to a system call that reads or
// writes it before it returns, within the length given beside it.

extension SystemError {
  static let interrupted = EINTR
  static let noSpace = ENOSPC
  static let exists = EEXIST
  static let notFound = ENOENT
  static let wouldBlock = EWOULDBLOCK
  static let overQuota = EDQUOT

  static var last: SystemError { SystemError(code: errno) }

  /// The kernel's own words, such as "No space left on device".
  var text: String {
    // glibc's strerror gives a string that outlives the call on this thread.
    guard let words = unsafe strerror(code) else { return "unknown error" }
    return unsafe String(cString: words)
  }
}

/// The file system of this host.
struct PosixFileSystem: FileSystem {
  func makeDirectory(_ path: String) throws(SystemError) {
    guard unsafe mkdir(path, 0o750) == 0 else { throw .last }
  }

  func list(_ directory: String) throws(SystemError) -> [String] {
    guard let stream = unsafe opendir(directory) else { throw .last }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      // d_name is a NUL-terminated array inside the entry, valid until the next readdir.
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { octets in
        unsafe String(decoding: octets.prefix { octet in octet != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw .last }
    return names
  }

  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> any JournalFile {
    let descriptor = unsafe Glibc.open(path, mode.flags | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw .last }
    return PosixFile(descriptor)
  }

  func status(_ path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  func rename(_ path: String, to newPath: String) throws(SystemError) {
    guard unsafe Glibc.rename(path, newPath) == 0 else { throw .last }
  }

  func unlink(_ path: String) throws(SystemError) {
    guard unsafe Glibc.unlink(path) == 0 else { throw .last }
  }

  func syncDirectory(_ path: String) throws(SystemError) {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .last }
  }

  func freeOctets(_ path: String) throws(SystemError) -> UInt64 {
    var status = statvfs()
    guard unsafe statvfs(path, &status) == 0 else { throw .last }
    let (octets, overflow) = UInt64(status.f_bavail)
      .multipliedReportingOverflow(by: UInt64(status.f_frsize))
    return overflow ? .max : octets
  }
}

extension OpenMode {
  fileprivate var flags: Int32 {
    switch self {
    case .read: O_RDONLY
    case .append: O_WRONLY | O_APPEND
    case .create: O_WRONLY | O_APPEND | O_CREAT | O_EXCL
    case .replace: O_WRONLY | O_APPEND | O_CREAT | O_TRUNC
    case .lock: O_RDWR | O_APPEND | O_CREAT
    }
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    octets = UInt64(max(status.st_size, 0))
  }
}

private final class PosixFile: JournalFile {
  private let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  func read(
    into buffer: inout [UInt8], _ range: Range<Int>, at offset: UInt64
  ) throws(SystemError) -> Int {
    let count = unsafe buffer.withUnsafeMutableBytes { octets in
      unsafe pread(
        descriptor, UnsafeMutableRawBufferPointer(rebasing: octets[range]).baseAddress,
        range.count, off_t(clamping: offset))
    }
    guard count >= 0 else { throw .last }
    return count
  }

  func write(_ octets: [UInt8], _ range: Range<Int>) throws(SystemError) -> Int {
    let count = unsafe octets.withUnsafeBytes { octets in
      unsafe Glibc.write(
        descriptor, UnsafeRawBufferPointer(rebasing: octets[range]).baseAddress, range.count)
    }
    guard count >= 0 else { throw .last }
    return count
  }

  func syncData() throws(SystemError) {
    guard fdatasync(descriptor) == 0 else { throw .last }
  }

  func truncate(to octets: UInt64) throws(SystemError) {
    guard ftruncate(descriptor, off_t(clamping: octets)) == 0 else { throw .last }
  }

  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  func lockExclusively() throws(SystemError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .last }
  }
}
