import Posix

/// Retention and compression of finished segments.
///
/// The newest segment is never changed or deleted.
struct Housekeeping: Sendable {
  let directory: String
  let settings: JournalSettings
  let fileSystem: any FileSystem
  let clock: any JournalClock

  /// The result of one round.
  struct Round {
    /// The first one: one bad file does not keep the others from their turn.
    var failure: JournalError?

    /// Runs a step, and records its failure.
    ///
    /// - Returns: nil if it failed.
    fileprivate mutating func attempt<Result>(
      _ step: (inout Round) throws(JournalError) -> Result
    ) -> Result? {
      do throws(JournalError) {
        return try step(&self)
      } catch {
        failure = failure ?? error
        return nil
      }
    }
  }

  /// Runs one round; checks `isStopped` between segments and between chunks.
  func run(isStopped: () -> Bool) -> Round {
    var round = Round()
    _ = round.attempt { (round) throws(JournalError) in try applyRetention(&round) }
    if settings.compress {
      _ = round.attempt { (round) throws(JournalError) in try compressFinished(&round, isStopped) }
    }
    return round
  }
}

// MARK: - Retention

extension Housekeeping {
  private struct Candidate {
    var files: [String]
    var octets: UInt64
    /// The latest time at which it was written, according to the segments' names; nil if unknown.
    var endMilliseconds: Int64?
    var isNewest: Bool
  }

  /// Deletes, oldest first, what is older than the age limit, and while the total is above its
  /// limit.
  private func applyRetention(_ round: inout Round) throws(JournalError) {
    let candidates = candidates(try SegmentListing.read(directory, fileSystem))
    let oldest = clock.wallMilliseconds() - settings.retentionSecondsLimit * 1_000
    var total = candidates.reduce(0) { sum, candidate in sum + candidate.octets }
    var hasDeleted = false
    for candidate in candidates where !candidate.isNewest {
      let isOld = candidate.endMilliseconds.map { end in end < oldest } ?? false
      guard isOld || total > settings.retentionOctetsLimit else { continue }
      for file in candidate.files {
        guard round.attempt({ (_) throws(JournalError) in try delete(file) }) != nil else {
          continue
        }
        hasDeleted = true
      }
      total -= candidate.octets
    }
    if hasDeleted { try syncDirectory() }
  }

  private func candidates(_ listing: SegmentListing) -> [Candidate] {
    let times = WritingTimes(listing.segments.map(\.name))
    let tails = listing.tornTails.map { name in
      candidate([FileName.torn(name)], times.end(of: name), isNewest: false)
    }
    let newest = listing.segments.last?.name
    let segments = listing.segments.map { segment in
      var files: [String] = []
      if segment.hasPlain { files.append(FileName.plain(segment.name)) }
      if segment.hasCompressed { files.append(FileName.compressed(segment.name)) }
      return candidate(files, times.end(of: segment.name), isNewest: segment.name == newest)
    }
    return tails + segments
  }

  private func candidate(_ files: [String], _ end: Int64?, isNewest: Bool) -> Candidate {
    let octets = files.reduce(UInt64(0)) { sum, file in
      sum + ((try? fileSystem.status(journalPath(directory, file)))?.octets ?? 0)
    }
    return Candidate(files: files, octets: octets, endMilliseconds: end, isNewest: isNewest)
  }
}

// MARK: - Compression

extension Housekeeping {
  private static let chunkOctets = 256 * 1024

  private func compressFinished(
    _ round: inout Round, _ isStopped: () -> Bool
  ) throws(JournalError) {
    let segments = try SegmentListing.read(directory, fileSystem).segments.dropLast()
    for segment in segments where segment.hasPlain {
      if isStopped() { return }
      _ = round.attempt { (_) throws(JournalError) in try compress(segment, isStopped) }
    }
  }

