import Glibc
import Posix
import Testing

@Suite("Host and process")
struct HostTests {
  @Test("The host's name is the one that the kernel has")
  func name() throws {
    let known = try FileOctets.contents("/proc/sys/kernel/hostname", limit: 300)
    #expect(Host.name == known.dropLast())
  }

  @Test("A variable of the environment is its text, or nil")
  func environment() {
    #expect(unsafe setenv("POSIX_TEST", "a=b", 1) == 0)
    #expect(ThisProcess.environment("POSIX_TEST") == "a=b")
    #expect(ThisProcess.environment("POSIX_TEST_MISSING") == nil)
  }

  @Test("The group root is number 0, and an unknown one has none")
  func group() {
    #expect(Host.groupNumber("root") == 0)
    #expect(Host.groupNumber("no such group") == nil)
  }

  @Test("Local time lies within its bounds")
  func localTime() {
    let now = LocalTime.now
    #expect((1...12).contains(now.month))
    #expect((1...31).contains(now.day))
    #expect((0...23).contains(now.hour))
    #expect((0...59).contains(now.minute))
    #expect((0...60).contains(now.second))
  }

  @Test("A file is no terminal and has no columns")
  func terminal() throws {
    let descriptor = try FileOctets.open("/dev/null")
    defer { FileOctets.close(descriptor) }
    #expect(!Terminal.isTerminal(descriptor))
    #expect(Terminal.columns(descriptor) == nil)
  }
}
