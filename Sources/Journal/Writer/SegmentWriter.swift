/// What became of a batch.
struct CommitOutcome {
  /// The sequence number of the batch's first record.
  var firstSequence: UInt64
  /// Why the batch is not on disk; nil when all of it is.
  var failure: JournalError?
  /// Of a failed batch: how many of its first records keep their numbers and are written before
  /// the next batch, because a reader may have seen them.
  var keptRecords = 0
  /// The sequence number of the next new record.
  var nextSequence: UInt64
  var segmentsBegun: UInt64
  var segmentsGivenUp: UInt64
  var directoriesRetaken: UInt64
}

/// Writes batches to segments.
///
/// One thread owns it.
///
/// The rules that keep sequence numbers unique and without gaps when the disk fails
/// (docs/journal.md, "When a write or a sync fails"):
/// - A segment whose fdatasync failed, or whose state is unknown, is given up and never touched
///   again.
/// - A line that reached a file may have been seen by a reader: it keeps its number. Such lines of
///   a failed batch are *carried*: the next write begins with the same octets.
/// - A segment's name says which line it begins with; what an older segment holds from that
///   line on does not count.
/// - Nothing is written while somebody else may write: see `holdDirectory`.
struct SegmentWriter {
  private let directory: String
  private let settings: JournalSettings
  private let fileSystem: any FileSystem
  private let clock: any JournalClock
  private let lock: WriterLock

  private var segment: OpenSegment?
  /// The newest name in the directory: a new one must come after it.
  private var newestName: SegmentName?
  /// The number of the first line that is not on disk: the first carried one, or the next new one.
  private var firstUnwritten: UInt64
  private var carried: [UInt8] = []
  private var carriedCount = 0
  private(set) var segmentsBegun: UInt64 = 0
  private(set) var segmentsGivenUp: UInt64 = 0
  private var directoriesRetaken: UInt64 = 0

  init(
    directory: String, settings: JournalSettings, fileSystem: any FileSystem,
    clock: any JournalClock, lock: WriterLock, start: Recovery.Start
  ) {
    self.directory = directory
    self.settings = settings
    self.fileSystem = fileSystem
    self.clock = clock
    self.lock = lock
    newestName = start.newestName
    firstUnwritten = start.nextSequence
  }

  /// Writes and syncs records; groups are what callers handed over together.
  mutating func commit(_ groups: [[[UInt8]]]) -> CommitOutcome {
    var failure = holdDirectory()
    let firstNew = firstUnwritten + UInt64(carriedCount)
    var octets = carried
    var next = firstNew
    for group in groups {
      for members in group {
        LineFormat.append(sequence: next, members: members, to: &octets)
        next += 1
      }
    }
    if failure == nil, !octets.isEmpty { failure = put(octets) }
    var kept = 0
    if failure == nil {
      firstUnwritten = next
      carried = []
      carriedCount = 0
    } else {
      next = firstUnwritten + UInt64(carriedCount)
      kept = Int(next - firstNew)
    }
    return CommitOutcome(
      firstSequence: firstNew, failure: failure, keptRecords: kept, nextSequence: next,
      segmentsBegun: segmentsBegun, segmentsGivenUp: segmentsGivenUp,
      directoriesRetaken: directoriesRetaken)
  }
}

// MARK: - The directory

extension SegmentWriter {
  /// Takes the directory anew when its lock file is gone or another one: somebody deleted or moved
  /// it, or the whole directory, and another writer may be here or have been here.
  ///
  /// It is taken as at a start. Where another writer has added segments, numbers go on behind
  /// its last one.
  /// - Returns: why nothing may be written now.
  private mutating func holdDirectory() -> JournalError? {
    if lock.isInForce { return nil }
    var recovery = Recovery(directory: directory, fileSystem: fileSystem)
    do throws(JournalError) {
      try recovery.run()
    } catch {
      return error
    }
    lock.replace(with: recovery.lock)
    directoriesRetaken += 1
    segment = nil
    guard let found = recovery.start.newestName else { return nil }
    if let newestName, found <= newestName { return nil }
    newestName = found
    renumber(from: max(firstUnwritten, recovery.start.nextSequence))
    return nil
  }

  /// Gives carried lines other numbers: theirs are another writer's now.
  private mutating func renumber(from first: UInt64) {
    var octets: [UInt8] = []
    var start = 0
    for number in first..<first + UInt64(carriedCount) {
      guard let lineFeed = firstLineFeed(in: carried, start..<carried.count) else { break }
      LineFormat.append(
        sequence: number, members: LineFormat.members(carried[start..<lineFeed]), to: &octets)
      start = lineFeed + 1
    }
    carried = octets
    firstUnwritten = first
  }
}

// MARK: - One attempt, and a second one in a new segment

extension SegmentWriter {
  private struct PutFailure: Error {
    var error: JournalError
    /// Octets of the batch that reached a file.
    var written = 0
    var newSegmentMayHelp = false
  }

  private mutating func put(_ octets: [UInt8]) -> JournalError? {
    var isSecondAttempt = false
    while true {
      do throws(PutFailure) {
        try putOnce(octets)
        return nil
      } catch {
        carry(octets, written: error.written)
        guard error.newSegmentMayHelp, !isSecondAttempt else { return error.error }
        isSecondAttempt = true
      }
    }
  }

