import Posix

/// An open file.
///
/// It is closed when its last reference goes.
protocol JournalFile: AnyObject, Sendable {
  /// The path that it was opened by.
  var path: String { get }
  /// Reads into a part of a buffer; zero octets mean the end of the file.
  func read(
    into buffer: inout [UInt8], _ range: Range<Int>, at offset: UInt64
  ) throws(SystemError) -> Int
  /// Writes at the end of the file, perhaps only the first part of the range.
  func write(_ octets: [UInt8], _ range: Range<Int>) throws(SystemError) -> Int
  /// Puts the octets written so far, and the size, on stable storage.
  func syncData() throws(SystemError)
  func truncate(to octets: UInt64) throws(SystemError)
  func status() throws(SystemError) -> FileStatus
  /// Takes an exclusive lock (flock(2)), or fails at once with `EWOULDBLOCK`.
  func lockExclusively() throws(SystemError)
}

/// The system calls that the journal makes; tests replace them.
///
/// New files get mode 0640.
protocol FileSystem: Sendable {
  func makeDirectory(_ path: String) throws(SystemError)
  /// The names in a directory, in no order.
  func list(_ directory: String) throws(SystemError) -> [String]
  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> any JournalFile
  func status(_ path: String) throws(SystemError) -> FileStatus
  func rename(_ path: String, to newPath: String) throws(SystemError)
  func unlink(_ path: String) throws(SystemError)
  /// Puts the names in a directory on stable storage.
  func syncDirectory(_ path: String) throws(SystemError)
  /// Octets that this process may still write to the file system of a path.
  func freeOctets(_ path: String) throws(SystemError) -> UInt64
}

extension JournalFile {
  /// Writes a range to its end, going on after short writes and interruptions.
  ///
  /// - Parameter written: octets written so far; also valid after an error.
  func writeAll(
    _ octets: [UInt8], _ range: Range<Int>, written: inout Int
  ) throws(SystemError) {
    try Posix.writeAll(range, written: &written, file: path) { (rest) throws(SystemError) in
      try write(octets, rest)
    }
  }

  /// Reads a whole range unless the file ends first.
  func readFully(
    into buffer: inout [UInt8], _ range: Range<Int>, at offset: UInt64
  ) throws(SystemError) -> Int {
    var done = 0
    while done < range.count {
      let rest = range.lowerBound + done..<range.upperBound
      let count = try readRetrying(into: &buffer, rest, at: offset + UInt64(done))
      guard count > 0 else { break }
      done += count
    }
    return done
  }

  func readRetrying(
    into buffer: inout [UInt8], _ range: Range<Int>, at offset: UInt64
  ) throws(SystemError) -> Int {
    try retryingInterrupted { () throws(SystemError) in
      try read(into: &buffer, range, at: offset)
    }
  }

  func syncDataRetrying() throws(SystemError) {
    try retryingInterrupted { () throws(SystemError) in try syncData() }
  }
}
