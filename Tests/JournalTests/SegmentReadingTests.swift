import Posix
import TestSupport
import Testing

@testable import Journal

@Suite struct SegmentReadingTests {
  private static let path =
    testDirectory + "/00000000000000000001-20260721T101530.000Z.jsonl"

  private static func segment(_ count: Int) -> (octets: [UInt8], ends: [Int]) {
    var octets: [UInt8] = []
    var ends: [Int] = []
    for number in 1...count {
      LineFormat.append(sequence: UInt64(number), members: record(number), to: &octets)
      ends.append(octets.count)
    }
    return (octets, ends)
  }

  @Test func `Every prefix of a segment gives its whole lines and no damage`() throws {
    let (octets, ends) = Self.segment(8)
    for length in 0...octets.count {
      let fileSystem = MemoryFileSystem()
      fileSystem.setOctets(Self.path, Array(octets[..<length]))
      let contents = try Contents(fileSystem)
      let whole = ends.filter { end in end <= length }
      #expect(contents.lines.count == whole.count)
      #expect(contents.damage.isEmpty)
      #expect(contents.unfinishedTailOctets == UInt64(length - (whole.last ?? 0)))
    }
  }

  @Test func `Recovery saves and cuts the torn tail of every prefix`() throws {
    let (octets, ends) = Self.segment(5)
    for length in 0...octets.count {
      let fileSystem = MemoryFileSystem()
      fileSystem.setOctets(Self.path, Array(octets[..<length]))
      var bench = try Bench(fileSystem)
      let whole = ends.filter { end in end <= length }.count
      let end = whole > 0 ? ends[whole - 1] : 0
      #expect(fileSystem.octets(Self.path) == Array(octets[..<end]))
      let saved = fileSystem.octets(Self.path.dropLast(6) + ".torn")
      #expect(saved == (length > end ? Array(octets[end..<length]) : nil))
      #expect(bench.commit([record(0)]).firstSequence == UInt64(whole + 1))
      #expect(try Contents(fileSystem).sequences == Array(1...UInt64(whole + 1)))
    }
  }

