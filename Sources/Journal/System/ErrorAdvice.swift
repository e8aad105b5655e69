import Glibc
import Posix

extension SystemError {
  /// What the operator should do next.
  var advice: String {
    switch code {
    case ENOSPC, EDQUOT: "make space: the journal goes on by itself"
    case EIO: "look at the kernel's log and at the disk"
    case EROFS: "the file system is read-only: look at the kernel's log, mount it again"
    case EACCES, EPERM: "check the owner and the mode of the file and of its directories"
    case ENOENT, ENOTDIR: "check the path"
    case EMFILE, ENFILE: "raise the limit of open files"
    case EFBIG: "raise the limit of file sizes, or make segments smaller"
    default: "look up the error, and at the kernel's log"
    }
  }
}
