import Glibc
import Posix
import Testing

@testable import Journal

@Suite struct HousekeepingTests {
  private static func bench(_ change: (inout JournalSettings) -> Void) throws -> Bench {
    var settings = JournalSettings()
    settings.segmentOctetsLimit = 200
    change(&settings)
    var bench = try Bench(settings: settings)
    for number in 1...5 {
      #expect(bench.commit([record(number, filler: 200)]).failure == nil)
      bench.clock.advance(milliseconds: 86_400_000)
    }
    #expect(bench.segmentPaths.count == 5)
    return bench
  }

  @Test func `Retention by age deletes what was finished before the limit`() throws {
    let bench = try Self.bench { settings in settings.retentionSecondsLimit = 2 * 86_400 + 1 }
    #expect(bench.keepHouse().filesDeleted == 2)
    let contents = try Contents(bench.fileSystem)
    #expect(contents.sequences == [3, 4, 5])
    #expect(contents.damage.isEmpty)
  }

  @Test func `The newest segment stays however old and large it is`() throws {
    let bench = try Self.bench { settings in
      settings.retentionSecondsLimit = 0
      settings.retentionOctetsLimit = 0
    }
    #expect(bench.keepHouse().filesDeleted == 4)
    #expect(try Contents(bench.fileSystem).sequences == [5])
  }

  @Test func `Retention by total size deletes the oldest`() throws {
    let bench = try Self.bench { settings in settings.retentionOctetsLimit = 3 * 280 }
    #expect(bench.keepHouse().filesDeleted == 2)
    #expect(try Contents(bench.fileSystem).sequences == [3, 4, 5])
  }

  @Test func `Saved torn tails fall under retention`() throws {
    let bench = try Self.bench { settings in settings.retentionSecondsLimit = 86_400 }
    let torn = testDirectory + "/00000000000000000001-20260721T101530.000Z.torn"
    bench.fileSystem.setOctets(torn, [1, 2, 3])
    _ = bench.keepHouse()
    #expect(bench.fileSystem.octets(torn) == nil)
  }

  @Test func `A clock set back keeps segments rather than deleting them`() throws {
    let bench = try Self.bench { settings in settings.retentionSecondsLimit = 86_400 }
    bench.clock.step(milliseconds: -1_000 * 86_400_000)
    #expect(bench.keepHouse().filesDeleted == 0)
  }

