import Octets
import Posix

/// Opens a directory for writing.
///
/// The steps are those of docs/journal.md, "Recovery".
struct Recovery {
  /// The starting point of the writer.
  struct Start {
    var nextSequence: UInt64 = 1
    var newestName: SegmentName?
  }

  let directory: String
  let fileSystem: any FileSystem
  /// Whether to delete unfinished files: true if no other thread of this process works in the
  /// directory.
  let tidiesUp: Bool
  private(set) var report = RecoveryReport()
  private(set) var start = Start()
  /// Held for as long as the writer lives.
  private(set) var lock: (any JournalFile)?

  init(directory: String, fileSystem: any FileSystem, tidiesUp: Bool = true) {
    self.directory = directory
    self.fileSystem = fileSystem
    self.tidiesUp = tidiesUp
  }

  /// - Throws: `JournalError` only where the directory cannot be used or is locked (steps 1 to 3).
  mutating func run() throws(JournalError) {
    try makeDirectory()
    try takeLock()
    let listing = try listAndTidy()
    guard let newest = listing.segments.last else { return }
    let tail = readNewest(newest)
    cutTornTail(newest, tail)
    syncNewest(newest)
    decideStart(newest, tail)
  }
}

extension Recovery {
  /// Step 1: make the directory if it is missing, and its name durable.
  private func makeDirectory() throws(JournalError) {
    do throws(SystemError) {
      try fileSystem.makeDirectory(directory)
    } catch  where error.code == SystemError.exists {
      return
    } catch {
      throw JournalError(error)
    }
    let parent = parentDirectory(directory)
    do throws(SystemError) {
      try fileSystem.syncDirectory(parent)
    } catch {
      throw JournalError(error)
    }
  }

  /// Step 2: take the lock, and write the process ID into its file, so that a second writer can
  /// report it.
  private mutating func takeLock() throws(JournalError) {
    let path = journalPath(directory, FileName.lock)
    let file: any JournalFile
    do throws(SystemError) {
      file = try retryingInterrupted { () throws(SystemError) in
        try fileSystem.open(path, .lock)
      }
    } catch {
      throw JournalError(error)
    }
    do throws(SystemError) {
      try retryingInterrupted { () throws(SystemError) in try file.lockExclusively() }
    } catch  where error.code == SystemError.wouldBlock {
      throw .locked(path: path, holder: holder(file))
    } catch {
      throw JournalError(error)
    }
    // The ID is only information, so a full disk must not prevent the start.
    var written = 0
    let text = Array("\(ThisProcess.identifier)\n".utf8)
    try? file.truncate(to: 0)
    try? file.writeAll(text, 0..<text.count, written: &written)
    lock = file
  }

  private func holder(_ file: any JournalFile) -> Int32? {
    var text = [UInt8](repeating: 0, count: 16)
    guard let count = try? file.readFully(into: &text, 0..<16, at: 0) else { return nil }
    let digits = text[..<count].prefix(while: \.isDigit)
    return Int32(String(decoding: digits, as: UTF8.self))
  }

  /// Step 3: list the segments, and delete what a crash left unfinished: temporary files, and
  /// compressed copies whose complete plain segment still exists.
  ///
  /// Deletes nothing while the housekeeper runs (`tidiesUp` is false), because it may be writing
  /// these files.
  private mutating func listAndTidy() throws(JournalError) -> SegmentListing {
    let listing = try SegmentListing.read(directory, fileSystem)
    guard tidiesUp else { return listing }
    for file in listing.temporaryFiles { remove(file) }
    for segment in listing.segments where segment.hasPlain && segment.hasCompressed {
      if segment.plainHoldsAll(directory, fileSystem) {
        remove(FileName.compressed(segment.name))
      } else {
        let path = journalPath(directory, FileName.plain(segment.name))
        report.failures.append(.copiesDiffer(path: path))
      }
    }
    return listing
  }

  private mutating func remove(_ file: String) {
    let path = journalPath(directory, file)
    do throws(SystemError) {
      try fileSystem.unlink(path)
    } catch {
      report.failures.append(JournalError(error))
    }
  }
}

// MARK: - The newest segment

extension Recovery {
  /// What reading the newest segment found.
  private struct Tail {
    var highestSequence: UInt64 = 0
    /// The end of the last whole line.
    var wholeOctets: UInt64 = 0
    /// Octets of the file; nil if it could not be read to its end.
    var fileOctets: UInt64?
    /// If the file is unreadable: an upper bound of the number of lines after the last one read.
    var unseenLinesLimit: UInt64 = 0
  }

