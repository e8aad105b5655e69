import Glibc
import TestSupport
import Testing

@testable import Journal

/// The power fails at a random call, several times for one journal.
///
/// JOURNAL_POWER_CUTS sets the number of cuts (1,000), JOURNAL_SEED the first seed (random).
@Suite struct PowerCutTests {
  @Test func `No promised line is lost to a power cut, and no damaged one is given`() throws {
    let cuts = number("JOURNAL_POWER_CUTS") ?? 1_000
    let seed = number("JOURNAL_SEED") ?? UInt64.random(in: 0...(.max >> 1))
    print("\(cuts) power cuts from seed \(seed)")
    var done: UInt64 = 0
    while done < cuts {
      var history = History(seed: seed + done)
      try history.run(lives: 3)
      done += 3
    }
  }

  private func number(_ name: String) -> UInt64? {
    environment(name).flatMap { text in UInt64(text) }
  }
}

/// One journal that is opened several times; each time a power cut ends its use.
private struct History {
  private let seed: UInt64
  private var generator: SeededGenerator
  private var fileSystem = MemoryFileSystem()
  private let clock = TestClock()
  private var promised: [UInt64: [UInt8]] = [:]
  /// Every record that was submitted: a reader must return no other.
  private var given: Set<[UInt8]> = []
  private var nextRecord = 0

  init(seed: UInt64) {
    self.seed = seed
    generator = SeededGenerator(seed: seed)
  }

  mutating func run(lives: Int) throws {
    for _ in 0..<lives {
      try live()
      let sector = Bool.random(using: &generator) ? 512 : 4096
      fileSystem = fileSystem.afterPowerCut(sectorOctets: sector, using: &generator)
      try check("after the power cut")
      _ = try Bench(fileSystem, clock: clock)
      fileSystem.releaseLocks()
      try check("after recovery")
    }
  }

  private mutating func live() throws {
    var settings = JournalSettings()
    settings.segmentOctetsLimit = [500, 3_000, 20_000].randomElement(using: &generator) ?? 500
    settings.compress = Bool.random(using: &generator)
    let cut = fileSystem.callCount + Int.random(in: 0..<120, using: &generator)
    let faultOdds: Double = [0.0, 0.0, 0.02, 0.2].randomElement(using: &generator) ?? 0
    let faultSeed = generator.next()
    fileSystem.setFaults { number, call in
      number >= cut ? .powerCut : randomFault(number, call, faultOdds, faultSeed)
    }
    guard var bench = try? Bench(fileSystem, clock: clock, settings: settings) else {
      cutNow()
      return
    }
    while fileSystem.hasPower {
      commitSome(&bench)
      clock.advance(milliseconds: Int64.random(in: 0...2, using: &generator))
      if Int.random(in: 0..<20, using: &generator) == 0 { clock.step(milliseconds: -60_000) }
      if Int.random(in: 0..<10, using: &generator) == 0 { _ = bench.keepHouse() }
    }
  }

  private mutating func cutNow() {
    fileSystem.setFaults { _, _ in .powerCut }
    _ = try? fileSystem.list(testDirectory)
  }

  private mutating func commitSome(_ bench: inout Bench) {
    let count = Int.random(in: 1...6, using: &generator)
    var records: [[UInt8]] = []
    for _ in 0..<count {
      let filler = [0, 100, 700, 5_000].randomElement(using: &generator) ?? 0
      nextRecord += 1
      records.append(record(nextRecord, filler: filler))
    }
    given.formUnion(records)
    let outcome = bench.commit(records)
    guard outcome.failure == nil else { return }
    for (offset, members) in records.enumerated() {
      let sequence = outcome.firstSequence + UInt64(offset)
      if promised[sequence] != nil { Issue.record("number \(sequence) twice; seed \(seed)") }
      promised[sequence] = members
    }
  }

  private func check(_ when: String) throws {
    let contents = try Contents(fileSystem)
    var found: [UInt64: [UInt8]] = [:]
    for (sequence, octets) in contents.lines {
      let opening = Array(#"{"v":1,"seq":\#(sequence),"#.utf8)
      let members = Array(octets.dropFirst(opening.count).dropLast(18))
      if !given.contains(members) { Issue.record("a line nobody wrote; seed \(seed) \(when)") }
      if found[sequence] != nil { Issue.record("\(sequence) twice; seed \(seed) \(when)") }
      found[sequence] = members
    }
    for (sequence, members) in promised where found[sequence] != members {
      Issue.record("line \(sequence) was promised and is lost; seed \(seed) \(when)")
    }
  }
}

/// Random faults that depend only on the number of the call and a seed.
func randomFault(_ number: Int, _ call: Call, _ odds: Double, _ seed: UInt64) -> Fault? {
  var generator = SeededGenerator(seed: seed &+ UInt64(number))
  guard call.changesSomething, Double.random(in: 0..<1, using: &generator) < odds else {
    return nil
  }
  let octets = Int.random(in: 0..<3_000, using: &generator)
  let code = [EIO, ENOSPC, EINTR, EDQUOT].randomElement(using: &generator) ?? EIO
  return .fail(code, afterOctets: octets)
}
