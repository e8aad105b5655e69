internal import Glibc

/// Identifies a file independently of its name.
public struct FileIdentity: Equatable, Sendable {
  /// The device that it is on.
  public var device: UInt64
  /// The file's number on the device.
  public var inode: UInt64

  /// The identity of these numbers.
  public init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// The status of a path or of an open file (stat(2)).
public struct FileStatus: Equatable, Sendable {
  /// The kinds of files.
  public enum Kind: Sendable { case file, folder, link, socket, other }

  /// Which file it is.
  public var identity: FileIdentity
  /// Octets in it.
  public var octets: UInt64
  /// The kind of the file.
  public var kind = Kind.file
  /// The user it belongs to.
  public var owner: UInt32 = 0
  /// The group it belongs to.
  public var group: UInt32 = 0
  /// The permission bits, with set-user-ID, set-group-ID and the sticky bit.
  public var permissions: UInt32 = 0o600
  /// Whether users who are neither the owner nor in its group may write to it.
  public var isWritableByOthers: Bool { permissions & UInt32(S_IWOTH) != 0 }

  /// A regular file of these values, which root owns and others may not write to.
  public init(identity: FileIdentity, octets: UInt64) {
    self.identity = identity
    self.octets = octets
  }

  /// Reads the status of what is at a path.
  ///
  /// - Parameter followsLink: whether a symbolic link at the end of the path is followed.
  public init(of path: String, followsLink: Bool = true) throws(SystemError) {
    var status = stat()
    // `unsafe`: the kernel reads a text and fills a local structure.
    let code = unsafe followsLink ? stat(path, &status) : lstat(path, &status)
    guard code == 0 else { throw .last(.status, path) }
    self.init(status)
  }

  /// Reads the status of an open file.
  ///
  /// - Parameter path: named in the error.
  init(ofDescriptor descriptor: Int32, path: String) throws(SystemError) {
    var status = stat()
    // `unsafe`: the kernel fills a local structure.
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last(.status, path) }
    self.init(status)
  }

  private init(_ status: stat) {
    self.init(
      identity: FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)),
      octets: UInt64(max(status.st_size, 0)))
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFSOCK: .socket
      default: .other
      }
    owner = status.st_uid
    group = status.st_gid
    permissions = status.st_mode & 0o7777
  }
}