  @Test func `Every flipped bit is found, and costs its own line only`() throws {
    let (octets, ends) = Self.segment(3)
    let good = try Contents(Self.holding(octets)).lines.map(\.octets)
    for bit in 0..<octets.count * 8 {
      var flipped = octets
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      let contents = try Contents(Self.holding(flipped))
      let isLineEnd = ends.contains(bit / 8 + 1)
      for found in contents.lines { #expect(good.contains(found.octets), "bit \(bit)") }
      if isLineEnd {
        // The flipped LF joins two lines, or leaves the last one without its end.
        #expect(contents.lines.count == (bit / 8 + 1 == octets.count ? 2 : 1), "bit \(bit)")
      } else {
        #expect(contents.lines.count == 2, "bit \(bit)")
        #expect(!contents.damage.isEmpty, "bit \(bit)")
      }
      _ = try Bench(Self.holding(flipped))
    }
  }

  @Test func `A zero-filled tail is a torn tail`() throws {
    let (octets, _) = Self.segment(3)
    let fileSystem = Self.holding(octets + [UInt8](repeating: 0, count: 4096))
    #expect(try Contents(fileSystem).damage.isEmpty)
    let bench = try Bench(fileSystem)
    #expect(bench.report.tornTail?.octets == 4096)
    #expect(fileSystem.octets(Self.path) == octets)
  }

  @Test func `A damaged line in the middle is reported with its place and skipped`() throws {
    var (octets, ends) = Self.segment(4)
    octets[ends[0] + 20] ^= 1
    let bench = try Bench(Self.holding(octets))
    let found = try #require(bench.report.damage.first)
    #expect(bench.report.damageCount == 1)
    #expect(bench.report.tornTail == nil)
    #expect(found.kind == .corrupt)
    #expect(found.line == 2)
    #expect(found.offset == UInt64(ends[0]))
    #expect(bench.report.nextSequence == 5)
  }

  @Test func `Missing lines are reported by their numbers`() throws {
    let (octets, ends) = Self.segment(6)
    let contents = try Contents(Self.holding(Array(octets[..<ends[1]] + octets[ends[3]...])))
    #expect(contents.sequences == [1, 2, 5, 6])
    #expect(contents.damage.map(\.kind) == [.gap(3...4)])
  }

  @Test func `Damage without end is counted at a start, and not kept`() throws {
    let fileSystem = MemoryFileSystem()
    let name = SegmentName(firstSequence: 1, creationMilliseconds: 1_784_628_930_000)
    let lineFeeds = [UInt8](repeating: 0x0A, count: 5_000)
    let octets = lineFeeds + line(1, record(1)) + [0x0A] + lineFeeds
    fileSystem.setOctets("\(testDirectory)/\(name).jsonl", octets)
    let report = try Bench(fileSystem).report
    #expect(report.damageCount == 5_000)
    #expect(report.damage.count == RecoveryReport.damageLimit)
    #expect(report.tornTail?.octets == 5_000)
  }

  @Test func `A newest segment that cannot be opened costs no more numbers than it can have lines`()
    throws
  {
    let fileSystem = MemoryFileSystem()
    let name = SegmentName(firstSequence: 7, creationMilliseconds: 1_784_628_930_000)
    fileSystem.setOctets("\(testDirectory)/\(name).jsonl", line(7, record(1)) + [0x0A])
    fileSystem.setFaults { _, call in
      guard case .open(.read) = call.kind else { return nil }
      return .fail(SystemError.overQuota)
    }
    #expect((8...20).contains(try Bench(fileSystem).report.nextSequence))
  }

  @Test func `A line that comes twice is given once`() throws {
    let (octets, ends) = Self.segment(3)
    let contents = try Contents(Self.holding(octets + octets[..<ends[0]]))
    #expect(contents.sequences == [1, 2, 3])
    #expect(contents.damage.map(\.kind) == [.outOfSequence(found: 1, expected: 4)])
  }

  @Test func `A line of any length is passed over in bounded memory`() throws {
    let (octets, _) = Self.segment(1)
    let long = [UInt8](repeating: 0x78, count: 3 * LineScanner.bufferOctets)
    var two: [UInt8] = []
    LineFormat.append(sequence: 3, members: record(3), to: &two)
    let contents = try Contents(Self.holding(octets + long + [0x0A] + two))
    #expect(contents.sequences == [1, 3])
    #expect(contents.damage.map(\.kind) == [.lineTooLong])
    #expect(contents.damage.first?.octets == UInt64(long.count + 1))
  }

  @Test func `A newer format is kept apart from damage`() throws {
    let (octets, _) = Self.segment(1)
    let newer = Array(#"{"v":2,"seq":2,"some":"thing"}"#.utf8) + [0x0A]
    let bench = try Bench(Self.holding(octets + newer))
    #expect(bench.report.damage.map(\.kind) == [.newerFormat(version: 2)])
    #expect(bench.report.nextSequence == 3)
    #expect(bench.report.tornTail == nil)
  }

  @Test func `Random octets never trap and never give a line`() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 0..<2_000, using: &generator)
      let octets = (0..<count).map { _ in
        // Many line feeds and quotes, so that some octets resemble a line.
        [10, 34, 44, 123, 125, UInt8.random(in: 0...255, using: &generator)]
          .randomElement(using: &generator) ?? 0
      }
      #expect(try Contents(Self.holding(octets)).lines.isEmpty, "seed \(seed)")
      _ = try Bench(Self.holding(octets))
    }
  }

  private static func holding(_ octets: [UInt8]) -> MemoryFileSystem {
    let fileSystem = MemoryFileSystem()
    fileSystem.setOctets(path, octets)
    return fileSystem
  }
}
