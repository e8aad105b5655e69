import BounceEvents
import Journal

/// The events of one or more journals, merged by time, one line at a time.
///
/// It may run beside a running milter. Damaged lines are skipped and counted; `warn` reports them.
struct EventStream {
  /// One journal and its next event.
  private struct Source {
    var reader: JournalReader
    var head: EventLine?
    var headTime: Int64 = 0
  }

  private let isNewestFirst: Bool
  private var sources: [Source] = []
  /// The number of octets of the files to be read.
  private(set) var totalOctets: UInt64 = 0
  /// The number of octets of the lines returned so far.
  private(set) var doneOctets: UInt64 = 0
  /// The number of damaged places.
  private(set) var damagedPlaces = 0
  /// The number of segments among ``damagedPlaces`` that could not be read to their end.
  private(set) var unreadSegments = 0
  /// The number of lines with a correct CRC that are no JSON.
  private(set) var strangeLines = 0

  /// Opens journals.
  ///
  /// - Parameter period: segments that ended before it are skipped; the rest is for a filter.
  ///   Segments that began after it are read, because imported events are older than their segment.
  /// - Throws: exit status 2, with what to do, when a directory is no journal.
  init(_ directories: [String], period: Period = Period(), isNewestFirst: Bool = false)
    throws(Failure)
  {
    self.isNewestFirst = isNewestFirst
    var options = JournalReader.Options()
    options.isNewestFirst = isNewestFirst
    options.fromMilliseconds = period.since.map { $0 / 1_000 }
    for directory in directories {
      let reader = try JournalDirectory.reader(directory, options)
      totalOctets += reader.totalFileOctets
      sources.append(Source(reader: reader))
    }
    for index in sources.indices { advance(index) }
  }

  /// The next event; nil at the end.
  mutating func next() -> EventLine? {
    var chosen: Int?
    for index in sources.indices where sources[index].head != nil {
      guard let best = chosen else {
        chosen = index
        continue
      }
      let isEarlier = sources[index].headTime < sources[best].headTime
      let isLater = sources[index].headTime > sources[best].headTime
      if isNewestFirst ? isLater : isEarlier { chosen = index }
    }
    guard let chosen, let line = sources[chosen].head else { return nil }
    doneOctets += UInt64(line.octets.count + 1)
    advance(chosen)
    return line
  }

  /// Reports on standard error what was skipped.
  func warn(on console: Console) {
    if damagedPlaces > 0 {
      console.warn(
        "warning: passed over \(Words.count(damagedPlaces, "damaged or missing place")); "
          + "bouncectl verify says where.")
    }
    if strangeLines > 0 {
      console.warn("warning: passed over \(Words.count(strangeLines, "line")) that hold no event.")
    }
  }

  /// Ends a verb that has shown all that could be read.
  ///
  /// - Throws: exit status 2 when a segment could not be read.
  func requireAllRead() throws(Failure) {
    guard unreadSegments > 0 else { return }
    throw .cannotRun(
      "\(Words.count(unreadSegments, "segment")) of the journal could not be read, or not to the end; "
        + "bouncectl verify says which and why.")
  }

  private mutating func advance(_ index: Int) {
    sources[index].head = nil
    while let item = sources[index].reader.next() {
      let line: Line
      switch item {
      case .line(let found): line = found
      case .damage(let damage):
        damagedPlaces += 1
        if case .unreadable = damage.kind { unreadSegments += 1 }
        continue
      }
      guard let event = EventLine(sources[index].reader.octets(of: line)) else {
        strangeLines += 1
        continue
      }
      sources[index].head = event
      // The time is needed only for merging.
      if sources.count > 1 { sources[index].headTime = event.time ?? 0 }
      return
    }
  }
}
