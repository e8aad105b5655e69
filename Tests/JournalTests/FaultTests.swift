import Glibc
import Posix
import Testing

@testable import Journal

/// Each call of the writer fails once, in each possible way.
@Suite struct FaultTests {
  static let codes: [Int32] = [EIO, ENOSPC, EINTR, EDQUOT, EROFS]

  /// A run of a journal with rotation, a full disk, retention and compression; keeps the lines that
  /// were acknowledged.
  private struct Life {
    var promised: [UInt64: [UInt8]] = [:]
    var failures: [JournalError] = []

    mutating func run(_ bench: inout Bench) {
      var number = 0
      for count in [1, 3, 1, 2, 5, 1, 1] {
        let records = (0..<count).map { offset in record(number + offset, filler: 150) }
        number += count
        let outcome = bench.commit(records)
        if let failure = outcome.failure {
          failures.append(failure)
        } else {
          for (offset, members) in records.enumerated() {
            let sequence = outcome.firstSequence + UInt64(offset)
            #expect(promised[sequence] == nil, "number \(sequence) was given twice")
            promised[sequence] = line(sequence, members)
          }
        }
        bench.clock.advance(milliseconds: 1_000)
        if count == 5, let failure = bench.keepHouse().failure { failures.append(failure) }
      }
    }
  }

  private static var settings: JournalSettings {
    var settings = JournalSettings()
    settings.segmentOctetsLimit = 900
    settings.compress = true
    return settings
  }

  private static func check(_ life: Life, _ fileSystem: MemoryFileSystem, _ note: Comment) throws {
    let contents = try Contents(fileSystem)
    let found = Dictionary(contents.lines.map { line in (line.sequence, line.octets) }) { old, _ in
      Issue.record("a number is given twice; \(note)")
      return old
    }
    for (sequence, octets) in life.promised { #expect(found[sequence] == octets, note) }
    #expect(contents.damage.isEmpty, note)
  }

  private static func callCount() throws -> Int {
    var bench = try Bench(settings: settings)
    var life = Life()
    life.run(&bench)
    #expect(life.failures.isEmpty)
    #expect(life.promised.count == 14)
    #expect(bench.segmentPaths.count < 4, "compression did not run")
    return bench.fileSystem.callCount
  }

  @Test func `No promised line is lost when any one call fails`() throws {
    let calls = try Self.callCount()
    for number in 0..<calls {
      for code in Self.codes {
        for octets in [0, 1, 300] {
          let fileSystem = MemoryFileSystem()
          fileSystem.setFaults { call, _ in
            call == number ? .fail(code, afterOctets: octets) : nil
          }
          guard var bench = try? Bench(fileSystem, settings: Self.settings) else { continue }
          var life = Life()
          life.run(&bench)
          let note: Comment = "call \(number) of \(calls), errno \(code), after \(octets)"
          if code == EINTR { #expect(life.promised.count == 14, note) }
          #expect(life.failures.count <= 1, note)
          try Self.check(life, fileSystem, note)
          // And it opens again, without faults and with the same lines.
          fileSystem.setFaults { _, _ in nil }
          fileSystem.releaseLocks()
          _ = try Bench(fileSystem, settings: Self.settings)
          try Self.check(life, fileSystem, note)
        }
      }
    }
  }

  @Test func `No promised line is lost when calls fail from some moment on, and it recovers`()
    throws
  {
    let calls = try Self.callCount()
    for number in 0..<calls {
      for code in [EIO, ENOSPC] {
        let fileSystem = MemoryFileSystem()
        fileSystem.setFaults { call, kind in
          call >= number && call < number + 12 && kind.changesSomething ? .fail(code) : nil
        }
        guard var bench = try? Bench(fileSystem, settings: Self.settings) else { continue }
        var life = Life()
        life.run(&bench)
        fileSystem.setFaults { _, _ in nil }
        let last = bench.commit([record(99)])
        let note: Comment = "from call \(number), errno \(code)"
        #expect(last.failure == nil, note)
        life.promised[last.firstSequence] = line(last.firstSequence, record(99))
        try Self.check(life, fileSystem, note)
      }
    }
  }

  @Test func `Short writes are continued`() throws {
    let fileSystem = MemoryFileSystem()
    fileSystem.setFaults { _, call in
      if case .write = call.kind { .short(7) } else { nil }
    }
    var bench = try Bench(fileSystem, settings: Self.settings)
    var life = Life()
    life.run(&bench)
    #expect(life.promised.count == 14)
    try Self.check(life, fileSystem, "short writes")
  }

  @Test func `A full disk fails appends, leaves no trail of files, and ends by itself`() throws {
    var bench = try Bench()
    #expect(bench.commit([record(1)]).failure == nil)
    bench.fileSystem.setFaults { _, call in
      if case .write = call.kind { .fail(ENOSPC, afterOctets: 0) } else { nil }
    }
    for _ in 0..<20 { #expect(bench.commit([record(2)]).failure != nil) }
    #expect(bench.segmentPaths.count == 1)
    bench.fileSystem.setFaults { _, _ in nil }
    #expect(bench.commit([record(3)]).firstSequence == 2)
    #expect(try Contents(bench.fileSystem).sequences == [1, 2])
  }

  @Test func `The reserve fails an append before the kernel does`() throws {
    var bench = try Bench()
    bench.fileSystem.setFreeOctets(bench.settings.reserveOctets)
    let failure = try #require(bench.commit([record(1)]).failure)
    guard case .reserveReached = failure else {
      Issue.record("\(failure)")
      return
    }
    bench.fileSystem.setFreeOctets(.max)
    #expect(bench.commit([record(1)]).failure == nil)
  }

  @Test func `A failed sync begins a new segment with the same lines and numbers`() throws {
    var bench = try Bench()
    #expect(bench.commit([record(1)]).failure == nil)
    let failing = bench.fileSystem.callCount
    bench.fileSystem.setFaults { number, call in
      if case .syncData = call.kind, number < failing + 7 { .fail(EIO) } else { nil }
    }
    let outcome = bench.commit([record(2), record(3)])
    #expect(outcome.failure == nil)
    #expect(outcome.segmentsBegun == 2)
    #expect(bench.segmentPaths.count == 2)
    let contents = try Contents(bench.fileSystem)
    #expect(contents.sequences == [1, 2, 3])
    #expect(contents.damage.isEmpty)
  }
}

extension Call {
  var changesSomething: Bool {
    switch kind {
    case .write, .syncData, .syncDirectory, .truncate, .rename, .unlink: true
    case .open(let mode): mode != .read
    default: false
    }
  }
}
