import Posix

/// A call that the journal made.
struct Call: Sendable, CustomStringConvertible {
  enum Kind: Sendable {
    case makeDirectory, list, status, rename, unlink, syncDirectory, freeOctets
    case open(OpenMode)
    case read, write, syncData, truncate, lock
  }

  var kind: Kind
  var path: String

  init(_ kind: Kind, _ path: String) {
    self.kind = kind
    self.path = path
  }

  var description: String { "\(kind) \(path.split(separator: "/").last ?? "")" }

  /// The error of this call.
  func error(_ code: Int32) -> SystemError {
    let operation: SystemError.Operation =
      switch kind {
      case .makeDirectory: .makeDirectory
      case .list: .listDirectory
      case .status, .freeOctets: .status
      case .rename: .rename
      case .unlink: .unlink
      case .syncDirectory: .syncDirectory
      case .open(.create): .create
      case .open: .open
      case .read: .read
      case .write: .write
      case .syncData: .sync
      case .truncate: .truncate
      case .lock: .lock
      }
    return SystemError(operation, path, code: code)
  }
}