  @Test func `What was written while the clock was years behind is not taken for old`() throws {
    var bench = try Self.bench { settings in settings.retentionSecondsLimit = 6 * 86_400 }
    bench.clock.step(milliseconds: -1_000 * 86_400_000)
    for number in 6...8 { #expect(bench.commit([record(number, filler: 200)]).failure == nil) }
    bench.clock.step(milliseconds: 1_000 * 86_400_000)
    #expect(bench.keepHouse().filesDeleted == 0)
    #expect(try Contents(bench.fileSystem).sequences == Array(1...8))
  }

  @Test func `What was written while the clock was behind is as old as what came after it`() throws
  {
    var bench = try Self.bench { settings in settings.retentionSecondsLimit = 3 * 86_400 }
    bench.clock.step(milliseconds: -1_000 * 86_400_000)
    for number in 6...8 { #expect(bench.commit([record(number, filler: 200)]).failure == nil) }
    bench.clock.step(milliseconds: 1_000 * 86_400_000)
    bench.clock.advance(milliseconds: 30 * 86_400_000)
    #expect(bench.commit([record(9, filler: 200)]).failure == nil)
    // The time of lines 6 to 8 is unknown, but it is before that of line 9, which is recent.
    #expect(bench.keepHouse().filesDeleted == 4)
    #expect(try Contents(bench.fileSystem).sequences == Array(5...9))
    bench.clock.advance(milliseconds: 4 * 86_400_000)
    #expect(bench.keepHouse().filesDeleted == 4)
    #expect(try Contents(bench.fileSystem).sequences == [9])
  }

  @Test func `What was written before the clock was ever set is not taken for old`() throws {
    let clock = TestClock(wallMilliseconds: 1_000)
    var settings = JournalSettings()
    settings.segmentOctetsLimit = 200
    settings.retentionSecondsLimit = 86_400
    var bench = try Bench(clock: clock, settings: settings)
    for number in 1...3 { #expect(bench.commit([record(number, filler: 200)]).failure == nil) }
    clock.step(milliseconds: 1_784_628_930_000)
    #expect(bench.commit([record(4, filler: 200)]).failure == nil)
    #expect(bench.keepHouse().filesDeleted == 0)
    clock.advance(milliseconds: 2 * 86_400_000)
    #expect(bench.keepHouse().filesDeleted == 3)
  }

  @Test func `One file that cannot be deleted or read does not keep the others from their turn`()
    throws
  {
    let bench = try Self.bench { settings in
      settings.retentionSecondsLimit = 3 * 86_400
      settings.compress = true
    }
    bench.fileSystem.setFaults { _, call in
      switch call.kind {
      case .unlink where call.path.contains("0001-"): .fail(SystemError.overQuota)
      case .open(.read) where call.path.contains("0002-"): .fail(SystemError.wouldBlock)
      default: nil
      }
    }
    let round = bench.keepHouse()
    guard case .system(.unlink, _, SystemError.overQuota, _) = round.failure else {
      Issue.record("said \(String(describing: round.failure))")
      return
    }
    #expect(round.segmentsCompressed == 2)
  }

  @Test func `A plain file that holds less than its compressed copy costs no event`() throws {
    let bench = try Self.bench { settings in settings.compress = true }
    let path = bench.segmentPaths[1]
    let plain = try #require(bench.fileSystem.octets(path))
    _ = bench.keepHouse()
    // As after an interrupted `zstd -d`.
    bench.fileSystem.setOctets(path, Array(plain[..<40]))
    bench.fileSystem.releaseLocks()
    let next = try Bench(bench.fileSystem, settings: bench.settings)
    #expect(next.report.failures == [.copiesDiffer(path: path)])
    #expect(bench.fileSystem.octets(path + ".zst") != nil)
    try bench.fileSystem.unlink(path)
    #expect(try Contents(bench.fileSystem).sequences == Array(1...5))
  }

  @Test func `A copy that would take the reserve is not made, and the segment stays`() throws {
    let bench = try Self.bench { settings in settings.compress = true }
    let before = bench.segmentPaths
    bench.fileSystem.setFreeOctets(bench.settings.reserveOctets)
    let round = bench.keepHouse()
    guard case .reserveReached = round.failure else {
      Issue.record("compressed without space: \(round)")
      return
    }
    #expect(bench.fileSystem.paths.filter { path in path.contains(".zst") } == [])
    #expect(bench.segmentPaths == before)
    bench.fileSystem.setFreeOctets(.max)
    #expect(bench.keepHouse().segmentsCompressed == 4)
  }

  @Test func `Compressed segments read as the plain ones did`() throws {
    let bench = try Self.bench { settings in settings.compress = true }
    let before = try Contents(bench.fileSystem).lines.map(\.octets)
    #expect(bench.keepHouse().segmentsCompressed == 4)
    #expect(bench.segmentPaths.count == 1)
    let after = try Contents(bench.fileSystem)
    #expect(after.lines.map(\.octets) == before)
    #expect(after.damage.isEmpty)
  }

  @Test func `Of both forms the plain one counts until it is deleted`() throws {
    let bench = try Self.bench { settings in settings.compress = true }
    let path = bench.segmentPaths[0]
    bench.fileSystem.setOctets(path + ".zst", [1, 2, 3])
    #expect(try Contents(bench.fileSystem).sequences == Array(1...5))
    bench.fileSystem.releaseLocks()
    let next = try Bench(bench.fileSystem, settings: bench.settings)
    #expect(bench.fileSystem.octets(path + ".zst") == nil)
    #expect(next.keepHouse().segmentsCompressed == 4)
    #expect(try Contents(bench.fileSystem).sequences == Array(1...5))
  }

  enum Hindrance: CaseIterable { case directorySync, unlink }

  @Test(arguments: Hindrance.allCases)
  func `A segment in both forms is compressed again, and reported until it is one`(
    _ hindrance: Hindrance
  ) throws {
    let bench = try Self.bench { settings in settings.compress = true }
    let plain = bench.segmentPaths[0]
    bench.fileSystem.setFaults { _, call in
      switch (call.kind, hindrance) {
      case (.syncDirectory, .directorySync): .fail(EIO)
      case (.unlink, .unlink) where call.path == plain: .fail(EPERM)
      default: nil
      }
    }
    for _ in 1...2 {
      guard case .system(.compress, plain, _, _) = bench.keepHouse().failure else {
        Issue.record("said nothing of \(plain)")
        return
      }
      #expect(bench.fileSystem.octets(plain) != nil)
      #expect(bench.fileSystem.octets(plain + ".zst") != nil)
    }
    bench.fileSystem.setFaults { _, _ in nil }
    let round = bench.keepHouse()
    #expect(round.failure == nil)
    #expect(round.segmentsCompressed > 0)
    #expect(bench.fileSystem.paths.filter { path in path.hasSuffix(".jsonl") }.count == 1)
    #expect(try Contents(bench.fileSystem).sequences == Array(1...5))
  }

  @Test func `Of a segment in both forms the finished copy is not made again`() throws {
    let bench = try Self.bench { settings in settings.compress = true }
    let plain = bench.segmentPaths[0]
    let octets = try #require(bench.fileSystem.octets(plain))
    _ = bench.keepHouse()
    bench.fileSystem.setOctets(plain, octets)
    // There is no space for a copy, and none is needed.
    bench.fileSystem.setFreeOctets(0)
    let round = bench.keepHouse()
    #expect(round.failure == nil)
    #expect(bench.fileSystem.octets(plain) == nil)
    #expect(try Contents(bench.fileSystem).sequences == Array(1...5))
  }

  @Test func `Of a segment in both forms a copy that is not whole is made anew`() throws {
    let bench = try Self.bench { settings in settings.compress = true }
    let plain = bench.segmentPaths[0]
    let octets = try #require(bench.fileSystem.octets(plain))
    _ = bench.keepHouse()
    let copy = try #require(bench.fileSystem.octets(plain + ".zst"))
    bench.fileSystem.setOctets(plain, octets)
    bench.fileSystem.setOctets(plain + ".zst", Array(copy.dropLast(7)))
    #expect(bench.keepHouse().failure == nil)
    #expect(bench.fileSystem.octets(plain) == nil)
    #expect(try Contents(bench.fileSystem).sequences == Array(1...5))
  }

  @Test func `A plain file that holds less than its copy is said at every round, and both stay`()
    throws
  {
    let bench = try Self.bench { settings in settings.compress = true }
    let plain = bench.segmentPaths[1]
    let octets = try #require(bench.fileSystem.octets(plain))
    _ = bench.keepHouse()
    bench.fileSystem.setOctets(plain, Array(octets[..<40]))
    for _ in 1...2 { #expect(bench.keepHouse().failure == .copiesDiffer(path: plain)) }
    #expect(bench.fileSystem.octets(plain) != nil)
    #expect(bench.fileSystem.octets(plain + ".zst") != nil)
  }

  @Test func `A compressed segment cut at any octet gives whole lines or damage, never wrong ones`()
    throws
  {
    let bench = try Self.bench { settings in settings.compress = true }
    _ = bench.keepHouse()
    let good = try Contents(bench.fileSystem).lines.map(\.octets)
    let path = try #require(bench.fileSystem.paths.first { path in path.hasSuffix(".zst") })
    let octets = try #require(bench.fileSystem.octets(path))
    for length in 0..<octets.count {
      bench.fileSystem.setOctets(path, Array(octets[..<length]))
      let contents = try Contents(bench.fileSystem)
      for found in contents.lines { #expect(good.contains(found.octets)) }
      let isWhole = contents.sequences == Array(1...5)
      // Without its last octets the file still holds every line.
      #expect(isWhole || contents.sequences == [2, 3, 4, 5], "length \(length)")
      #expect(isWhole == contents.damage.isEmpty, "length \(length)")
    }
    for bit in 0..<octets.count * 8 {
      var flipped = octets
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      bench.fileSystem.setOctets(path, flipped)
      for found in try Contents(bench.fileSystem).lines { #expect(good.contains(found.octets)) }
    }
  }
}
