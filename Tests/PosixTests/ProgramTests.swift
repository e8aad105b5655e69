import Posix
import Testing

@Suite("Program")
struct ProgramTests {
  @Test("A program reads its input to the end, and its output comes back whole")
  func output() throws {
    let input = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    let outcome = try Program("cat").run(["-"], input: input)
    #expect(outcome.status == 0)
    #expect(outcome.output == input)
  }

  @Test("No more of the output is kept than was asked for")
  func limit() throws {
    let outcome = try Program("cat").run([], input: Array("0123456789".utf8), outputLimit: 4)
    #expect(outcome.output == Array("0123".utf8))
  }

  @Test(
    "The status is the program's own, or tells the signal that ended it",
    arguments: [("exit 3", 3), ("kill -TERM $$", 143)])
  func status(_ script: String, _ status: Int) throws {
    #expect(try Program("sh").run(["-c", script]).status == status)
  }

  @Test("A program that is not there is an error with its name")
  func missing() {
    let error = #expect(throws: SystemError.self) { try Program("no-such-program").run([]) }
    #expect(error?.isNotFound == true)
    #expect(error?.description.contains("no-such-program") == true)
  }
}
