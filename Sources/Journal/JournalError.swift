public import Posix

/// Why a call of the journal failed.
///
/// Damage found while reading is no error: it is a `Damage` value.
public enum JournalError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The operation that failed.
  public typealias Operation = SystemError.Operation

  /// A system call failed.
  /// - Parameters:
  ///   - errno: the error number of the call.
  ///   - offset: octets from the start of the file; nil where there is no meaningful one.
  case system(Operation, path: String, errno: Int32, offset: UInt64?)
  /// Another process, or another `Journal` of this one, writes to the directory.
  case locked(path: String, holder: Int32?)
  /// The disk did not answer in time; the records may still reach it.
  case timedOut(seconds: Double)
  /// Writing would leave less space free than the reserve.
  case reserveReached(path: String, freeOctets: UInt64, reserveOctets: UInt64)
  /// Too many octets are already queued.
  case queueFull(queuedOctets: Int, limit: Int)
  /// `close` was called.
  case closed
  /// The members of a record are longer than a line may hold.
  case recordTooLong(octets: Int, limit: Int)
  /// A record is not one line of JSON members: it is empty, has an LF, or does not begin with `"`.
  case recordMalformed(index: Int)
  /// libzstd failed while a segment was compressed; the plain segment stays.
  case compression(path: String, text: String)

  /// A segment's plain file is shorter than the expanded compressed copy: both stay, and readers
  /// use the plain one.
  case copiesDiffer(path: String)

  /// The operation, the file, the system's reason, and what to do next.
  public var description: String {
    switch self {
    case .system(let operation, let path, let code, let offset):
      let place = offset.map { octets in " at offset \(octets)" } ?? ""
      let error = SystemError(operation, path, code: code)
      return "journal: cannot \(operation.rawValue) \(path)\(place): \(error.reason)"
        + " (errno \(code)); \(error.advice)"
    case .locked(let path, let holder):
      let who = holder.map { pid in "process \(pid)" } ?? "another process"
      return "journal: \(path) is locked by \(who); one writer a directory: stop it first"
    case .timedOut(let seconds):
      return "journal: the disk did not answer within \(seconds) s; the records may still be"
        + " written: look for a slow or failing disk"
    case .reserveReached(let path, let free, let reserve):
      return "journal: only \(free) octets are free for \(path), the reserve is \(reserve);"
        + " make space: the journal goes on by itself"
    case .queueFull(let queued, let limit):
      return "journal: \(queued) octets wait to be written, \(limit) may;"
        + " look for a slow or failing disk"
    case .closed:
      return "journal: it was closed; open it again"
    case .recordTooLong(let octets, let limit):
      return
        "journal: a record has \(octets) octets, \(limit) fit on a line; shorten its longest text"
    case .recordMalformed(let index):
      return "journal: record \(index) is no list of JSON members on one line;"
        + " the caller has to encode it"
    case .compression(let path, let text):
      return "journal: cannot compress \(path): \(text); the plain segment stays"
    case .copiesDiffer(let path):
      return "journal: \(path) holds less than \(path).zst; it is read, and both stay:"
        + " look at both, and delete the one that is not whole"
    }
  }
}

extension SystemError.Operation {
  /// All steps of making a compressed copy of a segment.
  static let compress = SystemError.Operation(rawValue: "compress")
}

extension JournalError {
  /// The error of a failed call.
  init(_ error: SystemError) {
    self.init(error.operation, error.path, error)
  }

  /// The error of one of the calls that an operation consists of.
  init(
    _ operation: Operation, _ path: String, _ error: SystemError, offset: UInt64? = nil
  ) {
    self = .system(operation, path: path, errno: error.code, offset: offset)
  }
}
