import Glibc
import Posix
import Synchronization
import Testing

@testable import Journal

@Suite struct JournalTests {
  @Test func `Lines appended are read back in order with their numbers`() throws {
    let directory = try TemporaryDirectory()
    let journal = try Journal.open(directory: directory.path)
    #expect(try journal.append([record(1), record(2)]) == 1...2)
    #expect(try journal.append([record(3)]) == 3...3)
    let contents = try Contents(PosixFileSystem(), directory: directory.path)
    #expect(
      contents.lines.map { line in line.octets } == (1...3).map { line(UInt64($0), record($0)) })
    journal.close()
    journal.close()
    #expect(throws: JournalError.closed) { try journal.append([record(4)]) }
  }

  @Test func `64 threads each get their own numbers, in their own order`() throws {
    let directory = try TemporaryDirectory()
    var settings = JournalSettings()
    settings.segmentOctetsLimit = 100_000
    settings.compress = true
    let journal = try Journal.open(directory: directory.path, settings: settings)
    let results = Mutex<[UInt64: [UInt8]]>([:])
    onThreads(64) { thread in
      var last: UInt64 = 0
      for number in 0..<50 {
        let records = (0...number % 3).map { part in record(thread * 1_000 + number * 10 + part) }
        guard let range = try? journal.append(records) else {
          Issue.record("append failed: \(String(describing: journal.condition.writeFailure))")
          return
        }
        #expect(range.lowerBound > last)
        last = range.upperBound
        results.withLock { results in
          for (sequence, members) in zip(range, records) {
            #expect(results.updateValue(members, forKey: sequence) == nil)
          }
        }
      }
    }
    journal.close()
    let contents = try Contents(PosixFileSystem(), directory: directory.path)
    #expect(contents.damage.isEmpty)
    let expected = results.withLock { results in results }
    #expect(contents.lines.count == expected.count)
    for found in contents.lines {
      #expect(
        expected[found.sequence].map { members in line(found.sequence, members) } == found.octets)
    }
  }

  @Test func `A second writer is told who holds the lock`() throws {
    let directory = try TemporaryDirectory()
    let journal = try Journal.open(directory: directory.path)
    let path = directory.path + "/journal.lock"
    #expect(throws: JournalError.locked(path: path, holder: getpid())) {
      try Journal.open(directory: directory.path)
    }
    journal.close()
    try Journal.open(directory: directory.path).close()
  }

  @Test func `A directory that cannot be made is told with its path and what to do`() throws {
    let error = #expect(throws: JournalError.self) {
      try Journal.open(directory: "/proc/nowhere/journal")
    }
    #expect(error?.description.contains("/proc/nowhere/journal") == true)
    #expect(error?.description.contains("No such file or directory") == true)
  }

  @Test func `Enqueued records are written by themselves, and by flush and close`() throws {
    let directory = try TemporaryDirectory()
    let journal = try Journal.open(directory: directory.path)
    try journal.enqueue([record(1)])
    try journal.flush()
    #expect(try Contents(PosixFileSystem(), directory: directory.path).sequences == [1])
    var follower = try JournalFollower(directory: directory.path, from: .end)
    try journal.enqueue([record(2)])
    let item = try nextItem(&follower)
    #expect(lineSequence(item) == 2)
    try journal.enqueue([record(3)])
    journal.close()
    #expect(try Contents(PosixFileSystem(), directory: directory.path).sequences == [1, 2, 3])
  }

  @Test func `Enqueued records outlive a failed batch`() throws {
    let fileSystem = MemoryFileSystem()
    var settings = JournalSettings()
    settings.enqueueDelayMilliseconds = 10
    let journal = try Journal.open(
      directory: testDirectory, settings: settings, fileSystem: fileSystem, clock: TestClock())
    fileSystem.setFreeOctets(0)
    try journal.enqueue([record(1)])
    #expect(throws: JournalError.self) { try journal.flush() }
    fileSystem.setFreeOctets(.max)
    try journal.flush()
    journal.close()
    #expect(try Contents(fileSystem).sequences == [1])
  }

  @Test func `Enqueued records that a close cannot write are given back`() throws {
    let fileSystem = MemoryFileSystem()
    let journal = try Journal.open(
      directory: testDirectory, settings: .init(), fileSystem: fileSystem, clock: TestClock())
    try journal.enqueue([record(1)])
    try journal.flush()
    fileSystem.setFreeOctets(0)
    try journal.enqueue([record(2), record(3)])
    #expect(journal.close() == [record(2), record(3)])
    #expect(try Contents(fileSystem).sequences == [1])
  }

  @Test func `A directory that was moved away is left to the next writer there, and found again`()
    throws
  {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/journal"
    let places = ["first", "second"].map { name in directory.path + "/" + name }
    let journal = try Journal.open(directory: path)
    try journal.append([record(1)])
    try PosixFileSystem().rename(path, to: places[0])
    let other = try Journal.open(directory: path)
    try other.append([record(101)])
    let error = #expect(throws: JournalError.self) { try journal.append([record(2)]) }
    guard case .locked(_, getpid()) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    other.close()
    #expect(try journal.append([record(2)]) == 2...2)
    #expect(journal.condition.timesRetaken == 1)
    try PosixFileSystem().rename(path, to: places[1])
    #expect(try journal.append([record(3)]) == 3...3)
    journal.close()
    #expect(try Contents(PosixFileSystem(), directory: path).sequences == [3])
    #expect(try Contents(PosixFileSystem(), directory: places[0]).sequences == [1])
    #expect(try Contents(PosixFileSystem(), directory: places[1]).sequences == [1, 2])
  }

  @Test func `What is no record is refused and nothing is written`() throws {
    let fileSystem = MemoryFileSystem()
    let journal = try Journal.open(
      directory: testDirectory, settings: .init(), fileSystem: fileSystem, clock: TestClock())
    let long = record(1, filler: 70_000)
    #expect(throws: JournalError.recordTooLong(octets: long.count, limit: 65_536)) {
      try journal.append([record(1), long])
    }
    #expect(throws: JournalError.recordMalformed(index: 1)) {
      try journal.append([record(1), Array("\"a\":\n1".utf8)])
    }
    #expect(throws: JournalError.recordMalformed(index: 0)) { try journal.append([[]]) }
    journal.close()
    #expect(try Contents(fileSystem).lines.isEmpty)
  }

  @Test func `A wait for a disk that hangs is bounded, and the queue too`() throws {
    let fileSystem = MemoryFileSystem()
    var settings = JournalSettings()
    settings.waitSecondsLimit = 0.1
    settings.queueOctetsLimit = 1_000
    settings.reserveOctets = 0
    let gate = Gate()
    let journal = try Journal.open(
      directory: testDirectory, settings: settings, fileSystem: fileSystem, clock: TestClock())
    fileSystem.setFaults { _, call in
      if case .syncData = call.kind { gate.waitUntilOpen() }
      return nil
    }
    #expect(throws: JournalError.timedOut(seconds: 0.1)) { try journal.append([record(1)]) }
    // The first batch is being written; this record was not taken yet and is removed from the
    // queue.
    #expect(throws: JournalError.timedOut(seconds: 0.1)) { try journal.append([record(2)]) }
    try journal.enqueue([record(3)])
    let error = #expect(throws: JournalError.self) {
      try journal.enqueue([record(4, filler: 1_000)])
    }
    if case .queueFull = error {} else { Issue.record("\(String(describing: error))") }
    gate.open()
    journal.close()
    #expect(
      try Contents(fileSystem).lines.map(\.octets) == [line(1, record(1)), line(2, record(3))])
  }

  @Test func `A real disk that is full fails appends and recovers when space returns`() throws {
    let directory = try TemporaryDirectory()
    // A file system of one MiB; only root may mount it.
    guard unsafe mount("tmpfs", directory.path, "tmpfs", 0, "size=1m") == 0 else {
      print("skipped: cannot mount a small tmpfs: \(SystemError.reason(errno))")
      return
    }
    defer { unsafe _ = umount(directory.path) }
    var settings = JournalSettings()
    settings.reserveOctets = 0
    let path = directory.path + "/journal"
    let journal = try Journal.open(directory: path, settings: settings)
    var answered: [UInt64: [UInt8]] = [:]
    var failure: JournalError?
    for number in 0..<200 where failure == nil {
      let members = record(number, filler: 20_000)
      do throws(JournalError) {
        answered[try journal.append([members]).lowerBound] = members
      } catch {
        failure = error
      }
    }
    guard case .system(.write, _, ENOSPC, _) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(throws: JournalError.self) { try journal.append([record(0, filler: 20_000)]) }
    #expect(unsafe mount("tmpfs", directory.path, "tmpfs", UInt(MS_REMOUNT), "size=2m") == 0)
    let sequence = try journal.append([record(1)]).lowerBound
    answered[sequence] = record(1)
    journal.close()
    let contents = try Contents(PosixFileSystem(), directory: path)
    #expect(contents.damage.isEmpty)
    #expect(contents.sequences == Array(1...UInt64(contents.lines.count)))
    for found in contents.lines {
      if let members = answered[found.sequence] {
        #expect(found.octets == line(found.sequence, members))
      }
    }
    #expect(Set(answered.keys).isSubset(of: contents.sequences))
  }
}

/// Makes threads wait until it is opened, once.
private final class Gate: Sendable {
  private let monitor = Monitor(false, channels: 1)

  func open() {
    monitor.withLock { isOpen in
      isOpen = true
      monitor.wake(0)
    }
  }

  func waitUntilOpen() {
    monitor.wait { isOpen in isOpen ? .ready(()) : .sleep(channel: 0, untilNanoseconds: nil) }
  }
}

/// Runs work on `count` threads at the same time, and waits for all of them.
func onThreads(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
  let running = Monitor(count, channels: 1)
  for thread in 0..<count {
    try? Thread {
      work(thread)
      running.withLock { left in
        left -= 1
        running.wake(0)
      }
    }.detach()
  }
  running.wait { left in left == 0 ? .ready(()) : .sleep(channel: 0, untilNanoseconds: nil) }
}

/// Waits for the next item of a follower, at most half a minute.
func nextItem(_ follower: inout JournalFollower) throws -> JournalItem? {
  for _ in 0..<30 {
    if let item = try follower.next() { return item }
    follower.wait(milliseconds: 1_000)
  }
  return nil
}

func lineSequence(_ item: JournalItem?) -> UInt64? {
  if case .line(let line) = item { line.sequence } else { nil }
}
