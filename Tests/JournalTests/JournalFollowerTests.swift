import Posix
import TestSupport
import Testing

@testable import Journal

@Suite struct JournalFollowerTests {
  private static var settings: JournalSettings {
    var settings = JournalSettings()
    settings.segmentOctetsLimit = 400
    settings.compress = true
    return settings
  }

  /// All items until there is nothing new.
  private static func drain(_ follower: inout JournalFollower) throws -> (
    lines: [UInt64], damage: [Damage.Kind]
  ) {
    var lines: [UInt64] = []
    var damage: [Damage.Kind] = []
    while let item = try follower.next() {
      switch item {
      case .line(let line): lines.append(line.sequence)
      case .damage(let found): damage.append(found.kind)
      }
    }
    return (lines, damage)
  }

  private static func follower(
    _ fileSystem: MemoryFileSystem, _ start: JournalFollower.Start
  ) throws -> JournalFollower {
    try JournalFollower(directory: testDirectory, from: start, fileSystem: fileSystem)
  }

  @Test func `Each line is given once across rotation, compression and restarts`() throws {
    let fileSystem = MemoryFileSystem()
    let clock = TestClock()
    var follower = try Self.follower(fileSystem, .beginning)
    var seen: [UInt64] = []
    for life in 0..<3 {
      var bench = try Bench(fileSystem, clock: clock, settings: Self.settings)
      for number in 0..<10 {
        #expect(bench.commit([record(life * 10 + number, filler: 100)]).failure == nil)
        if number % 4 == 0 { seen += try Self.drain(&follower).lines }
        if number % 5 == 0 { _ = bench.keepHouse() }
        if number % 3 == 0, let cursor = follower.cursor {
          let text = cursor.description
          follower = try Self.follower(fileSystem, .cursor(try #require(Cursor(text))))
        }
        clock.advance(milliseconds: 10)
      }
      fileSystem.releaseLocks()
    }
    let last = try Self.drain(&follower)
    #expect(last.damage.isEmpty)
    #expect(seen + last.lines == Array(1...30))
  }

  @Test func `Lines that retention took are named`() throws {
    var settings = Self.settings
    settings.retentionOctetsLimit = 1
    var bench = try Bench(settings: settings)
    #expect(bench.commit([record(1, filler: 100)]).failure == nil)
    var follower = try Self.follower(bench.fileSystem, .beginning)
    #expect(try Self.drain(&follower).lines == [1])
    let cursor = try #require(follower.cursor)
    for number in 2...12 { #expect(bench.commit([record(number, filler: 100)]).failure == nil) }
    #expect(bench.keepHouse().filesDeleted > 0)
    var later = try Self.follower(bench.fileSystem, .cursor(cursor))
    let rest = try Self.drain(&later)
    let first = try #require(rest.lines.first)
    #expect(rest.damage == [.cutAway(2...first - 1)])
    #expect(rest.lines == Array(first...12))
  }

  @Test func `From the end only new lines are given`() throws {
    var bench = try Bench(settings: Self.settings)
    #expect(bench.commit([record(1), record(2)]).failure == nil)
    var follower = try Self.follower(bench.fileSystem, .end)
    #expect(try Self.drain(&follower).lines.isEmpty)
    #expect(bench.commit([record(3)]).failure == nil)
    #expect(try Self.drain(&follower).lines == [3])
  }

  @Test func `A line that is being written is given when it is whole`() throws {
    let fileSystem = MemoryFileSystem()
    let path = testDirectory + "/00000000000000000001-20260721T101530.000Z.jsonl"
    var octets: [UInt8] = []
    LineFormat.append(sequence: 1, members: record(1), to: &octets)
    var follower = try Self.follower(fileSystem, .beginning)
    for length in 0..<octets.count {
      fileSystem.setOctets(path, Array(octets[..<length]))
      let now = try Self.drain(&follower)
      #expect(now.lines.isEmpty && now.damage.isEmpty)
    }
    fileSystem.setOctets(path, octets)
    #expect(try Self.drain(&follower).lines == [1])
  }

  @Test func `A part-written line that was cut and replaced is no damage`() throws {
    let fileSystem = MemoryFileSystem()
    var bench = try Bench(fileSystem)
    #expect(bench.commit([record(1)]).failure == nil)
    let path = bench.segmentPaths[0]
    let whole = try #require(fileSystem.octets(path))
    var follower = try Self.follower(fileSystem, .beginning)
    fileSystem.setOctets(path, whole + Array(#"{"v":1,"seq":2,"id":"other"#.utf8))
    #expect(try Self.drain(&follower).lines == [1])
    fileSystem.setOctets(path, whole)
    #expect(bench.commit([record(2)]).failure == nil)
    let now = try Self.drain(&follower)
    #expect(now.lines == [2])
    #expect(now.damage.isEmpty)
  }

  @Test func `A journal that was emptied and begun anew is followed from its start`() throws {
    let fileSystem = MemoryFileSystem()
    let clock = TestClock()
    var bench = try Bench(fileSystem, clock: clock)
    for number in 1...5 { #expect(bench.commit([record(number)]).failure == nil) }
    fileSystem.releaseLocks()
    bench = try Bench(fileSystem, clock: clock)
    #expect(bench.commit([record(6)]).failure == nil)
    var follower = try Self.follower(fileSystem, .beginning)
    #expect(try Self.drain(&follower).lines.count == 6)
    for path in fileSystem.paths { try fileSystem.unlink(path) }
    clock.advance(milliseconds: 1_000)
    fileSystem.releaseLocks()
    var second = try Bench(fileSystem, clock: clock)
    #expect(second.commit([record(1)]).firstSequence == 1)
    let now = try Self.drain(&follower)
    #expect(now.damage == [.restarted])
    #expect(now.lines == [1])
  }

  @Test func `A journal begun anew is followed from its start, however far it has grown`() throws {
    let fileSystem = MemoryFileSystem()
    let clock = TestClock()
    var bench = try Bench(fileSystem, clock: clock, settings: Self.settings)
    for number in 1...8 { #expect(bench.commit([record(number, filler: 90)]).failure == nil) }
    var follower = try Self.follower(fileSystem, .beginning)
    #expect(try Self.drain(&follower).lines == Array(1...8))
    for path in fileSystem.paths { try fileSystem.unlink(path) }
    clock.advance(milliseconds: 1_000)
    fileSystem.releaseLocks()
    var second = try Bench(fileSystem, clock: clock, settings: Self.settings)
    for number in 1...20 { #expect(second.commit([record(number, filler: 120)]).failure == nil) }
    let now = try Self.drain(&follower)
    #expect(now.damage == [.restarted])
    #expect(now.lines == Array(1...20))
  }

  /// A follower whose cursor is in a compressed segment, after its third line of four.
  private static func inCompressed() throws -> (MemoryFileSystem, path: String, Cursor) {
    var bench = try Bench(settings: Self.settings)
    var follower = try Self.follower(bench.fileSystem, .beginning)
    for number in 1...3 {
      #expect(bench.commit([record(number, filler: 100)]).failure == nil)
    }
    #expect(try Self.drain(&follower).lines == [1, 2, 3])
    let cursor = try #require(follower.cursor)
    for number in 4...6 { #expect(bench.commit([record(number, filler: 100)]).failure == nil) }
    #expect(bench.keepHouse().segmentsCompressed > 0)
    let path = try #require(bench.fileSystem.paths.first { path in path.hasSuffix(".zst") })
    return (bench.fileSystem, path, cursor)
  }

  @Test func `A compressed segment that was cut short is said once, and the next one follows`()
    throws
  {
    let (fileSystem, path, cursor) = try Self.inCompressed()
    let octets = try #require(fileSystem.octets(path))
    for length in 0..<octets.count - 1 {
      fileSystem.setOctets(path, Array(octets[..<length]))
      var follower = try Self.follower(fileSystem, .cursor(cursor))
      let rest = try Self.drain(&follower)
      #expect(rest.lines.suffix(2) == [5, 6] || rest.lines.suffix(3) == [4, 5, 6], "\(length)")
      #expect(rest.damage.count <= 1, "\(length): \(rest.damage)")
      #expect(try Self.drain(&follower).damage == [])
    }
  }

  @Test func `A name without a file is said once, and the next one follows`() throws {
    let (fileSystem, _, cursor) = try Self.inCompressed()
    fileSystem.setFaults { _, call in
      guard case .open(.read) = call.kind, call.path.contains("0001-") else { return nil }
      return .fail(SystemError.notFound)
    }
    for start in [JournalFollower.Start.beginning, .cursor(cursor)] {
      var follower = try Self.follower(fileSystem, start)
      let rest = try Self.drain(&follower)
      #expect(rest.lines == [4, 5, 6])
      #expect(rest.damage.count == 1)
      #expect(rest.damage.first?.isUnreadable == true)
    }
  }

  @Test func `Nothing is missed when every call of the writer may fail`() throws {
    let seed = UInt64.random(in: 0...(.max >> 1))
    print("seed \(seed)")
    for round in 0..<100 {
      let fileSystem = MemoryFileSystem()
      var generator = SeededGenerator(seed: seed + UInt64(round))
      let faultSeed = generator.next()
      var bench = try Bench(fileSystem, settings: Self.settings)
      var follower = try Self.follower(fileSystem, .beginning)
      fileSystem.setFaults { number, call in randomFault(number, call, 0.1, faultSeed) }
      var promised: Set<[UInt8]> = []
      var seen: Set<[UInt8]> = []
      for number in 0..<40 {
        let records = [record(number), record(number + 1_000, filler: 200)]
        let outcome = bench.commit(records)
        if outcome.failure == nil {
          promised.insert(line(outcome.firstSequence, records[0]))
          promised.insert(line(outcome.firstSequence + 1, records[1]))
        }
        bench.clock.advance(milliseconds: 1)
        while let item = try? follower.next() {
          if case .line(let line) = item { seen.insert(follower.octets(of: line)) }
        }
      }
      fileSystem.setFaults { _, _ in nil }
      while let item = try follower.next() {
        if case .line(let line) = item { seen.insert(follower.octets(of: line)) }
      }
      #expect(promised.isSubset(of: seen), "seed \(seed), round \(round)")
    }
  }
}

extension Damage.Kind {
  fileprivate var isUnreadable: Bool {
    if case .unreadable = self { true } else { false }
  }
}
