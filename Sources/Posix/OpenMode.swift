internal import Glibc

/// How a file is opened.
public enum OpenMode: Sendable {
  /// An existing file, to read.
  case read
  /// An existing file, to read; opening a named pipe does not wait for a writer.
  case readWithoutWaiting
  /// An existing file, to write at its start: a device or a pipe.
  case write
  /// An existing file, to write at its end or to cut it.
  case append
  /// A file that must not exist yet, to write at its end.
  case create
  /// A new file, or an old one emptied.
  case replace
  /// The same, but not what a symbolic link leads to.
  case replaceUnlinked
  /// A lock file, made if it is missing, never emptied.
  case lock
  /// The same, but not what a symbolic link leads to.
  case lockUnlinked

  var flags: Int32 {
    switch self {
    case .read: O_RDONLY
    case .readWithoutWaiting: O_RDONLY | O_NONBLOCK
    case .write: O_WRONLY
    case .append: O_WRONLY | O_APPEND
    case .create: O_WRONLY | O_APPEND | O_CREAT | O_EXCL
    case .replace: O_WRONLY | O_APPEND | O_CREAT | O_TRUNC
    case .replaceUnlinked: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
    case .lock: O_RDWR | O_APPEND | O_CREAT
    case .lockUnlinked: O_RDWR | O_CREAT | O_NOFOLLOW
    }
  }
}
