import Posix

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
  private var maker: SegmentMaker
  /// The number of the first line that is not on disk: the first carried one, or the next new one.
  private var firstUnwritten: UInt64
  private var carried = CarriedLines()
  private(set) var segmentsBegun: UInt64 = 0
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
    maker = SegmentMaker(
      directory: directory, fileSystem: fileSystem, clock: clock, newestName: start.newestName)
    firstUnwritten = start.nextSequence
  }

  /// Writes and syncs records; groups are what callers handed over together.
  mutating func commit(_ groups: [[[UInt8]]]) -> CommitOutcome {
    var failure = holdDirectory()
    let firstNew = firstUnwritten + UInt64(carried.count)
    var octets = carried.octets
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
      carried = CarriedLines()
    } else {
      kept = Int(firstUnwritten + UInt64(carried.count) - firstNew)
    }
    return CommitOutcome(
      firstSequence: firstNew, failure: failure, keptRecords: kept, segmentsBegun: segmentsBegun,
      directoriesRetaken: directoriesRetaken)
  }
}

// MARK: - The directory

extension SegmentWriter {
  /// Takes the directory anew when its lock file is gone or another one: somebody deleted or moved
  /// it, or the whole directory, and another writer may be here or have been here.
  ///
  /// It is taken as at a start, but that nothing is tidied up: the housekeeper, which runs beside
  /// this thread, may have a copy in the making. Where another writer has added segments, numbers
  /// go on behind its last one.
  /// - Returns: why nothing may be written now.
  private mutating func holdDirectory() -> JournalError? {
    if lock.isInForce { return nil }
    var recovery = Recovery(directory: directory, fileSystem: fileSystem, tidiesUp: false)
    do throws(JournalError) {
      try recovery.run()
    } catch {
      return error
    }
    lock.replace(with: recovery.lock)
    directoriesRetaken += 1
    segment = nil
    if maker.noteNewest(recovery.start.newestName) {
      firstUnwritten = max(firstUnwritten, recovery.start.nextSequence)
      carried.renumber(from: firstUnwritten)
    }
    return nil
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
        carried.keep(octets, written: error.written)
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
    let found = try? fileSystem.status(segment.path)
    if found?.identity != segment.identity || found?.octets != segment.octets {
      self.segment = nil
    }
  }

  /// Leaves a segment for good; one without a synced line is deleted if the system lets us.
  private mutating func giveUp(_ segment: OpenSegment) {
    self.segment = nil
    if segment.octets == 0 { try? fileSystem.unlink(segment.path) }
  }

  private mutating func newSegment() throws(PutFailure) -> OpenSegment {
    do throws(JournalError) {
      let segment = try maker.make(firstSequence: firstUnwritten)
      segmentsBegun += 1
      return segment
    } catch {
      throw PutFailure(error: error)
    }
  }
}