  /// Writes a compressed copy, reads it back, renames it, and only then deletes the plain file.
  ///
  /// If this is interrupted at any step, one complete form of the segment exists under its name. If
  /// both forms were left, because the directory could not be synced or the plain file not be
  /// deleted, the remaining steps are done.
  ///
  /// - Returns: false if it was stopped before the end.
  private func compress(
    _ segment: SegmentFile, _ isStopped: () -> Bool
  ) throws(JournalError) {
    let plain = journalPath(directory, FileName.plain(segment.name))
    let target = journalPath(directory, FileName.compressed(segment.name))
    let temporary = target + FileName.temporaryEnding
    if segment.hasCompressed, !segment.plainHoldsAll(directory, fileSystem) {
      throw .copiesDiffer(path: plain)
    }
    do {
      if try !segment.hasCompressed || !isCopy(target, of: plain) {
        guard let digest = try writeCompressed(plain, temporary, isStopped) else {
          return try fileSystem.unlink(temporary)
        }
        guard try self.digest(compressedAt: temporary) == digest else {
          throw SourceFailure(text: "what was written does not expand to the segment")
        }
        try fileSystem.rename(temporary, to: target)
      }
      try fileSystem.syncDirectory(directory)
      try fileSystem.unlink(plain)
      try fileSystem.syncDirectory(directory)
    } catch {
      try? fileSystem.unlink(temporary)
      throw failure(error, plain)
    }
  }

  /// Whether a file named as a compressed copy is a complete copy.
  private func isCopy(_ target: String, of plain: String) throws -> Bool {
    guard let copy = try? digest(compressedAt: target) else { return false }
    return try copy == digest(SegmentSource(plainAt: plain, fileSystem))
  }

  /// The number of octets and a running checksum of them, to compare a copy with its source.
  private struct Digest: Equatable {
    var octets: UInt64 = 0
    var crc: UInt64 = 0

    mutating func add(_ chunk: Span<UInt8>) {
      octets += UInt64(chunk.count)
      crc = (crc << 1 | crc >> 63) ^ UInt64(CRC32C.checksum(chunk))
    }
  }

  private func writeCompressed(
    _ plain: String, _ temporary: String, _ isStopped: () -> Bool
  ) throws -> Digest? {
    let source = try fileSystem.open(plain, .read)
    let target = try fileSystem.open(temporary, .replace)
    let compressor = try ZstdCompressor()
    var digest = Digest()
    var buffer = [UInt8](repeating: 0, count: Self.chunkOctets)
    while true {
      if isStopped() { return nil }
      let count = try source.readFully(into: &buffer, 0..<buffer.count, at: digest.octets)
      if count > 0 { digest.add(buffer.span.extracting(0..<count)) }
      var output: [UInt8] = []
      let isLast = count < buffer.count
      try compressor.compress(buffer, count: count, isLast: isLast, to: &output)
      try checkReserve(output.count)
      var written = 0
      try target.writeAll(output, 0..<output.count, written: &written)
      if isLast { break }
    }
    try target.syncDataRetrying()
    return digest
  }

  /// Throws if a copy would use the reserve, which new events may need.
  private func checkReserve(_ octets: Int) throws(JournalError) {
    if let failure = settings.reserveFailure(octets, in: directory, fileSystem) { throw failure }
  }

  private func digest(compressedAt path: String) throws -> Digest {
    try digest(SegmentSource(compressedAt: path, fileSystem))
  }

  private func digest(_ source: SegmentSource) throws -> Digest {
    var source = source
    var digest = Digest()
    var buffer = [UInt8](repeating: 0, count: Self.chunkOctets)
    while true {
      var filled = 0
      while filled < buffer.count {
        let count = try source.read(into: &buffer, filled..<buffer.count)
        guard count > 0 else { break }
        filled += count
      }
      if filled > 0 { digest.add(buffer.span.extracting(0..<filled)) }
      if filled < buffer.count { return digest }
    }
  }

  private func failure(_ error: any Error, _ path: String) -> JournalError {
    switch error {
    case let error as JournalError: error
    case let error as SystemError: JournalError(.compress, path, error)
    case let error as ZstdError: .compression(path: path, text: error.text)
    case let error as SourceFailure: .compression(path: path, text: error.text)
    default: .compression(path: path, text: "\(error)")
    }
  }

  private func delete(_ file: String) throws(JournalError) {
    let path = journalPath(directory, file)
    do throws(SystemError) {
      try fileSystem.unlink(path)
    } catch  where error.code == SystemError.notFound {
      return
    } catch {
      throw JournalError(error)
    }
  }

  private func syncDirectory() throws(JournalError) {
    do throws(SystemError) {
      try fileSystem.syncDirectory(directory)
    } catch {
      throw JournalError(error)
    }
  }
}
