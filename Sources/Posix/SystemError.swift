internal import Glibc

/// A failed system call: the operation, the file, and the `errno` value.
public struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was being done, in words that fit between "cannot" and the path.
  ///
  /// Other modules add operations of several calls, such as compressing a file.
  public struct Operation: RawRepresentable, Sendable, Equatable {
    /// The words.
    public let rawValue: String

    /// An operation of these words.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// mkdir(2).
    public static let makeDirectory = Operation(rawValue: "make the directory")
    /// opendir(3) and readdir(3).
    public static let listDirectory = Operation(rawValue: "list the directory")
    /// fsync(2) of a directory.
    public static let syncDirectory = Operation(rawValue: "sync the directory")
    /// flock(2).
    public static let lock = Operation(rawValue: "lock")
    /// open(2) of a file that must not exist yet.
    public static let create = Operation(rawValue: "create")
    /// open(2).
    public static let open = Operation(rawValue: "open")
    /// read(2).
    public static let read = Operation(rawValue: "read")
    /// write(2).
    public static let write = Operation(rawValue: "write to")
    /// fsync(2) and fdatasync(2).
    public static let sync = Operation(rawValue: "sync")
    /// ftruncate(2).
    public static let truncate = Operation(rawValue: "cut")
    /// rename(2).
    public static let rename = Operation(rawValue: "rename")
    /// unlink(2).
    public static let unlink = Operation(rawValue: "delete")
    /// stat(2) and statvfs(2).
    public static let status = Operation(rawValue: "look at")
    /// chmod(2).
    public static let changeMode = Operation(rawValue: "change the mode of")
    /// chown(2).
    public static let changeGroup = Operation(rawValue: "change the group of")
    /// fchown(2).
    public static let changeOwner = Operation(rawValue: "change the owner of")
    /// posix_spawn(3) and waitpid(2).
    public static let run = Operation(rawValue: "run")
    /// pthread_create(3).
    public static let startThread = Operation(rawValue: "start a thread for")
  }

  /// What was being done.
  public var operation: Operation
  /// The file as the caller named it, or a name for a descriptor: "standard error", "descriptor 3".
  public var path: String
  /// The `errno` value.
  public var code: Int32

  /// An error of a call.
  public init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The error of the call that has just failed on this thread.
  static func last(_ operation: Operation, _ path: String) -> SystemError {
    SystemError(operation, path, code: errno)
  }

  /// The C library's description, such as "No space left on device".
  public var reason: String { Self.reason(code) }

  /// The operation, the file and the reason.
  public var description: String { "cannot \(operation.rawValue) \(path): \(reason)" }

  /// The C library's description of an `errno` value; thread-safe.
  public static func reason(_ code: Int32) -> String {
    // The longest description of glibc has 50 octets.
    var words = [CChar](repeating: 0, count: 256)
    // `unsafe`: the C library fills a local buffer, also when it returns an error for an unknown
    // number.
    _ = unsafe strerror_r(code, &words, words.count)
    return String(
      decoding: words.prefix { octet in octet != 0 }.map { octet in UInt8(bitPattern: octet) },
      as: UTF8.self)
  }
}

extension SystemError {
  /// A signal came during the call; it may be repeated.
  public static let interrupted = EINTR
  /// The file system is full.
  public static let noSpace = ENOSPC
  /// The name is taken.
  public static let exists = EEXIST
  /// Nothing has this name.
  public static let notFound = ENOENT
  /// The call would have to wait.
  public static let wouldBlock = EWOULDBLOCK
  /// The user or group has used up its space.
  public static let overQuota = EDQUOT

  /// The reading end of the pipe or socket is closed.
  public var isBrokenPipe: Bool { code == EPIPE }
  /// The path, or a folder on it, is not there.
  public var isNotFound: Bool { code == ENOENT || code == ENOTDIR }
  /// The file's owner or mode forbids it.
  public var isForbidden: Bool { code == EACCES || code == EPERM }
}
