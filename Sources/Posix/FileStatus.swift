internal import Glibc

/// Tells one file from another, whatever its name is now.
public struct FileIdentity: Equatable, Sendable {
  /// The device that it is on.
  public var device: UInt64
  /// Its number there.
  public var inode: UInt64

  /// The identity of these numbers.
  public init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// What the file system says of a name or of an open file.
public struct FileStatus: Equatable, Sendable {
  /// What may have a name.
  public enum Kind: Sendable { case file, folder, link, socket, other }

  /// Which file it is.
  public var identity: FileIdentity
  /// Octets in it.
  public var octets: UInt64
  /// What it is.
  public var kind = Kind.file
  /// The user it belongs to.
  public var owner: UInt32 = 0
  /// Whether users who are neither the owner nor in its group may write to it.
  public var isWritableByOthers = false

  /// The status of a file of root's that only root and a group may write to.
  public init(identity: FileIdentity, octets: UInt64) {
    self.identity = identity
    self.octets = octets
  }

  /// Asks for the status of what a path leads to.
  ///
  /// - Parameter followsLink: whether a symbolic link at its end leads on.
  public init(of path: String, followsLink: Bool = true) throws(SystemError) {
    var status = stat()
    // `unsafe`: the kernel reads a text and fills a structure of ours.
    let code = unsafe followsLink ? stat(path, &status) : lstat(path, &status)
    guard code == 0 else { throw .last(.status, path) }
    self.init(status)
  }

  /// Asks for the status of an open file.
  ///
  /// - Parameter path: named in the error.
  init(ofDescriptor descriptor: Int32, path: String) throws(SystemError) {
    var status = stat()
    // `unsafe`: the kernel fills a structure of ours.
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
    isWritableByOthers = status.st_mode & S_IWOTH != 0
  }
}
