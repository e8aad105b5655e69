import Posix

/// A durable, append-only log of lines in one directory.
///
/// It does not interpret the content of the lines.
///
/// A record is the JSON members of one line, as octets beginning with `"` and without an LF, at
/// most 65,536 of them. The journal numbers the lines, adds a CRC, and returns when they are on
/// stable storage. Its methods may be called from any thread; they block.
public final class Journal: Sendable {
  /// What was found and repaired when the journal was opened.
  public let recovery: RecoveryReport

  private let queue: CommitQueue
  private let housekeeper: Housekeeper
  private let lock: WriterLock

  private init(
    recovery: RecoveryReport, queue: CommitQueue, housekeeper: Housekeeper, lock: WriterLock
  ) {
    self.recovery = recovery
    self.queue = queue
    self.housekeeper = housekeeper
    self.lock = lock
  }

  deinit {
    close()
  }

  /// Opens a directory for writing, after repairing what a crash left behind.
  ///
  /// Makes the directory (mode 0750) if its parent exists. Damage is no reason to fail; `recovery`
  /// lists it.
  ///
  /// - Parameter isExpendable: whether a line, given without its LF, must not push others out of
  ///   the journal; its octets count for ``JournalCondition/expendableOctetsLeft``. The journal
  ///   writes such a line nevertheless: the caller compares. Called from a thread of the journal.
  /// - Throws: `.locked` if another writer has the directory; `.system` if it cannot be used.
  public static func open(
    directory: String, settings: JournalSettings = .init(),
    isExpendable: (@Sendable ([UInt8]) -> Bool)? = nil
  ) throws(JournalError) -> Journal {
    try open(
      directory: directory, settings: settings, isExpendable: isExpendable,
      fileSystem: PosixFileSystem(), clock: SystemClock())
  }

  static func open(
    directory: String, settings: JournalSettings,
    isExpendable: (@Sendable ([UInt8]) -> Bool)? = nil, fileSystem: any FileSystem,
    clock: any JournalClock
  ) throws(JournalError) -> Journal {
    let settings = settings.bounded
    var recovery = Recovery(directory: directory, fileSystem: fileSystem)
    try recovery.run()
    let queue = CommitQueue(settings)
    let housekeeper = Housekeeper(
      Housekeeping(
        directory: directory, settings: settings, fileSystem: fileSystem, clock: clock),
      isExpendable.map { isExpendable in
        ExpendableOctets(
          directory: directory, settings: settings, fileSystem: fileSystem,
          isExpendable: isExpendable)
      },
      queue)
    let lock = WriterLock(recovery.lock, directory, fileSystem)
    let start = recovery.start
    do throws(SystemError) {
      try housekeeper.start()
      let thread = try Thread {
        var writer = SegmentWriter(
          directory: directory, settings: settings, fileSystem: fileSystem, clock: clock,
          lock: lock, start: start)
        write(&writer, queue, housekeeper)
        // Released only now: a writer whose disk does not answer still owns the directory.
        lock.release()
        queue.writerEnded()
      }
      thread.detach()
    } catch {
      housekeeper.stop()
      throw JournalError(.startThread, directory, error)
    }
    return Journal(recovery: recovery.report, queue: queue, housekeeper: housekeeper, lock: lock)
  }

  private static func write(
    _ writer: inout SegmentWriter, _ queue: CommitQueue, _ housekeeper: Housekeeper
  ) {
    while let batch = queue.take() {
      let begun = writer.segmentsBegun
      let outcome = writer.commit(batch.map { ticket in ticket.records })
      queue.complete(batch, outcome)
      if outcome.segmentsBegun != begun { housekeeper.wake() }
    }
    // A last attempt to write carried lines of a failed batch; does nothing if there are none.
    _ = writer.commit([])
  }
}

// MARK: - Writing

extension Journal {
  /// Appends records in their order, and returns when they are on stable storage.
  ///
  /// After an error some of them may be on disk nevertheless, or reach it later. So a repeat must
  /// carry the same identifier.
  /// - Returns: the sequence numbers of the lines.
  /// - Throws: `.system` if the disk failed; `.reserveReached` if it is nearly full; `.timedOut`
  ///   after `waitSecondsLimit`; `.queueFull`, `.closed`; `.recordTooLong`, `.recordMalformed`.
  @discardableResult
  public func append(_ records: [[UInt8]]) throws(JournalError) -> ClosedRange<UInt64> {
    try check(records)
    guard !records.isEmpty else { throw .recordMalformed(index: 0) }
    let first = try queue.submitAndWait(records)
    return first...first + UInt64(records.count - 1)
  }

  /// Queues records for the next batch, and returns at once, before they are on disk.
  ///
  /// If that batch fails, they are written with the next one. `close` returns those that could not
  /// be written.
  /// - Throws: `.queueFull`, `.closed`; `.recordTooLong`, `.recordMalformed`.
  public func enqueue(_ records: [[UInt8]]) throws(JournalError) {
    try check(records)
    if !records.isEmpty { try queue.submit(records) }
  }

  /// Returns when everything queued so far is on stable storage.
  ///
  /// - Throws: as `append`.
  public func flush() throws(JournalError) {
    _ = try queue.submitAndWait([])
  }

  /// Writes what is queued and releases the directory.
  ///
  /// A second call does nothing.
  ///
  /// Waits for the disk as long as `append` does. If it does not answer in time, the lock is kept
  /// until it does.
  /// - Returns: enqueued records that are not known to be on disk, because the disk failed or did
  ///   not answer in time. In the second case they may still reach it.
  @discardableResult
  public func close() -> [[UInt8]] {
    // Before the lock is released: from then on another writer may open the directory.
    housekeeper.stop()
    return queue.close()
  }

  /// The largest number of octets of a record's line, with its LF.
  public static func lineOctets(of record: [UInt8]) -> Int {
    record.count + LineFormat.lineOctetsLimit - LineFormat.membersOctetsLimit + 1
  }

  /// The state that an operator has to know.
  public var condition: JournalCondition { queue.condition }

  private func check(_ records: [[UInt8]]) throws(JournalError) {
    for (index, record) in records.enumerated() {
      guard record.count <= LineFormat.membersOctetsLimit else {
        throw .recordTooLong(octets: record.count, limit: LineFormat.membersOctetsLimit)
      }
      guard record.first == UInt8(ascii: "\""),
        firstLineFeed(in: record, 0..<record.count) == nil
      else { throw .recordMalformed(index: index) }
    }
  }
}
