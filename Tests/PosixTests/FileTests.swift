import Glibc
import Posix
import Testing

@Suite("Files")
struct FileTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test("What is appended is read back at its offset, and a cut takes the end away")
  func octets() throws {
    let path = folder.path("file")
    let file = try File(path, .create)
    #expect(try file.write(Array("hello, world".utf8), 5..<12) == 7)
    try file.write(Array("!".utf8))
    try file.syncData()
    var buffer = [UInt8](repeating: 0, count: 10)
    let count = try File(path, .read).read(into: &buffer, 2..<10, at: 2)
    #expect(buffer[2..<2 + count].elementsEqual("world!".utf8))
    try file.truncate(to: 3)
    #expect(try FileOctets.contents(path, limit: 100) == Array(", w".utf8))
    #expect(try file.status().octets == 3)
  }

  @Test("A file that is to be made must not be there")
  func create() throws {
    _ = try File(folder.path("file"), .create)
    let error = #expect(throws: SystemError.self) { _ = try File(folder.path("file"), .create) }
    #expect(error == SystemError(.create, folder.path("file"), code: SystemError.exists))
  }

  @Test("A second lock of a file is refused at once, and given once the first is closed")
  func lock() throws {
    let path = folder.path("lock")
    var first: File? = try File(path, .lock)
    try first?.lockExclusively()
    let second = try File(path, .lock)
    let error = #expect(throws: SystemError.self) { try second.lockExclusively() }
    #expect(error?.code == SystemError.wouldBlock)
    first = nil
    try second.lockExclusively()
  }

  @Test("A status tells files, folders, links and sockets apart, and who may write")
  func status() throws {
    let path = folder.path("file")
    _ = try File(path, .create, permissions: 0o600)
    try File.setMode(0o602, of: path)
    let status = try FileStatus(of: path)
    #expect(status.kind == .file)
    #expect(status.isWritableByOthers)
    #expect(status.owner == ThisProcess.effectiveUser)
    try File.setMode(0o620, of: path)
    #expect(try !FileStatus(of: path).isWritableByOthers)
    #expect(unsafe symlink(path, folder.path("link")) == 0)
    #expect(try FileStatus(of: folder.path("link")).identity == status.identity)
    #expect(try FileStatus(of: folder.path("link"), followsLink: false).kind == .link)
    #expect(try FileStatus(of: folder.path).kind == .folder)
    #expect(try FileStatus(of: "/dev/null").kind == .other)
  }

  @Test("A replaced file is the old one or the new one, and a link to it stays")
  func replace() throws {
    let path = folder.path("file")
    try FileOctets.replace(path, with: [1, 2, 3])
    #expect(unsafe symlink(path, folder.path("link")) == 0)
    try FileOctets.replace(folder.path("link"), with: [4, 5])
    #expect(try FileOctets.contents(path, limit: 10) == [4, 5])
    #expect(Folder.isLink(folder.path("link")))
    #expect(try Folder.names(folder.path) == ["file", "link"], "no temporary file is left")
    try FileOctets.replace("/dev/null", with: [1])
    #expect(try Folder.kind("/dev/null") == .other)
  }

  @Test("A temporary file is not written through a symbolic link")
  func plantedLink() throws {
    #expect(unsafe symlink(folder.path("target"), folder.path("file.tmp")) == 0)
    let error = #expect(throws: SystemError.self) {
      try FileOctets.replace(folder.path("file"), with: [1])
    }
    #expect(error?.code == ELOOP)
    #expect(!Folder.exists(folder.path("target")))
  }

  @Test("Reading stops after the limit, and only regular files have a size")
  func contents() throws {
    let path = folder.path("file")
    try FileOctets.replace(path, with: [UInt8](repeating: 1, count: 300_000))
    #expect(try FileOctets.contents(path, limit: 1).count == 65_536)
    let descriptor = try FileOctets.open(path)
    defer { FileOctets.close(descriptor) }
    #expect(FileOctets.size(descriptor) == 300_000)
    let device = try FileOctets.open("/dev/null")
    defer { FileOctets.close(device) }
    #expect(FileOctets.size(device) == nil)
  }
}
