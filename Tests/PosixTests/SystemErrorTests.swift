import Glibc
import Posix
import Testing

@Suite("System errors")
struct SystemErrorTests {
  @Test("An error says what was done, to what, and the kernel's words")
  func description() {
    let error = SystemError(.write, "/j/segment", code: ENOSPC)
    #expect("\(error)" == "cannot write to /j/segment: No space left on device")
    #expect(error.reason == "No space left on device")
    #expect(SystemError.reason(EACCES) == "Permission denied")
  }

  @Test("A number that the kernel does not have is named as it is")
  func unknown() {
    #expect(SystemError.reason(9_999) == "Unknown error 9999")
  }

  @Test("Each call that fails names its operation and its file")
  func operations() throws {
    let folder = try ScratchFolder()
    let missing = folder.path("missing")
    func code(
      _ operation: SystemError.Operation, _ call: () throws(SystemError) -> Void
    ) -> Int32? {
      do throws(SystemError) {
        try call()
        return nil
      } catch {
        #expect(error.operation == operation)
        return error.path == missing ? error.code : nil
      }
    }
    #expect(code(.open) { () throws(SystemError) in _ = try File(missing, .read) } == ENOENT)
    #expect(code(.status) { () throws(SystemError) in _ = try Folder.kind(missing) } == ENOENT)
    #expect(
      code(.listDirectory) { () throws(SystemError) in _ = try Folder.names(missing) } == ENOENT)
    #expect(code(.syncDirectory) { () throws(SystemError) in try Folder.sync(missing) } == ENOENT)
    #expect(code(.unlink) { () throws(SystemError) in try File.unlink(missing) } == ENOENT)
    #expect(
      code(.rename) { () throws(SystemError) in try File.rename(missing, to: folder.path("x")) }
        == ENOENT)
    #expect(
      code(.makeDirectory) { () throws(SystemError) in try Folder.make(folder.path) } == nil,
      "the error is of another path")
  }
}
