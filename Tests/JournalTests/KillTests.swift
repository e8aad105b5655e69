import TestSupport
import Testing

@testable import Journal

/// A process that appends is killed at random times, on a real disk.
///
/// JOURNAL_KILLS sets the number of kills (12).
@Suite struct KillTests {
  @Test func `No line that was answered for is lost when the writer is killed`() throws {
    let kills = environment("JOURNAL_KILLS").flatMap { text in Int(text) } ?? 12
    let seed = UInt64.random(in: 0 ... .max)
    print("\(kills) kills from seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let directory = try TemporaryDirectory()
    var answered: [UInt64: Int] = [:]
    for round in 0..<kills {
      let process = try ChildProcess(
        ChildProcess.productPath("JournalWriterProcess"),
        [directory.path, "8", "\(round * 1_000_000)"])
      try #require(process.readLine() == "ready")
      // The time of the kill: after a random number of answers.
      var answersLeft = Int.random(in: 0...400, using: &generator)
      while answersLeft > 0, let text = process.readLine() {
        note(text, &answered)
        answersLeft -= 1
      }
      process.kill()
      while let text = process.readLine() { note(text, &answered) }
      try check(directory.path, answered, seed)
    }
    #expect(!answered.isEmpty)
  }

  private func note(_ text: String, _ answered: inout [UInt64: Int]) {
    let words = text.split(separator: " ")
    guard words.count == 2, let sequence = UInt64(words[0]), let number = Int(words[1]) else {
      Issue.record("the writer said: \(text)")
      return
    }
    #expect(answered[sequence] == nil, "number \(sequence) was given twice")
    answered[sequence] = number
  }

  private func check(_ directory: String, _ answered: [UInt64: Int], _ seed: UInt64) throws {
    let contents = try Contents(PosixFileSystem(), directory: directory)
    #expect(contents.damage.isEmpty, "seed \(seed)")
    var found: [UInt64: [UInt8]] = [:]
    for line in contents.lines { found[line.sequence] = line.octets }
    for (sequence, number) in answered {
      let expected = line(sequence, record(number, filler: number % 1_500))
      if found[sequence] != expected {
        Issue.record("line \(sequence), record \(number) is lost; seed \(seed)")
      }
    }
  }
}
