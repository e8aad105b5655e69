import Glibc
import Posix

/// A temporary folder on the real disk; deleted with the files in it.
final class ScratchFolder {
  let path: String

  init() throws(SystemError) {
    let number = UInt64.random(in: 0 ... .max)
    path = "/tmp/posix-test-\(ThisProcess.identifier)-\(number)"
    try Folder.make(path)
  }

  deinit {
    try? Folder.read(path) { name in
      try? File.unlink(path + "/" + name)
      return true
    }
    _ = unsafe rmdir(path)
  }

  /// The path of a name in it.
  func path(_ name: String) -> String { path + "/" + name }
}
