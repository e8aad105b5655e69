import Posix
import TestSupport
import Testing

@testable import Journal

/// Sequence numbers stay unique and without gaps after failed writes and syncs.
@Suite struct SequenceTests {
  @Test func `A line that a reader may have seen keeps its number when its batch fails`() throws {
    var bench = try Bench()
    #expect(bench.commit([record(1)]).failure == nil)
    let whole = line(2, record(2)).count + 1
    let failing = bench.fileSystem.callCount
    bench.fileSystem.setFaults { number, call in
      guard case .write = call.kind else { return nil }
      // Four calls come before the write: two check the lock file, one reads the free space, one
      // checks the segment's file.
      return number == failing + 4
        ? .fail(SystemError.noSpace, afterOctets: whole + 10) : .fail(SystemError.noSpace)
    }
    let outcome = bench.commit([record(2), record(3)])
    #expect(outcome.failure != nil)
    #expect(outcome.keptRecords == 1)
    bench.fileSystem.setFaults { _, _ in nil }
    #expect(bench.commit([record(4)]).firstSequence == 3)
    let contents = try Contents(bench.fileSystem)
    #expect(
      contents.lines.map(\.octets) == [line(1, record(1)), line(2, record(2)), line(3, record(4))])
  }

  @Test func `Lines from the number of the next segment on do not count in an older one`() throws {
    let fileSystem = MemoryFileSystem()
    var older = line(1, record(1)) + [0x0A] + line(2, record(2)) + [0x0A]
    older += line(3, record(3)) + [0x0A] + line(4, record(4)) + [0x0A]
    older[line(1, record(1)).count + 20] ^= 1
    fileSystem.setOctets("\(testDirectory)/00000000000000000001-20260721T101530.000Z.jsonl", older)
    let newer = line(3, record(33)) + [0x0A]
    fileSystem.setOctets("\(testDirectory)/00000000000000000003-20260721T101530.000Z.jsonl", newer)
    let contents = try Contents(fileSystem)
    #expect(contents.lines.map(\.octets) == [line(1, record(1)), line(3, record(33))])
    #expect(contents.damage.map(\.kind) == [.corrupt])
  }

  @Test func `Lines of a writer killed before its sync are synced before numbers follow them`()
    throws
  {
    for seed in 0..<40 as Range<UInt64> {
      let fileSystem = MemoryFileSystem()
      var killed = try Bench(fileSystem)
      #expect(killed.commit([record(1)]).failure == nil)
      let octets = line(2, record(2)) + [0x0A]
      _ = try fileSystem.open(killed.segmentPaths[0], .append).write(octets, 0..<octets.count)
      fileSystem.releaseLocks()
      var next = try Bench(fileSystem)
      #expect(next.commit([record(3)]).firstSequence == 3)
      var generator = SeededGenerator(seed: seed)
      let contents = try Contents(fileSystem.afterPowerCut(sectorOctets: 512, using: &generator))
      #expect(contents.sequences == [1, 2, 3], "seed \(seed)")
      #expect(contents.damage.isEmpty, "seed \(seed)")
    }
  }
}
