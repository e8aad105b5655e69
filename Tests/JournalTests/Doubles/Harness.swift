import Glibc
import Posix

@testable import Journal

/// The directory that tests in memory use.
let testDirectory = "/journal"

/// A record with a number that identifies it, and filler to make it longer.
func record(_ number: Int, filler: Int = 0) -> [UInt8] {
  Array(#""id":"\#(number)","text":"\#(String(repeating: "x", count: filler))""#.utf8)
}

/// All that a reader returned.
struct Contents {
  var lines: [(sequence: UInt64, octets: [UInt8])] = []
  var damage: [Damage] = []
  var unfinishedTailOctets: UInt64 = 0

  var sequences: [UInt64] { lines.map { line in line.sequence } }

  init(
    _ fileSystem: any FileSystem, directory: String = testDirectory,
    options: JournalReader.Options = .init()
  ) throws(JournalError) {
    var reader = try JournalReader(
      directory: directory, options: options, fileSystem: fileSystem)
    while let item = reader.next() {
      switch item {
      case .line(let line): lines.append((line.sequence, reader.octets(of: line)))
      case .damage(let found): damage.append(found)
      }
    }
    unfinishedTailOctets = reader.unfinishedTailOctets
  }
}

/// A line as the journal writes it, without the LF.
func line(_ sequence: UInt64, _ members: [UInt8]) -> [UInt8] {
  var octets: [UInt8] = []
  LineFormat.append(sequence: sequence, members: members, to: &octets)
  return octets.dropLast()
}

/// A writer with a file system in memory and without threads, so that each system call has a fixed
/// number.
struct Bench {
  var fileSystem: MemoryFileSystem
  var clock = TestClock()
  var settings = JournalSettings()
  var report = RecoveryReport()
  private var writer: SegmentWriter
  private let lock: WriterLock

  init(
    _ fileSystem: MemoryFileSystem = MemoryFileSystem(), clock: TestClock = TestClock(),
    settings: JournalSettings = .init()
  ) throws(JournalError) {
    self.fileSystem = fileSystem
    self.clock = clock
    self.settings = settings
    var recovery = Recovery(directory: testDirectory, fileSystem: fileSystem)
    try recovery.run()
    report = recovery.report
    lock = WriterLock(recovery.lock, testDirectory, fileSystem)
    writer = SegmentWriter(
      directory: testDirectory, settings: settings, fileSystem: fileSystem, clock: clock,
      lock: lock, start: recovery.start)
  }

  mutating func commit(_ records: [[UInt8]]) -> CommitOutcome {
    writer.commit([records])
  }

  /// What a round of housekeeping did, by the files before it and after it.
  struct HouseRound {
    /// Files that are gone, but for those whose segment was compressed.
    var filesDeleted = 0
    /// Segments whose plain file made way for a compressed one.
    var segmentsCompressed = 0
    var failure: JournalError?
  }

  func keepHouse() -> HouseRound {
    let before = fileSystem.paths
    var round = HouseRound()
    round.failure =
      Housekeeping(
        directory: testDirectory, settings: settings, fileSystem: fileSystem, clock: clock
      ).run { false }.failure
    let after = Set(fileSystem.paths)
    for path in before where !after.contains(path) {
      if path.hasSuffix(".jsonl"), after.contains(path + ".zst") {
        round.segmentsCompressed += 1
      } else {
        round.filesDeleted += 1
      }
    }
    return round
  }

  /// The plain segments' paths, oldest first.
  var segmentPaths: [String] {
    fileSystem.paths.filter { path in path.hasSuffix(".jsonl") }
  }
}

/// A temporary directory on the real disk; deleted with everything in it.
final class TemporaryDirectory {
  let path: String

  init() throws {
    let base = ThisProcess.environment("TMPDIR") ?? "/tmp"
    let name = UInt64.random(in: 0 ... .max)
    path = "\(base)/journal-test-\(getpid())-\(name)"
    try PosixFileSystem().makeDirectory(path)
  }

  deinit {
    let system = PosixFileSystem()
    for name in (try? system.list(path)) ?? [] {
      let file = path + "/" + name
      for inner in (try? system.list(file)) ?? [] { try? system.unlink(file + "/" + inner) }
      if unsafe rmdir(file) != 0 { try? system.unlink(file) }
    }
    _ = unsafe rmdir(path)
  }
}

/// A variable of the environment; nil if it is not set.
func environment(_ name: String) -> String? {
  // The string is copied at once; no test changes the environment.
  guard let text = unsafe getenv(name) else { return nil }
  return unsafe String(cString: text)
}