  /// Step 4: read the newest segment to find its last whole line; note damage before it.
  private mutating func readNewest(_ segment: SegmentFile) -> Tail {
    var tail = Tail()
    var finds = DamageFinds()
    let source: SegmentSource
    do throws(JournalError) {
      source = try SegmentSource.open(segment, directory, fileSystem)
    } catch {
      report.failures.append(error)
      // None of it could be read. A segment has fewer than 2^40 octets.
      let plain = journalPath(directory, FileName.plain(segment.name))
      let octets = (try? fileSystem.status(plain))?.octets ?? 1 << 40
      tail.unseenLinesLimit = octets / UInt64(LineFormat.lineOctetsMinimum) + 1
      return tail
    }
    var walk = SegmentWalk(segment.name, source)
    while let item = walk.next() {
      switch item {
      case .line(let line): tail.highestSequence = max(tail.highestSequence, line.sequence)
      case .damage(let found): finds.add(found)
      }
      finds.settle(before: walk.wholeLinesEnd)
    }
    tail.highestSequence = max(tail.highestSequence, walk.highestNewerSequence)
    tail.wholeOctets = walk.wholeLinesEnd
    if walk.endedUnreadable {
      let rest = (source.fileOctets ?? 1 << 40) &- min(source.fileOctets ?? 0, tail.wholeOctets)
      tail.unseenLinesLimit = rest / UInt64(LineFormat.lineOctetsMinimum) + 1
    } else {
      tail.fileOctets = source.fileOctets
      finds.dropUnsettled()
    }
    report.damageCount = finds.count
    report.damage = finds.first
    return tail
  }

  /// Step 5: save the octets after the last whole line to a file, then cut them.
  private mutating func cutTornTail(_ segment: SegmentFile, _ tail: Tail) {
    guard segment.hasPlain, let size = tail.fileOctets, size > tail.wholeOctets else { return }
    var torn = RecoveryReport.TornTail(
      segment: segment.name, offset: tail.wholeOctets, octets: size - tail.wholeOctets)
    do throws(JournalError) {
      let plain = journalPath(directory, FileName.plain(segment.name))
      try save(plain, tail.wholeOctets..<size, as: FileName.torn(segment.name))
      torn.savedAs = FileName.torn(segment.name)
      try cut(plain, at: tail.wholeOctets)
    } catch {
      report.failures.append(error)
    }
    report.tornTail = torn
  }

  private func save(
    _ path: String, _ range: Range<UInt64>, as name: String
  ) throws(JournalError) {
    let target = journalPath(directory, name)
    let temporary = target + FileName.temporaryEnding
    var operation = JournalError.Operation.read
    do throws(SystemError) {
      let source = try fileSystem.open(path, .read)
      operation = .create
      let file = try fileSystem.open(temporary, .replace)
      operation = .write
      try copy(source, range, to: file)
      operation = .sync
      try file.syncDataRetrying()
      operation = .rename
      try fileSystem.rename(temporary, to: target)
      operation = .syncDirectory
      try fileSystem.syncDirectory(directory)
    } catch {
      throw JournalError(operation, operation == .read ? path : target, error)
    }
  }

  private func copy(
    _ source: any JournalFile, _ range: Range<UInt64>, to target: any JournalFile
  ) throws(SystemError) {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let wanted = Int(min(UInt64(buffer.count), range.upperBound - offset))
      let count = try source.readFully(into: &buffer, 0..<wanted, at: offset)
      guard count > 0 else { return }
      var written = 0
      try target.writeAll(buffer, 0..<count, written: &written)
      offset += UInt64(count)
    }
  }

  private func cut(_ path: String, at offset: UInt64) throws(JournalError) {
    do throws(SystemError) {
      let file = try fileSystem.open(path, .append)
      try retryingInterrupted { () throws(SystemError) in try file.truncate(to: offset) }
    } catch {
      throw JournalError(.truncate, path, error, offset: offset)
    }
  }

  /// Step 6: sync the newest segment and the directory.
  ///
  /// Lines that were read may be in memory only, if the last writer was killed before its
  /// fdatasync. They must be durable before lines with higher numbers are.
  private mutating func syncNewest(_ segment: SegmentFile) {
    if segment.hasPlain {
      let path = journalPath(directory, FileName.plain(segment.name))
      do throws(SystemError) {
        try fileSystem.open(path, .append).syncDataRetrying()
      } catch {
        report.failures.append(JournalError(.sync, path, error))
      }
    }
    do throws(SystemError) {
      try fileSystem.syncDirectory(directory)
    } catch {
      report.failures.append(JournalError(error))
    }
  }

  /// Step 7: continue one above the highest number read, and not below the number in the newest
  /// name.
  ///
  /// The next batch begins a new segment. A writer appends only to segments that it made itself, so
  /// that a cursor into an older segment never points into lines that replaced others.
  private mutating func decideStart(_ segment: SegmentFile, _ tail: Tail) {
    let next =
      max(segment.name.firstSequence, tail.highestSequence + 1) + tail.unseenLinesLimit
    start = Start(nextSequence: next, newestName: segment.name)
    report.nextSequence = next
  }

  private func parentDirectory(_ path: String) -> String {
    let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}
