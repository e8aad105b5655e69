import Glibc
import Posix
import Testing

@Suite("Waiting on descriptors")
struct WaitingTests {
  @Test("An octet written to a wake pipe ends the wait of another thread")
  func wakePipe() throws {
    let pipe = WakePipe()
    #expect(pipe.read(atMostMilliseconds: 0) == nil)
    let thread = try Thread { pipe.write(7) }
    #expect(pipe.read(atMostMilliseconds: nil) == 7)
    thread.join()
    #expect(pipe.read(atMostMilliseconds: 0) == nil)
  }

  @Test("Writing to a full wake pipe does not block")
  func fullPipe() {
    let pipe = WakePipe()
    for _ in 0..<200_000 { pipe.write(1) }
    #expect(pipe.read(atMostMilliseconds: 0) == 1)
  }

  @Test("A watch wakes for a file that was made, and not without a change")
  func directoryWatch() throws {
    let folder = try ScratchFolder()
    let watch = DirectoryWatch(folder.path)
    #expect(!watch.wait(milliseconds: 0))
    _ = try File(folder.path("file"), .create)
    #expect(watch.wait(milliseconds: 10_000))
    #expect(!watch.wait(milliseconds: 0))
  }

  @Test("Writing to a full pipe fails within its limit")
  func boundedWrite() {
    var ends: [Int32] = [-1, -1]
    #expect(unsafe pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let chunk = [UInt8](repeating: 0, count: 4_096)
    var written = 0
    while FileOctets.write(chunk, to: ends[1], atMostMilliseconds: 0), written < 10_000 {
      written += 1
    }
    #expect((1..<10_000).contains(written))
    var buffer = chunk
    #expect(unsafe read(ends[0], &buffer, buffer.count) == buffer.count)
    #expect(FileOctets.write(chunk, to: ends[1], atMostMilliseconds: 10_000))
  }

  @Test("An invalid descriptor is never ready")
  func noDescriptor() {
    #expect(!Readiness.wait(-1, .reading, milliseconds: 0))
  }
}
