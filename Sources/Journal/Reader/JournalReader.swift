import Posix

/// Reads a journal's lines, oldest or newest first.
///
/// Needs no lock, and may run while the writer does.
///
///     var reader = try JournalReader(directory: "/var/lib/bounce-milter/journal")
///     while let item = reader.next() {
///       switch item {
///       case .line(let line): take(reader.octets(of: line))
///       case .damage(let damage): report(damage)
///       }
///     }
///
/// It reads the segments that existed when it was made, and stops at the last whole line of the
/// newest one; a line that is being written does not count as damage. Memory is bounded whatever
/// the size of the journal: one buffer of half a MiB forwards; backwards 16 MiB and 24 octets for
/// each line of one segment.
public struct JournalReader {
  /// What to read.
  public struct Options: Sendable {
    /// Begin after this position.
    ///
    /// If its segment is gone, begin with the next one.
    public var start: Cursor?
    /// Read from the newest line to the oldest one.
    ///
    /// Must not be combined with `start`.
    public var isNewestFirst = false
    /// Skip segments that cannot hold events of this time (milliseconds since 1970) or later ones.
    public var fromMilliseconds: Int64?
    /// Skip segments that cannot hold events of this time or earlier ones.
    public var toMilliseconds: Int64?

    /// Everything, oldest first.
    public init() {}
  }

  /// A segment as this reader found it.
  public struct Segment: Sendable {
    /// Its name.
    public var name: SegmentName
    /// Octets of its file.
    public var fileOctets: UInt64
    /// Whether it is compressed with zstd.
    public var isCompressed: Bool
  }

  /// The segments that are read, oldest first.
  public let segments: [Segment]
  /// The total size of their files in octets, for showing progress.
  public let totalFileOctets: UInt64
  /// After the end: octets behind the last whole line of the newest segment.
  ///
  /// They are a line that is being written, or a torn tail of a crash, which the writer saves and
  /// cuts at its next start.
  public private(set) var unfinishedTailOctets: UInt64 = 0

  private let directory: String
  private let options: Options
  private let fileSystem: any FileSystem
  /// The segments to read, each with the first sequence number of its successor.
  private let plan: [(file: SegmentFile, limit: UInt64?)]
  private var done = 0
  private var forward: SegmentWalk?
  private var backward: BackwardWalk?
  private var pending: [Damage] = []

  /// - Throws: `.system` if the directory cannot be listed.
  public init(directory: String, options: Options = Options()) throws(JournalError) {
    try self.init(directory: directory, options: options, fileSystem: PosixFileSystem())
  }

  init(
    directory: String, options: Options, fileSystem: any FileSystem
  ) throws(JournalError) {
    precondition(
      options.start == nil || !options.isNewestFirst, "a cursor is read from oldest to newest")
    self.directory = directory
    self.options = options
    self.fileSystem = fileSystem
    let all = try SegmentListing.read(directory, fileSystem).segments
    let plan = SegmentSelection(options).select(all)
    self.plan = plan
    segments = plan.map { entry in Self.describe(entry.file, directory, fileSystem) }
    totalFileOctets = segments.reduce(0) { sum, segment in sum + segment.fileOctets }
  }

  /// The next line or damaged place; nil at the end.
  public mutating func next() -> JournalItem? {
    while true {
      if !pending.isEmpty { return .damage(pending.removeFirst()) }
      if options.isNewestFirst {
        if let item = backward?.next() { return item }
      } else {
        if let item = forward?.next() { return item }
      }
      finishSegment()
      guard pending.isEmpty else { continue }
      guard done < plan.count else { return nil }
      openSegment()
    }
  }

  /// A copy of the octets of the line that `next` gave last, without its LF.
  public func octets(of line: Line) -> [UInt8] {
    if let backward { return Array(backward.buffer[line.range]) }
    return forward.map { walk in Array(walk.scanner.buffer[line.range]) } ?? []
  }
}

extension JournalReader {
  private mutating func openSegment() {
    let index = options.isNewestFirst ? plan.count - 1 - done : done
    let (file, limit) = plan[index]
    done += 1
    var cursor = options.start
    if cursor?.segment != file.name { cursor = nil }
    do throws(JournalError) {
      switch try SegmentSource.open(file, at: cursor, directory, fileSystem) {
      case .opened(let source):
        let walk = SegmentWalk(file.name, source, limit: limit, from: cursor)
        if options.isNewestFirst {
          backward = BackwardWalk(walk, source)
        } else {
          forward = walk
        }
      case .unreadable(let text): note(.unreadable(text), file.name)
      case .gone(let listing): noteMissing(file.name, limit, listing)
      }
    } catch {
      note(.unreadable("\(error)"), file.name)
    }
  }

  /// Notes a gap for a deleted segment if an older one still exists; retention deletes the oldest
  /// first.
  private mutating func noteMissing(
    _ segment: SegmentName, _ limit: UInt64?, _ listing: SegmentListing
  ) {
    guard let oldest = listing.segments.first?.name, oldest < segment,
      let limit, segment.firstSequence < limit
    else { return }
    note(.gap(segment.firstSequence...limit - 1), segment)
  }

  private mutating func note(_ kind: Damage.Kind, _ segment: SegmentName) {
    pending.append(Damage(kind: kind, segment: segment, line: 1, offset: 0, octets: 0))
  }

  private mutating func finishSegment() {
    if let tail = forward?.scanner.unfinishedOctets ?? backward?.unfinishedTailOctets,
      (forward?.limit ?? backward?.limit) == nil
    {
      unfinishedTailOctets = tail
    }
    if let missing = forward?.missingAtEnd() { pending = missing }
    forward = nil
    backward = nil
  }

  private static func describe(
    _ file: SegmentFile, _ directory: String, _ fileSystem: any FileSystem
  ) -> Segment {
    let isCompressed = !file.hasPlain
    let ending = isCompressed ? FileName.compressed(file.name) : FileName.plain(file.name)
    let octets = (try? fileSystem.status(journalPath(directory, ending)))?.octets
    return Segment(name: file.name, fileOctets: octets ?? 0, isCompressed: isCompressed)
  }
}
