internal import Glibc

// Every `unsafe` in this file passes a text or a buffer to a system call that reads or writes it
// before it returns, within the given length.

/// Reads and writes descriptors, such as standard input, and small files as a whole.
public enum FileOctets {
  /// An open descriptor of a file to read; the caller closes it.
  public static func open(_ path: String) throws(SystemError) -> Int32 {
    let descriptor = unsafe Glibc.open(path, OpenMode.read.flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(.open, path) }
    return descriptor
  }

  /// Closes a descriptor.
  public static func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  /// The size in octets of the regular file behind a descriptor; nil for anything else.
  public static func size(_ descriptor: Int32) -> UInt64? {
    guard let status = try? FileStatus(ofDescriptor: descriptor, path: name(descriptor)),
      status.kind == .file
    else { return nil }
    return status.octets
  }

  /// Which file is behind a descriptor; nil for a closed one.
  public static func identity(_ descriptor: Int32) -> FileIdentity? {
    (try? FileStatus(ofDescriptor: descriptor, path: name(descriptor)))?.identity
  }

  /// Reads on into a buffer; the octets read, 0 at the end.
  public static func read(
    _ descriptor: Int32, into chunk: inout [UInt8]
  ) throws(SystemError) -> Int {
    try read(descriptor, name(descriptor), into: &chunk)
  }

  /// The octets of a small file.
  ///
  /// Reads in steps of 65,536 octets, and no further once it has `limit` octets: a longer file
  /// gives at least `limit` and fewer than `limit` + 65,536.
  public static func contents(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let file = try File(path, .read)
    var octets: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while octets.count < limit {
      let count = try file.read(into: &chunk)
      if count == 0 { break }
      octets += chunk[..<count]
    }
    return octets
  }

  /// Writes all octets to a descriptor.
  public static func write(_ octets: [UInt8], to descriptor: Int32) throws(SystemError) {
    try write(octets, to: descriptor, name(descriptor))
  }

  /// Writes octets with one write(2), once the descriptor is ready and within the limit.
  ///
  /// - Returns: whether it took all of them.
  public static func write(
    _ octets: [UInt8], to descriptor: Int32, atMostMilliseconds limit: Int32
  ) -> Bool {
    guard Readiness.wait(descriptor, .writing, milliseconds: limit) else { return false }
    let count = try? retryingInterrupted { () throws(SystemError) in
      try writeOnce(octets, 0..<octets.count, to: descriptor, name(descriptor))
    }
    return count == octets.count
  }

  /// Replaces a file in one step: a reader finds the old file or the new one, also after a crash.
  ///
  /// For a symbolic link, its target is replaced. A device or a pipe is written to instead.
  public static func replace(_ path: String, with octets: [UInt8]) throws(SystemError) {
    let path = File.target(of: path)
    if let kind = try? Folder.kind(path), kind == .other {
      return try File(path, .write).write(octets)
    }
    let temporary = path + ".tmp"
    let file = try File(temporary, .replaceUnlinked, permissions: 0o644)
    do throws(SystemError) {
      try file.write(octets)
      try file.sync()
      try File.rename(temporary, to: path)
    } catch {
      try? File.unlink(temporary)
      throw error
    }
    // Some file systems cannot sync a folder, and the file is in place: not an error.
    try? Folder.sync(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".")
  }

  // MARK: - One call each

  static func read(
    _ descriptor: Int32, _ name: String, into chunk: inout [UInt8]
  ) throws(SystemError) -> Int {
    try retryingInterrupted { () throws(SystemError) in
      let count = unsafe chunk.withUnsafeMutableBytes { octets in
        unsafe Glibc.read(descriptor, octets.baseAddress, octets.count)
      }
      guard count >= 0 else { throw .last(.read, name) }
      return count
    }
  }

  static func write(
    _ octets: [UInt8], to descriptor: Int32, _ name: String
  ) throws(SystemError) {
    var written = 0
    try writeAll(0..<octets.count, written: &written, file: name) {
      (rest) throws(SystemError) in try writeOnce(octets, rest, to: descriptor, name)
    }
  }

  /// Writes a range, perhaps only its first octets; returns how many.
  static func writeOnce(
    _ octets: [UInt8], _ range: Range<Int>, to descriptor: Int32, _ name: String
  ) throws(SystemError) -> Int {
    let count = unsafe octets.withUnsafeBytes { octets in
      unsafe Glibc.write(
        descriptor, UnsafeRawBufferPointer(rebasing: octets[range]).baseAddress, range.count)
    }
    guard count >= 0 else { throw .last(.write, name) }
    return count
  }

  private static func name(_ descriptor: Int32) -> String {
    switch descriptor {
    case STDIN_FILENO: "standard input"
    case STDOUT_FILENO: "standard output"
    case STDERR_FILENO: "standard error"
    default: "descriptor \(descriptor)"
    }
  }
}
