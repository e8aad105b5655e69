internal import Glibc

/// Who may connect to a UNIX socket: Postfix's `smtpd` and `cleanup` run as user postfix and need to
/// write to it.
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
      guard unsafe chown(path, uid_t.max, try Self.identifier(of: group)) == 0 else {
        throw .system(operation: "giving group \(group) the socket", path: path, errno: errno)
      }
    }
    guard unsafe chmod(path, mode) == 0 else {
      throw .system(operation: "setting the mode of socket", path: path, errno: errno)
    }
  }

  private static func identifier(of group: String) throws(MilterError) -> gid_t {
    // Called before there are threads: getgrnam's static storage is nobody else's.
    guard let entry = unsafe getgrnam(group) else { throw .unknownGroup(group) }
    return unsafe entry.pointee.gr_gid
  }
}
