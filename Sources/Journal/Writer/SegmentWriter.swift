import Posix

/// Writes batches to segments.
///
/// Only the writer's thread uses it.
///
/// The rules that keep sequence numbers unique and without gaps when the disk fails
/// (docs/journal.md, "When a write or a sync fails"):
/// - A segment whose fdatasync failed, or whose state is unknown, is given up: it is not written
///   again.
/// - A line that reached a file may have been seen by a reader, so it keeps its number. Such lines
///   of a failed batch are *carried*: the next write begins with the same octets.
/// - A segment's name has the number of its first line; readers ignore lines of older segments from
///   that number on.
/// - Nothing is written while another writer may have the directory: see `holdDirectory`.
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

  /// Writes and syncs records; each group is the records of one call.
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
  /// Locks and reads the directory again if its lock file is missing or is another file.
  ///
  /// Then the lock file or the whole directory was deleted or moved, and another writer may use or
  /// have used it. The steps are those of a start, except that unfinished files are not deleted:
  /// the housekeeper runs at the same time and may be writing them. If another writer has added
  /// segments, numbers continue after its last one.
  /// - Returns: why nothing may be written now; nil if the lock is held.
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

  /// On a full disk, cuts the file back to its last synced line and keeps using it, so that not
  /// every failed attempt leaves a partly written segment.
  ///
  /// Otherwise gives the segment up.
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
  /// Leaves the segment if it is full or old, or if the file under its name is not as it was
  /// written, because another program deleted, moved or changed it.
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

  /// Gives a segment up; one without a synced line is deleted if possible.
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
