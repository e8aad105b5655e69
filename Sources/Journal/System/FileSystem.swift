/// What the kernel answered when it refused a call: an `errno` value.
struct SystemError: Error, Equatable {
  var code: Int32
}

/// Tells one file from another, whatever its name is now.
struct FileIdentity: Equatable, Sendable {
  var device: UInt64
  var inode: UInt64
}

/// What the file system says of a name or of an open file.
struct FileStatus: Equatable, Sendable {
  var identity: FileIdentity
  var octets: UInt64
}

/// How a file is opened.
///
/// Files that are made get mode 0640.
enum OpenMode: Sendable {
  /// An existing file, to read.
  case read
  /// An existing file, to write at its end or to cut it.
  case append
  /// A file that must not exist yet, to write at its end.
  case create
  /// A new file, or an old one emptied.
  case replace
  /// The lock file, made if it is missing, never emptied.
  case lock
}

/// An open file.
///
/// It is closed when its last reference goes.
protocol JournalFile: AnyObject, Sendable {
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
  /// Takes the lock of this file for this open file, or fails at once with `EWOULDBLOCK`.
  func lockExclusively() throws(SystemError)
}

/// The calls that the journal makes, so that tests can answer them.
protocol FileSystem: Sendable {
  func makeDirectory(_ path: String) throws(SystemError)
  /// The names in a directory, in no order.
  func list(_ directory: String) throws(SystemError) -> [String]
  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> any JournalFile
  func status(_ path: String) throws(SystemError) -> FileStatus
  func rename(_ path: String, to newPath: String) throws(SystemError)
  func unlink(_ path: String) throws(SystemError)
  /// Puts names made, changed and removed in a directory on stable storage.
  func syncDirectory(_ path: String) throws(SystemError)
  /// Octets that this process may still write to the file system of a path.
  func freeOctets(_ path: String) throws(SystemError) -> UInt64
}

/// Repeats a call for as long as a signal interrupts it.
func retryingInterrupted<Result>(
  _ call: () throws(SystemError) -> Result
) throws(SystemError) -> Result {
  while true {
    do throws(SystemError) {
      return try call()
    } catch  where error.code == SystemError.interrupted {
      continue
    }
  }
}

extension JournalFile {
  /// Writes a range to its end, going on after short writes and interruptions.
  ///
  /// - Parameter written: octets accepted so far; right also when an error is thrown.
  func writeAll(
    _ octets: [UInt8], _ range: Range<Int>, written: inout Int
  ) throws(SystemError) {
    written = 0
    while written < range.count {
      let rest = range.lowerBound + written..<range.upperBound
      let count = try retryingInterrupted { () throws(SystemError) in try write(octets, rest) }
      // A write of nothing would make this loop endless: treat it as a device that is full.
      guard count > 0 else { throw SystemError(code: SystemError.noSpace) }
      written += count
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
    while true {
      do throws(SystemError) {
        return try read(into: &buffer, range, at: offset)
      } catch  where error.code == SystemError.interrupted {
        continue
      }
    }
  }

  func syncDataRetrying() throws(SystemError) {
    try retryingInterrupted { () throws(SystemError) in try syncData() }
  }
}
