import Posix
import Testing

@testable import Journal

@Suite struct JournalReaderTests {
  /// Nine lines in three segments, a day apart, the first compressed, the last line damaged.
  private static func fileSystem() throws -> MemoryFileSystem {
    var settings = JournalSettings()
    settings.segmentOctetsLimit = 400
    settings.compress = true
    var bench = try Bench(settings: settings)
    for number in 1...9 {
      #expect(bench.commit([record(number, filler: 100)]).failure == nil)
      if number % 3 == 0 { bench.clock.advance(milliseconds: 86_400_000) }
      if number == 6 { #expect(bench.keepHouse().segmentsCompressed == 1) }
    }
    return bench.fileSystem
  }

  @Test func `Newest first gives the same items the other way round`() throws {
    let fileSystem = try Self.fileSystem()
    let path = try #require(fileSystem.paths.first { path in path.hasSuffix(".jsonl") })
    var octets = try #require(fileSystem.octets(path))
    octets[octets.count / 2] ^= 1
    fileSystem.setOctets(path, octets)
    let forward = try Contents(fileSystem)
    var options = JournalReader.Options()
    options.isNewestFirst = true
    let backward = try Contents(fileSystem, options: options)
    #expect(forward.sequences == [1, 2, 3, 4, 6, 7, 8, 9])
    #expect(backward.lines.reversed().map(\.octets) == forward.lines.map(\.octets))
    #expect(backward.damage.reversed() == forward.damage)
  }

  @Test func `A reader goes on after the line of a cursor, also in a compressed segment`() throws {
    let fileSystem = try Self.fileSystem()
    var reader = try JournalReader(
      directory: testDirectory, options: .init(), fileSystem: fileSystem)
    var cursors: [Cursor] = []
    while let item = reader.next() {
      guard case .line(let line) = item else { continue }
      let end = line.offset + UInt64(line.range.count) + 1
      cursors.append(Cursor(segment: line.segment, offset: end, sequence: line.sequence))
    }
    for cursor in cursors {
      let read = try #require(Cursor(cursor.description + "\n"))
      #expect(read == cursor)
      var options = JournalReader.Options()
      options.start = read
      let contents = try Contents(fileSystem, options: options)
      #expect(contents.sequences == Array(cursor.sequence + 1..<10))
      #expect(contents.damage.isEmpty)
    }
  }

  @Test func `Segments outside the time asked for are not opened`() throws {
    let fileSystem = try Self.fileSystem()
    let day: Int64 = 86_400_000
    let start = TestClock().wallMilliseconds()
    var options = JournalReader.Options()
    options.fromMilliseconds = start + day + day / 2
    #expect(try Contents(fileSystem, options: options).sequences == [4, 5, 6, 7, 8, 9])
    options.toMilliseconds = start + day + day / 2 + 1
    #expect(try Contents(fileSystem, options: options).sequences == [4, 5, 6, 7, 8, 9])
    options.fromMilliseconds = start + 5 * day
    #expect(try Contents(fileSystem, options: options).sequences == [7, 8, 9])
    options.fromMilliseconds = nil
    options.toMilliseconds = start - day
    #expect(try Contents(fileSystem, options: options).sequences == [7, 8, 9])
  }

  @Test func `Where the clock was set back between two names nothing is left out`() throws {
    let fileSystem = MemoryFileSystem()
    for (number, time) in [(1, 5_000_000_000), (2, 1_000_000_000), (3, 2_000_000_000)]
      as [(UInt64, Int64)]
    {
      let name = SegmentName(firstSequence: number, creationMilliseconds: time)
      fileSystem.setOctets("\(testDirectory)/\(name).jsonl", line(number, record(1)) + [0x0A])
    }
    var options = JournalReader.Options()
    options.fromMilliseconds = 4_000_000_000
    #expect(try Contents(fileSystem, options: options).sequences == [1, 3])
  }

  @Test func `A segment deleted from the middle is a gap`() throws {
    let fileSystem = try Self.fileSystem()
    let path = try #require(fileSystem.paths.first { path in path.contains("0004-") })
    try fileSystem.unlink(path)
    let contents = try Contents(fileSystem)
    #expect(contents.sequences == [1, 2, 3, 7, 8, 9])
    #expect(contents.damage.map(\.kind) == [.gap(4...6)])
  }

  @Test(arguments: [false, true])
  func `A name without a file is reported, and reading continues`(_ isNewestFirst: Bool) throws {
    let fileSystem = try Self.fileSystem()
    Self.breakLink(fileSystem, "0004-")
    var options = JournalReader.Options()
    options.isNewestFirst = isNewestFirst
    let contents = try Contents(fileSystem, options: options)
    #expect(contents.sequences.sorted() == [1, 2, 3, 7, 8, 9])
    guard case .unreadable = try #require(contents.damage.first).kind else {
      Issue.record("said \(contents.damage)")
      return
    }
    #expect(contents.damage.count == 1)
  }

  @Test func `A segment that goes after it was listed is a gap only if an older one stays`() throws
  {
    for (part, missing) in [("0004-", [Damage.Kind.gap(4...6)]), ("0001-", [])] {
      let fileSystem = try Self.fileSystem()
      var reader = try JournalReader(
        directory: testDirectory, options: .init(), fileSystem: fileSystem)
      let path = try #require(fileSystem.paths.first { path in path.contains(part) })
      try fileSystem.unlink(path)
      var damage: [Damage.Kind] = []
      while let item = reader.next() {
        if case .damage(let found) = item { damage.append(found.kind) }
      }
      #expect(damage == missing)
    }
  }

  @Test func `Damage without end takes no memory without end, backwards too`() throws {
    let fileSystem = MemoryFileSystem()
    let name = SegmentName(firstSequence: 1, creationMilliseconds: 1_784_628_930_000)
    let lineFeeds = [UInt8](repeating: 0x0A, count: 100_000)
    fileSystem.setOctets(
      "\(testDirectory)/\(name).jsonl", lineFeeds + line(1, record(1)) + [0x0A])
    var options = JournalReader.Options()
    options.isNewestFirst = true
    let backward = try Contents(fileSystem, options: options)
    #expect(backward.sequences == [1])
    #expect(backward.damage.count == 10_000)
    #expect(try Contents(fileSystem).damage.count == 100_000)
  }

  /// Makes opening a segment's files fail with ENOENT, as for symbolic links without a target.
  private static func breakLink(_ fileSystem: MemoryFileSystem, _ part: String) {
    fileSystem.setFaults { _, call in
      guard case .open(.read) = call.kind, call.path.contains(part) else { return nil }
      return .fail(SystemError.notFound)
    }
  }

  @Test(arguments: [
    "", "v1", "v2 00000000000000000001-20260721T101530.123Z 1 1",
    "v1 00000000000000000001-20260721T101530.123Z -1 1", "v1 x 1 1",
    "v1 00000000000000000001-20260721T101530.123Z 1 1 1",
    "v1 00000000000000000001-20260721T101530.123Z 18446744073709551615 1",
  ])
  func `Anything else is no cursor`(_ text: String) {
    #expect(Cursor(text) == nil)
  }
}
