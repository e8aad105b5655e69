import Posix

/// Counts the octets of expendable lines, which must not push others out of the journal.
///
/// Retention by size deletes the oldest segments, whatever is in them. As long as expendable lines
/// have at most half of `retentionOctetsLimit`, it deletes another line only if more than half of
/// the limit is used by lines that are not expendable either.
///
/// Only finished segments are counted. For the newest one its size limit is reserved.
struct ExpendableOctets {
  let directory: String
  let settings: JournalSettings
  let fileSystem: any FileSystem
  /// Whether a line, given without its LF, is expendable.
  let isExpendable: @Sendable ([UInt8]) -> Bool

  /// Octets of expendable lines in segments that were read.
  private var known: [SegmentName: UInt64] = [:]

  init(
    directory: String, settings: JournalSettings, fileSystem: any FileSystem,
    isExpendable: @escaping @Sendable ([UInt8]) -> Bool
  ) {
    self.directory = directory
    self.settings = settings
    self.fileSystem = fileSystem
    self.isExpendable = isExpendable
  }

  /// Octets that expendable lines may use of those that retention keeps.
  private var limit: UInt64 { settings.retentionOctetsLimit / 2 }

  /// Octets that expendable lines may still use; nil if the directory cannot be listed.
  ///
  /// A segment that was not read counts as expendable altogether. Segments are read only if by
  /// this count more than half of the limit is used, and until it no longer is.
  mutating func left(isStopped: () -> Bool) -> UInt64? {
    guard let listing = try? SegmentListing.read(directory, fileSystem) else { return nil }
    let finished = listing.segments.dropLast()
    let names = Set(finished.map(\.name))
    known = known.filter { names.contains($0.key) }
    let sizes = finished.map { segment in fileOctets(of: segment) }
    var used = min(settings.segmentOctetsLimit, limit / 4)
    for (segment, size) in zip(finished, sizes) { used += min(known[segment.name] ?? size, size) }
    for (segment, size) in zip(finished, sizes) where known[segment.name] == nil {
      guard used > limit / 2, !isStopped() else { break }
      guard let octets = read(segment, isStopped) else { continue }
      known[segment.name] = octets
      used -= size - min(octets, size)
    }
    return limit - min(used, limit)
  }

  private func fileOctets(of segment: SegmentFile) -> UInt64 {
    var octets: UInt64 = 0
    for (exists, ending) in [
      (segment.hasPlain, FileName.plain), (segment.hasCompressed, FileName.compressed),
    ] where exists {
      octets += (try? fileSystem.status(journalPath(directory, ending(segment.name))))?.octets ?? 0
    }
    return octets
  }

  /// The octets of a segment's expendable lines; nil if it cannot be read to its end.
  private func read(_ segment: SegmentFile, _ isStopped: () -> Bool) -> UInt64? {
    guard let source = try? SegmentSource.open(segment, directory, fileSystem) else { return nil }
    var scanner = LineScanner(source)
    var octets: UInt64 = 0
    do throws(SourceFailure) {
      while let line = try scanner.next() {
        if line.number % 1_024 == 0, isStopped() { return nil }
        if line.isTooLong || isExpendable(Array(scanner.buffer[line.range])) {
          octets += line.octets
        }
      }
    } catch {
      return nil
    }
    return octets + scanner.unfinishedOctets
  }
}
