import Glibc
import Posix
import Testing

@Suite("Repeated calls")
struct RetryingTests {
  @Test("Writing continues after short writes and interruptions")
  func short() throws {
    var parts: [Range<Int>] = []
    var written = 0
    try writeAll(10..<20, written: &written, file: "f") { (rest) throws(SystemError) -> Int in
      parts.append(rest)
      if parts.count == 2 { throw SystemError(.write, "f", code: EINTR) }
      return min(4, rest.count)
    }
    #expect(written == 10)
    #expect(parts == [10..<20, 14..<20, 14..<20, 18..<20])
  }

  @Test("A write of 0 octets counts as a full device")
  func nothing() {
    var written = 0
    let error = #expect(throws: SystemError.self) {
      try writeAll(0..<3, written: &written, file: "f") { (_) throws(SystemError) in 0 }
    }
    #expect(error == SystemError(.write, "f", code: SystemError.noSpace))
  }

  @Test("What was written before a failure is counted")
  func failure() {
    var written = 0
    let error = #expect(throws: SystemError.self) {
      try writeAll(0..<3, written: &written, file: "f") { (rest) throws(SystemError) -> Int in
        if rest.count < 3 { throw SystemError(.write, "f", code: EIO) }
        return 2
      }
    }
    #expect(error?.code == EIO)
    #expect(written == 2)
  }
}
