import Posix
import Testing

@testable import Journal

@Suite struct SegmentWriterTests {
  @Test func `A segment ends when it is large enough`() throws {
    var settings = JournalSettings()
    settings.segmentOctetsLimit = 300
    var bench = try Bench(settings: settings)
    for number in 1...6 { #expect(bench.commit([record(number, filler: 100)]).failure == nil) }
    #expect(bench.segmentPaths.count == 3)
    #expect(bench.segmentPaths[1].contains("/00000000000000000003-20260721T"))
    #expect(try Contents(bench.fileSystem).sequences == Array(1...6))
  }

  @Test func `A segment ends when it is old enough, by a clock that nobody sets`() throws {
    var bench = try Bench()
    #expect(bench.commit([record(1)]).failure == nil)
    bench.clock.step(milliseconds: 100 * 86_400_000)
    #expect(bench.commit([record(2)]).segmentsBegun == 1)
    bench.clock.advance(milliseconds: 86_400_000)
    #expect(bench.commit([record(3)]).segmentsBegun == 2)
  }

  @Test func `A clock set back changes neither order nor numbers`() throws {
    var settings = JournalSettings()
    settings.segmentOctetsLimit = 100
    let fileSystem = MemoryFileSystem()
    let clock = TestClock()
    for life in 0..<4 {
      var bench = try Bench(fileSystem, clock: clock, settings: settings)
      for number in 0..<3 {
        #expect(bench.commit([record(life * 3 + number, filler: 60)]).failure == nil)
        clock.step(milliseconds: -3_600_000)
      }
      fileSystem.releaseLocks()
    }
    let contents = try Contents(fileSystem)
    #expect(contents.sequences == Array(1...12))
    #expect(contents.damage.isEmpty)
  }

  enum Meddling: CaseIterable { case delete, move, truncate, lengthen }

  @Test(arguments: Meddling.allCases)
  func `A segment that somebody touched is left for a new one`(_ meddling: Meddling) throws {
    var bench = try Bench()
    #expect(bench.commit([record(1), record(2)]).failure == nil)
    let path = bench.segmentPaths[0]
    let octets = try #require(bench.fileSystem.octets(path))
    switch meddling {
    case .delete: try bench.fileSystem.unlink(path)
    case .move: try bench.fileSystem.rename(path, to: testDirectory + "/elsewhere")
    case .truncate: bench.fileSystem.setOctets(path, Array(octets.prefix(90)))
    case .lengthen: bench.fileSystem.setOctets(path, octets + Array("noise\n".utf8))
    }
    let outcome = bench.commit([record(3)])
    #expect(outcome.failure == nil)
    #expect(outcome.firstSequence == 3)
    #expect(outcome.segmentsBegun == 2)
    let contents = try Contents(bench.fileSystem)
    let isWhole = meddling == .lengthen
    #expect(contents.sequences.last == 3)
    if isWhole { #expect(contents.sequences == [1, 2, 3]) }
    if meddling == .truncate {
      #expect(contents.damage.map(\.kind) == [.tornTail, .gap(2...2)])
    }
  }

  @Test func `A lock file that is deleted is made anew before the next line, and numbers go on`()
    throws
  {
    var bench = try Bench()
    #expect(bench.commit([record(1)]).failure == nil)
    try bench.fileSystem.unlink(testDirectory + "/journal.lock")
    let outcome = bench.commit([record(2)])
    #expect(outcome.failure == nil)
    #expect(outcome.directoriesRetaken == 1)
    #expect(throws: JournalError.self) { _ = try Bench(bench.fileSystem) }
    #expect(bench.commit([record(3)]).directoriesRetaken == 1)
    let contents = try Contents(bench.fileSystem)
    #expect(contents.sequences == [1, 2, 3])
    #expect(contents.damage.isEmpty)
  }

  @Test func `A directory taken anew keeps what the housekeeper has in the making`() throws {
    var bench = try Bench()
    #expect(bench.commit([record(1)]).failure == nil)
    let path = bench.segmentPaths[0]
    let copies = [path + ".zst.tmp", path + ".zst"]
    for copy in copies { bench.fileSystem.setOctets(copy, [1, 2, 3]) }
    try bench.fileSystem.unlink(testDirectory + "/journal.lock")
    #expect(bench.commit([record(2)]).directoriesRetaken == 1)
    for copy in copies { #expect(bench.fileSystem.octets(copy) == [1, 2, 3]) }
    // At a start no housekeeper runs yet, so both files count as unfinished and are deleted.
    bench.fileSystem.releaseLocks()
    _ = try Bench(bench.fileSystem)
    for copy in copies { #expect(bench.fileSystem.octets(copy) == nil) }
  }

  @Test func `Nothing is written beside a writer that came in when the lock file was deleted`()
    throws
  {
    var bench = try Bench()
    #expect(bench.commit([record(1)]).failure == nil)
    try bench.fileSystem.unlink(testDirectory + "/journal.lock")
    var other: Bench? = try Bench(bench.fileSystem, clock: bench.clock)
    #expect(other?.commit([record(102), record(103)]).failure == nil)
    guard case .locked = bench.commit([record(2)]).failure else {
      Issue.record("wrote beside another writer")
      return
    }
    #expect(other?.commit([record(104)]).failure == nil)
    other = nil
    #expect(bench.commit([record(2)]).firstSequence == 5)
    let contents = try Contents(bench.fileSystem)
    #expect(contents.lines.map(\.octets) == Self.lines([1, 102, 103, 104, 2]))
    #expect(contents.damage.isEmpty)
  }

  @Test func `Lines of a failed batch get new numbers where another writer took theirs`() throws {
    var bench = try Bench()
    #expect(bench.commit([record(1)]).failure == nil)
    bench.fileSystem.setFaults { _, call in
      if case .syncData = call.kind { .fail(SystemError.overQuota) } else { nil }
    }
    // Two lines that a reader may have seen, although their append failed.
    #expect(bench.commit([record(2), record(3)]).keptRecords == 2)
    bench.fileSystem.setFaults { _, _ in nil }
    for path in bench.fileSystem.paths { try bench.fileSystem.unlink(path) }
    var other: Bench? = try Bench(bench.fileSystem, clock: bench.clock)
    bench.clock.advance(milliseconds: 1_000)
    for number in 101...109 { #expect(other?.commit([record(number)]).failure == nil) }
    other = nil
    bench.clock.advance(milliseconds: 1_000)
    #expect(try Bench(bench.fileSystem, clock: bench.clock).report.nextSequence == 10)
    let empty = SegmentName(
      firstSequence: 10, creationMilliseconds: bench.clock.wallMilliseconds())
    bench.fileSystem.setOctets("\(testDirectory)/\(empty).jsonl", [])
    #expect(bench.commit([record(4)]).firstSequence == 12)
    let contents = try Contents(bench.fileSystem)
    #expect(contents.lines.map(\.octets) == Self.lines(Array(101...109) + [2, 3, 4]))
    #expect(contents.damage.isEmpty)
  }

  private static func lines(_ numbers: [Int]) -> [[UInt8]] {
    numbers.enumerated().map { index, number in line(UInt64(index + 1), record(number)) }
  }

  @Test func `Numbers go on after every start, also from an empty newest segment`() throws {
    let fileSystem = MemoryFileSystem()
    for life in 1...5 {
      var bench = try Bench(fileSystem)
      #expect(bench.commit([record(life)]).firstSequence == UInt64(life))
      fileSystem.releaseLocks()
    }
    let empty = testDirectory + "/00000000000000000009-20260721T101530.000Z.jsonl"
    fileSystem.setOctets(empty, [])
    var bench = try Bench(fileSystem)
    #expect(bench.commit([record(9)]).firstSequence == 9)
    #expect(bench.segmentPaths.count == 7)
  }

  @Test func `A start on a full disk succeeds and leaves the torn tail to be passed over`() throws {
    let fileSystem = MemoryFileSystem()
    var first = try Bench(fileSystem)
    #expect(first.commit([record(1)]).failure == nil)
    let path = first.segmentPaths[0]
    fileSystem.setOctets(path, (fileSystem.octets(path) ?? []) + Array("torn".utf8))
    fileSystem.releaseLocks()
    fileSystem.setFaults { _, call in
      if case .write = call.kind { .fail(SystemError.noSpace) } else { nil }
    }
    var bench = try Bench(fileSystem)
    #expect(bench.report.tornTail?.savedAs == nil)
    #expect(bench.report.failures.count == 1)
    fileSystem.setFaults { _, _ in nil }
    #expect(bench.commit([record(2)]).firstSequence == 2)
    let contents = try Contents(fileSystem)
    #expect(contents.sequences == [1, 2])
    #expect(contents.damage.isEmpty)
  }
}
