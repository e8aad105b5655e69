internal import Posix

/// Who may connect to a UNIX socket: Postfix's smtpd(8) and cleanup(8) run as user postfix and need
/// write permission.
public struct MilterSocketAccess: Sendable, Equatable {
  /// Permission bits.
  public var mode: UInt32
  /// A group's name, or nil to keep the process's.
  public var group: String?

  /// Owner and group may connect, unless told otherwise.
  public init(mode: UInt32 = 0o660, group: String? = nil) {
    self.mode = mode
    self.group = group
  }

  func apply(to path: String) throws(MilterError) {
    if let group {
      // `groupNumber` is not thread-safe; no other code calls it.
      guard let number = Host.groupNumber(group) else { throw .unknownGroup(group) }
      try attempt("giving group \(group) the socket", path) { () throws(SystemError) in
        try File.setGroup(number, of: path)
      }
    }
    try attempt("setting the mode of socket", path) { () throws(SystemError) in
      try File.setMode(mode, of: path)
    }
  }

  private func attempt(
    _ operation: String, _ path: String, _ call: () throws(SystemError) -> Void
  ) throws(MilterError) {
    do throws(SystemError) {
      try call()
    } catch {
      throw .system(operation: operation, path: path, errno: error.code)
    }
  }
}
