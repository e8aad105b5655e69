import Posix

/// Gives a journal's lines as they come, across rotation, compression, retention and restarts of
/// the writer.
///
///     var follower = try JournalFollower(directory: directory, from: .cursor(saved))
///     while !stopped {
///       while let item = try follower.next() { … }
///       save(follower.cursor)
///       follower.wait(milliseconds: 1_000)
///     }
///
/// Every line is given at least once. A few may come twice when the writer lost its disk in between
/// and wrote them anew, or when the host lost its power; they carry the same identifier.
public struct JournalFollower {
  /// Where to begin.
  public enum Start: Sendable {
    /// With the oldest line there is.
    case beginning
    /// With the next line to be written.
    case end
    /// After the line that a cursor names.
    case cursor(Cursor)
  }

  /// The place after the last line given; nil while the journal has no segment.
  public private(set) var cursor: Cursor?

  private let directory: String
  private let fileSystem: any FileSystem
  private let watch: DirectoryWatch
  private var walk: SegmentWalk?
  /// Whether what follows the cursor could not be read: said once, and not called missing later.
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
    // Before the first listing: what comes after it wakes the first wait.
    watch = DirectoryWatch(directory)
    switch start {
    case .beginning: _ = try SegmentListing.read(directory, fileSystem)
    case .end: try goToEnd()
    case .cursor(let place): try go(to: place)
    }
  }

  /// The next line or find of damage; nil if there is nothing new at the moment.
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

  /// Sleeps until something happens in the directory, a signal comes, or the time is over.
  ///
  /// - Returns: whether something happened; false is no proof that nothing did.
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

  /// Goes on in this segment or in the next one, where there is something more.
  private mutating func goOn() throws(JournalError) -> Bool {
    let segments = try SegmentListing.read(directory, fileSystem).segments
    guard let successor = successor(in: segments) else {
      walk?.resume()
      return false
    }
    if walk != nil, walk?.limit != successor.name.firstSequence {
      // The writer has left this segment: what it added since we looked is read first.
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

  /// The first segment of a journal that was emptied and begun anew: it has a lower number and a
  /// later time than the one we know, which is gone.
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
    // Before what opening the successor may have found.
    pending.insert(
      Damage(kind: kind, segment: successor, line: 1, offset: 0, octets: 0), at: 0)
  }

  /// Goes into a segment; one that cannot be read is said so and counts as read.
  ///
  /// - Returns: false if the segment is gone meanwhile: list again, another one follows.
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