  private mutating func putOnce(_ octets: [UInt8]) throws(PutFailure) {
    try checkReserve(octets.count)
    dropSegmentIfDoneOrTouched()
    if segment == nil { segment = try newSegment() }
    guard let segment else { return }
    var written = 0
    do throws(SystemError) {
      try segment.file.writeAll(octets, 0..<octets.count, written: &written)
    } catch {
      throw afterFailedWrite(segment, error, written)
    }
    do throws(SystemError) {
      try segment.file.syncDataRetrying()
    } catch {
      giveUp(segment)
      throw PutFailure(
        error: JournalError(.sync, segment.path, error, offset: segment.octets),
        written: written, newSegmentMayHelp: true)
    }
    self.segment?.octets += UInt64(octets.count)
  }

  /// Where the file can be cut back to its last synced line it goes on being used, so that a full
  /// disk leaves no trail of part-written segments.
  private mutating func afterFailedWrite(
    _ segment: OpenSegment, _ error: SystemError, _ written: Int
  ) -> PutFailure {
    let isFull = error.code == SystemError.noSpace || error.code == SystemError.overQuota
    var isCutBack = false
    if isFull {
      do throws(SystemError) {
        try retryingInterrupted { () throws(SystemError) in
          try segment.file.truncate(to: segment.octets)
        }
        isCutBack = true
      } catch {
        isCutBack = false
      }
    }
    if !isCutBack { giveUp(segment) }
    let offset = segment.octets + UInt64(written)
    return PutFailure(
      error: JournalError(.write, segment.path, error, offset: offset),
      written: written, newSegmentMayHelp: !isFull)
  }

  /// Keeps the whole lines among the octets that reached a file, if they are more than before.
  private mutating func carry(_ octets: [UInt8], written: Int) {
    var end = 0
    var lines = 0
    while let lineFeed = firstLineFeed(in: octets, end..<written) {
      end = lineFeed + 1
      lines += 1
    }
    guard lines > carriedCount else { return }
    carried = Array(octets[..<end])
    carriedCount = lines
  }

  private func checkReserve(_ octets: Int) throws(PutFailure) {
    if let error = settings.reserveFailure(octets, in: directory, fileSystem) {
      throw PutFailure(error: error)
    }
  }
}

// MARK: - Beginning and leaving segments

extension SegmentWriter {
  /// Leaves the segment when it is full or old, or when the file under its name is no longer the
  /// one that was written: somebody deleted, moved or cut it.
  private mutating func dropSegmentIfDoneOrTouched() {
    guard let segment else { return }
    let age = clock.monotonicMilliseconds() - segment.begunMilliseconds
    if segment.octets > 0,
      segment.octets >= settings.segmentOctetsLimit
        || age >= settings.segmentAgeSecondsLimit * 1_000
    {
      self.segment = nil
      return
    }
    let expected = FileStatus(identity: segment.identity, octets: segment.octets)
    if (try? fileSystem.status(segment.path)) != expected {
      segmentsGivenUp += 1
      self.segment = nil
    }
  }

  /// Leaves a segment for good; one without a synced line is deleted if the system lets us.
  private mutating func giveUp(_ segment: OpenSegment) {
    segmentsGivenUp += 1
    self.segment = nil
    if segment.octets == 0 { try? fileSystem.unlink(segment.path) }
  }

  private mutating func newSegment() throws(PutFailure) -> OpenSegment {
    do throws(JournalError) {
      return try createSegment()
    } catch {
      throw PutFailure(error: error)
    }
  }

  private mutating func createSegment() throws(JournalError) -> OpenSegment {
    var time = clock.wallMilliseconds()
    if let newestName, newestName.firstSequence == firstUnwritten {
      time = max(time, newestName.creationMilliseconds + 1)
    }
    var name = SegmentName(firstSequence: firstUnwritten, creationMilliseconds: time)
    var attemptsLeft = 100
    while true {
      let path = journalPath(directory, FileName.plain(name))
      do throws(SystemError) {
        let file = try retryingInterrupted { () throws(SystemError) in
          try fileSystem.open(path, .create)
        }
        return try adopt(file, name, path)
      } catch {
        attemptsLeft -= 1
        guard error.code == SystemError.exists, attemptsLeft > 0 else {
          throw JournalError(.create, path, error)
        }
        name.creationMilliseconds += 1
      }
    }
  }

  /// Makes the name of a new file durable before anything is promised about its lines.
  private mutating func adopt(
    _ file: any JournalFile, _ name: SegmentName, _ path: String
  ) throws(SystemError) -> OpenSegment {
    do throws(SystemError) {
      let identity = try retryingInterrupted { () throws(SystemError) in
        try file.status().identity
      }
      try retryingInterrupted { () throws(SystemError) in
        try fileSystem.syncDirectory(directory)
      }
      newestName = name
      segmentsBegun += 1
      return OpenSegment(
        name: name, path: path, file: file, identity: identity, octets: 0,
        begunMilliseconds: clock.monotonicMilliseconds())
    } catch {
      newestName = name
      try? fileSystem.unlink(path)
      throw error
    }
  }
}
