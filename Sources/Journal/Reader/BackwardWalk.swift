/// Reads one segment from its last line to its first one.
///
/// A first pass forwards checks the lines and keeps their positions. Then their octets are read in
/// windows from the end. A compressed segment is expanded again for each window.
struct BackwardWalk {
  private static let windowOctets: UInt64 = 16 * 1024 * 1024
  /// The largest number of damaged places kept of a segment; only reading forwards reports more.
  private static let findsLimit = 10_000

  private struct Place {
    var sequence: UInt64
    var offset: UInt64
    var octets: UInt32
    var number: UInt32
  }

  let segment: SegmentName
  let limit: UInt64?
  let unfinishedTailOctets: UInt64
  /// The window that holds the line that `next` returned last.
  private(set) var buffer: [UInt8] = []
  private var windowStart: UInt64
  private var source: SegmentSource
  private var places: [Place] = []
  /// Each damaged place, and the number of lines before it.
  private var damage: [(place: Int, found: Damage)] = []

  init(_ walk: SegmentWalk, _ source: SegmentSource) {
    var walk = walk
    while let item = walk.next() {
      switch item {
      case .line(let line):
        places.append(
          Place(
            sequence: line.sequence, offset: line.offset, octets: UInt32(line.range.count + 1),
            number: UInt32(clamping: line.number)))
      case .damage(let found):
        if damage.count < Self.findsLimit { damage.append((places.count, found)) }
      }
    }
    for found in walk.missingAtEnd() { damage.append((places.count, found)) }
    segment = walk.segment
    limit = walk.limit
    unfinishedTailOctets = walk.scanner.unfinishedOctets
    windowStart = .max
    self.source = source
  }

  mutating func next() -> JournalItem? {
    if let last = damage.last, last.place == places.count {
      damage.removeLast()
      return .damage(last.found)
    }
    guard let place = places.popLast() else { return nil }
    if place.offset < windowStart, let failure = fetchWindow(endingWith: place) {
      places = []
      damage = []
      let kind = Damage.Kind.unreadable(failure.text)
      return .damage(
        Damage(
          kind: kind, segment: segment, line: Int(place.number), offset: place.offset, octets: 0))
    }
    let start = Int(place.offset - windowStart)
    return .line(
      Line(
        sequence: place.sequence, segment: segment, number: Int(place.number),
        offset: place.offset, range: start..<start + Int(place.octets) - 1))
  }

  private mutating func fetchWindow(endingWith last: Place) -> SourceFailure? {
    let end = last.offset + UInt64(last.octets)
    let start = end - min(end, Self.windowOctets)
    // The window begins with a whole line.
    windowStart = places.first { place in place.offset >= start }?.offset ?? last.offset
    buffer = [UInt8](repeating: 0, count: Int(end - windowStart))
    do throws(SourceFailure) {
      try source.seek(to: windowStart)
      var filled = 0
      while filled < buffer.count {
        let count = try source.read(into: &buffer, filled..<buffer.count)
        guard count > 0 else { return SourceFailure(text: "the file became shorter") }
        filled += count
      }
      return nil
    } catch {
      return error
    }
  }
}
