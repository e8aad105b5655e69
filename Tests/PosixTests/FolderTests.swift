import Posix
import Testing

@Suite("Folders")
struct FolderTests {
  @Test("Names come in the order of their octets, without hidden ones")
  func names() throws {
    let folder = try ScratchFolder()
    for name in ["b", "ä", "B", ".hidden", "a"] { _ = try File(folder.path(name), .create) }
    #expect(try Folder.names(folder.path) == ["B", "a", "b", "ä"])
    #expect(Folder.count(folder.path) == 4)
    #expect(Folder.count(folder.path("a")) == 0)
  }

  @Test("Reading a folder stops when it is told to")
  func stop() throws {
    let folder = try ScratchFolder()
    for number in 0..<10 { _ = try File(folder.path("\(number)"), .create) }
    var names: Set<String> = []
    try Folder.read(folder.path) { name in
      names.insert(name)
      return names.count < 3
    }
    #expect(names.count == 3)
    try Folder.read(folder.path) { name in
      names.insert(name)
      return true
    }
    #expect(names == Set((0..<10).map(String.init)))
  }

  @Test("A folder that was made can be synced, and is no file")
  func make() throws {
    let folder = try ScratchFolder()
    #expect(try Folder.kind(folder.path) == .folder)
    try Folder.sync(folder.path)
    #expect(Folder.exists(folder.path))
    #expect(!Folder.isLink(folder.path))
    #expect(try File.freeOctets(folder.path) > 0)
  }
}
