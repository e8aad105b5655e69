import Posix
import Synchronization
import Testing

@testable import Journal

@Suite struct ExpendableOctetsTests {
  private static let word = Array("flood".utf8)

  /// A journal in memory that keeps at most 64,000 octets, in segments of one line.
  private static func bench(compress: Bool = false) throws -> Bench {
    var settings = JournalSettings()
    settings.segmentOctetsLimit = 1_000
    settings.retentionOctetsLimit = 64_000
    settings.compress = compress
    return try Bench(settings: settings)
  }

  private static func count(_ bench: Bench) -> ExpendableOctets {
    ExpendableOctets(
      directory: testDirectory, settings: bench.settings, fileSystem: bench.fileSystem
    ) { line in line.firstRange(of: word) != nil }
  }

  private static func isRead(_ call: Call) -> Bool {
    if case .open(.read) = call.kind { true } else { false }
  }

  /// A line that must not push others out.
  private static func flood(_ number: Int) -> [UInt8] {
    Array(#""id":"\#(number)","text":"flood\#(String(repeating: "x", count: 1_000))""#.utf8)
  }

  @Test func `A journal that is not half full is not read`() throws {
    var bench = try Self.bench()
    for number in 1...10 { _ = bench.commit([record(number, filler: 1_000)]) }
    let octets = bench.segmentPaths.dropLast().reduce(0) { sum, path in
      sum + (bench.fileSystem.octets(path)?.count ?? 0)
    }
    bench.fileSystem.setFaults { _, call in Self.isRead(call) ? .fail(5) : nil }
    var count = Self.count(bench)
    #expect(count.left { false } == UInt64(32_000 - 1_000 - octets))
  }

  @Test func `Lines that are not expendable use nothing, though they fill the journal`() throws {
    var bench = try Self.bench()
    for number in 1...60 { _ = bench.commit([record(number, filler: 1_000)]) }
    var count = Self.count(bench)
    let left = try #require(count.left { false })
    #expect(left >= 16_000)
  }

  @Test func `Expendable lines use their octets, read once for each segment`() throws {
    var bench = try Self.bench()
    for number in 1...20 { _ = bench.commit([record(number, filler: 1_000)]) }
    for number in 21...40 { _ = bench.commit([Self.flood(number)]) }
    for number in 41...60 { _ = bench.commit([record(number, filler: 1_000)]) }
    let reads = Mutex(0)
    bench.fileSystem.setFaults { _, call in
      if Self.isRead(call) { reads.withLock { $0 += 1 } }
      return nil
    }
    var count = Self.count(bench)
    // Twenty lines of about 1,000 octets leave less than 12,000; all segments are read.
    let left = try #require(count.left { false })
    #expect((9_000...12_000).contains(left))
    let first = reads.withLock { $0 }
    #expect(first > 40)
    #expect(count.left { false } == left)
    #expect(reads.withLock { $0 } == first)
  }

  @Test func `A segment that cannot be read counts as expendable altogether`() throws {
    var bench = try Self.bench()
    for number in 1...60 { _ = bench.commit([record(number, filler: 1_000)]) }
    bench.fileSystem.setFaults { _, call in Self.isRead(call) ? .fail(5) : nil }
    var count = Self.count(bench)
    #expect(count.left { false } == 0)
    bench.fileSystem.setFaults { _, _ in nil }
    #expect(try #require(count.left { false }) >= 16_000)
  }

  @Test func `Of a compressed segment no more counts than its file has`() throws {
    var bench = try Self.bench(compress: true)
    for number in 1...60 { _ = bench.commit([Self.flood(number)]) }
    _ = bench.keepHouse()
    var count = Self.count(bench)
    #expect(try #require(count.left { false }) > 16_000)
  }

  @Test func `A count that is stopped is careful`() throws {
    var bench = try Self.bench()
    for number in 1...60 { _ = bench.commit([record(number, filler: 1_000)]) }
    var count = Self.count(bench)
    #expect(count.left { true } == 0)
  }

  @Test(arguments: [true, false])
  func `A flood within what is left pushes nothing else out, over restarts too`(
    _ isLimited: Bool
  ) throws {
    var bench = try Self.bench()
    var number = 0
    var own: [UInt64] = []
    var count = Self.count(bench)
    var left: UInt64 = 0
    for round in 0..<400 {
      // One own line for each twenty of the flood: twenty in all, less than half of the journal.
      if round % 20 == 0 {
        own.append(bench.commit([record(number, filler: 1_000)]).firstSequence)
      }
      if round % 100 == 50 { count = Self.count(bench) }
      _ = bench.keepHouse()
      left = try #require(count.left { false })
      number += 1
      guard left >= 1_100 || !isLimited else { continue }
      _ = bench.commit([Self.flood(number)])
    }
    let sequences = Set(try Contents(bench.fileSystem).sequences)
    #expect(own.allSatisfy(sequences.contains) == isLimited)
    #expect(sequences.count > 40)
  }

  @Test func `A journal of expendable lines tells what is left, another one does not`() throws {
    let fileSystem = MemoryFileSystem()
    let journal = try Journal.open(
      directory: testDirectory, settings: .init(), isExpendable: { _ in true },
      fileSystem: fileSystem, clock: TestClock())
    defer { journal.close() }
    while journal.condition.expendableOctetsLeft == nil { try journal.flush() }
    #expect(journal.condition.expendableOctetsLeft == 960 << 20)
    let other = try Journal.open(
      directory: testDirectory, settings: .init(), fileSystem: MemoryFileSystem(),
      clock: TestClock())
    try other.append([record(1)])
    other.close()
    #expect(other.condition.expendableOctetsLeft == nil)
  }
}
