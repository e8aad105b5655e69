import Posix

/// The file system of this host.
struct PosixFileSystem: FileSystem {
  func makeDirectory(_ path: String) throws(SystemError) { try Folder.make(path) }

  func list(_ directory: String) throws(SystemError) -> [String] {
    var names: [String] = []
    try Folder.read(directory) { name in
      names.append(name)
      return true
    }
    return names
  }

  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> any JournalFile {
    try File(path, mode)
  }

  func status(_ path: String) throws(SystemError) -> FileStatus { try FileStatus(of: path) }

  func rename(_ path: String, to newPath: String) throws(SystemError) {
    try File.rename(path, to: newPath)
  }

  func unlink(_ path: String) throws(SystemError) { try File.unlink(path) }

  func syncDirectory(_ path: String) throws(SystemError) { try Folder.sync(path) }

  func freeOctets(_ path: String) throws(SystemError) -> UInt64 { try File.freeOctets(path) }
}

extension File: JournalFile {}
