import Posix

/// Reads a journal's lines as they are written, across rotation, compression, retention and
/// restarts of the writer.
///
///     var follower = try JournalFollower(directory: directory, from: .cursor(saved))
///     while !stopped {
///       while let item = try follower.next() { … }
///       save(follower.cursor)
///       follower.wait(milliseconds: 1_000)
///     }
///
/// Every line is returned at least once. Some may be returned twice if a write or sync failed and
/// the writer wrote them again, or after a power failure; their identifiers are the same.
public struct JournalFollower {
  /// The line to begin with.
  public enum Start: Sendable {
    /// The oldest line.
    case beginning
    /// The next line to be written.
    case end
    /// The line after a cursor.
    case cursor(Cursor)
  }

  /// The position after the line that `next` returned last; nil while the journal has no segment.
  public private(set) var cursor: Cursor?

  private let directory: String
  private let fileSystem: any FileSystem
  private let watch: DirectoryWatch
  private var walk: SegmentWalk?
  /// Whether the rest of the segment could not be read.
  ///
  /// That is reported once; its lines are then not reported as missing.
  private var isBehindUnreadable = false
  private var pending: [Damage] = []

  /// - Throws: `.system` if the directory cannot be listed or a segment not be opened.
  public init(directory: String, from start: Start) throws(JournalError) {
    try self.init(directory: directory, from: start, fileSystem: PosixFileSystem())
  }

  init(
    directory: String, from start: Start, fileSystem: any FileSystem
  ) throws(JournalError) {
    self.directory = directory
    self.fileSystem = fileSystem
    // Before the first listing, so that a change after the listing ends the first wait.
    watch = DirectoryWatch(directory)
    switch start {
    case .beginning: _ = try SegmentListing.read(directory, fileSystem)
    case .end: try goToEnd()
    case .cursor(let place): try go(to: place)
    }
  }

  /// The next line or damaged place; nil if there is nothing new at the moment.
  ///
  /// - Throws: `.system` if the directory cannot be listed or a segment not be opened.
  public mutating func next() throws(JournalError) -> JournalItem? {
    while true {
      if !pending.isEmpty { return .damage(pending.removeFirst()) }
      if let item = walk?.next() {
        cursor = walk?.cursor
        isBehindUnreadable = walk?.endedUnreadable ?? false
        return item
      }
      guard try goOn() else { return nil }
    }
  }

  /// Sleeps until the directory changes, a signal comes, or the time is over.
  ///
  /// - Returns: whether the directory changed; false does not exclude a change.
  @discardableResult
  public func wait(milliseconds: Int32) -> Bool {
    watch.wait(milliseconds: milliseconds)
  }

  /// A copy of the octets of the line that `next` gave last, without its LF.
  public func octets(of line: Line) -> [UInt8] {
    walk.map { walk in Array(walk.scanner.buffer[line.range]) } ?? []
  }
}

extension JournalFollower {
  private mutating func goToEnd() throws(JournalError) {
    guard let newest = try SegmentListing.read(directory, fileSystem).segments.last,
      try open(newest, from: nil)
    else { return }
    while walk?.next() != nil {}
    walk?.resume()
    cursor = walk?.cursor ?? cursor
  }

  private mutating func go(to place: Cursor) throws(JournalError) {
    cursor = place
    let segments = try SegmentListing.read(directory, fileSystem).segments
    guard let segment = segments.first(where: { segment in segment.name == place.segment })
    else { return }
    _ = try open(segment, from: place)
  }

  /// Continues in this segment or in the next one.
  ///
  /// - Returns: whether there may be more to read.
  private mutating func goOn() throws(JournalError) -> Bool {
    let segments = try SegmentListing.read(directory, fileSystem).segments
    guard let successor = successor(in: segments) else {
      walk?.resume()
      return false
    }
    if walk != nil, walk?.limit != successor.name.firstSequence {
      // The writer has left this segment: first read what it added since the last read.
      walk?.limit = successor.name.firstSequence
      walk?.resume()
      return true
    }
    let last = cursor
    let hasUnreadEnd = isBehindUnreadable
    guard try open(successor, from: nil) else { return false }
    if let last, !hasUnreadEnd { noteMissing(between: last, successor.name) }
    return true
  }

  private func successor(in segments: [SegmentFile]) -> SegmentFile? {
    guard let current = cursor?.segment else { return segments.first }
    return firstAnew(segments, current)
      ?? segments.first { segment in segment.name > current }
  }

  /// The first segment of a journal that was emptied and begun again: its number is lower and its
  /// time later than those of the current segment, which is gone.
  private func firstAnew(_ segments: [SegmentFile], _ current: SegmentName) -> SegmentFile? {
    let isGone = !segments.contains { segment in segment.name == current }
    guard isGone else { return nil }
    return segments.first { segment in
      segment.name < current
        && segment.name.creationMilliseconds > current.creationMilliseconds
    }
  }

  private mutating func noteMissing(between last: Cursor, _ successor: SegmentName) {
    let isEarlier = successor < last.segment
    let isMissing = successor.firstSequence > last.sequence + 1
    guard isEarlier || isMissing else { return }
    let kind: Damage.Kind =
      isEarlier ? .restarted : .cutAway(last.sequence + 1...successor.firstSequence - 1)
    // Comes before damage that opening the successor may have found.
    pending.insert(
      Damage(kind: kind, segment: successor, line: 1, offset: 0, octets: 0), at: 0)
  }

  /// Opens a segment; one that cannot be read is reported and counts as read.
  ///
  /// - Returns: false if the segment was deleted meanwhile; then list the directory again.
  private mutating func open(
    _ segment: SegmentFile, from place: Cursor?
  ) throws(JournalError) -> Bool {
    switch try SegmentSource.open(segment, at: place, directory, fileSystem) {
    case .opened(let source):
      let walk = SegmentWalk(segment.name, source, from: place)
      self.walk = walk
      cursor = walk.cursor
      isBehindUnreadable = false
    case .unreadable(let text):
      walk = nil
      cursor =
        place ?? Cursor(segment: segment.name, offset: 0, sequence: segment.name.firstSequence - 1)
      isBehindUnreadable = true
      pending.append(
        Damage(
          kind: .unreadable(text), segment: segment.name, line: 1, offset: place?.offset ?? 0,
          octets: 0))
    case .gone: return false
    }
    return true
  }
}
