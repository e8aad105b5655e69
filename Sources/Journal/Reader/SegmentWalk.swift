import Posix

/// A whole line of the journal, as a reader returns it.
public struct Line: Sendable, Equatable {
  /// Its sequence number.
  public var sequence: UInt64
  /// The segment that holds it.
  public var segment: SegmentName
  /// Its number in the segment, from 1; from a cursor on, counted from the cursor.
  public var number: Int
  /// Octets from the start of the (expanded) segment.
  public var offset: UInt64
  /// The position of its octets in the reader's buffer, without the LF.
  public var range: Range<Int>
}

/// The next thing that a reader returns.
public enum JournalItem: Sendable, Equatable {
  /// A whole line: its CRC is right and its number is the next one.
  case line(Line)
  /// A damaged place.
  case damage(Damage)
}

/// Reads one segment, and checks every line and its number.
struct SegmentWalk {
  let segment: SegmentName
  /// The first sequence number of the next segment: lines from this number on are ignored here.
  var limit: UInt64?
  private(set) var scanner: LineScanner
  /// The number that the next line should have.
  private var expected: UInt64
  /// Damaged lines since the last whole one; as many missing numbers are not reported as a gap.
  private var damagedLines: UInt64 = 0
  /// The line after a gap; returned after the gap itself.
  private var heldBack: Line?
  private(set) var isAtEnd = false
  private(set) var endedUnreadable = false
  /// The end of the last whole line, which may be of a newer format.
  private(set) var wholeLinesEnd: UInt64
  /// The highest number read from lines of a newer format.
  private(set) var highestNewerSequence: UInt64 = 0

  /// - Parameter cursor: where to begin; nil for the start of the segment.
  init(
    _ segment: SegmentName, _ source: SegmentSource, limit: UInt64? = nil,
    from cursor: Cursor? = nil
  ) {
    self.segment = segment
    self.limit = limit
    expected = cursor.map { place in place.sequence + 1 } ?? segment.firstSequence
    scanner = LineScanner(source)
    wholeLinesEnd = source.position
  }

  /// The next line or damaged place; nil at the end of the segment.
  mutating func next() -> JournalItem? {
    if let line = heldBack {
      heldBack = nil
      return accept(line)
    }
    while !isAtEnd {
      if let limit, expected >= limit { break }
      do throws(SourceFailure) {
        guard let raw = try scanner.next() else { break }
        if let item = read(raw) { return item }
      } catch {
        isAtEnd = true
        endedUnreadable = true
        return damage(.unreadable(error.text), scanner.offset, 0)
      }
    }
    isAtEnd = true
    return nil
  }

  /// Continues at the former end of the segment, where the writer may have added lines.
  mutating func resume() {
    guard !endedUnreadable else { return }
    isAtEnd = false
    do throws(SourceFailure) {
      try scanner.forgetUnfinishedLine()
    } catch {
      endedUnreadable = true
    }
  }

  /// The torn tail and the missing lines at the end of a segment that has a successor; call it once
  /// `next` has returned nil.
  mutating func missingAtEnd() -> [Damage] {
    guard let limit, expected + damagedLines < limit, !endedUnreadable else { return [] }
    var found: [Damage] = []
    if scanner.unfinishedOctets > 0 {
      found.append(damage(.tornTail, scanner.offset, scanner.unfinishedOctets))
    }
    found.append(damage(.gap(expected...limit - 1), scanner.offset, 0))
    return found
  }

  /// The position after what was returned so far.
  var cursor: Cursor {
    Cursor(
      segment: segment, offset: heldBack?.offset ?? scanner.offset, sequence: expected - 1)
  }
}

extension SegmentWalk {
  private mutating func read(_ raw: RawLine) -> JournalItem? {
    if raw.isTooLong { return damagedLine(.lineTooLong, raw) }
    switch LineFormat.read(scanner.buffer.span.extracting(raw.range)) {
    case .whole(let sequence):
      wholeLinesEnd = raw.offset + raw.octets
      return place(
        Line(
          sequence: sequence, segment: segment, number: raw.number, offset: raw.offset,
          range: raw.range))
    case .newerFormat(let version, let sequence):
      wholeLinesEnd = raw.offset + raw.octets
      highestNewerSequence = max(highestNewerSequence, sequence ?? 0)
      return damagedLine(.newerFormat(version: version), raw)
    case .corrupt: return damagedLine(.corrupt, raw)
    case .malformed: return damagedLine(.malformed, raw)
    }
  }

  /// Compares a line's number with the expected one: it is the next line, follows a gap, or is out
  /// of sequence.
  private mutating func place(_ line: Line) -> JournalItem? {
    if let limit, line.sequence >= limit {
      isAtEnd = true
      return nil
    }
    if line.sequence < expected {
      let kind = Damage.Kind.outOfSequence(found: line.sequence, expected: expected)
      return .damage(damage(kind, line.offset, UInt64(line.range.count) + 1, line.number))
    }
    let missing = line.sequence - expected
    guard missing > damagedLines else { return accept(line) }
    heldBack = line
    let gap = Damage.Kind.gap(expected...line.sequence - 1)
    return .damage(damage(gap, line.offset, 0, line.number))
  }

  private mutating func accept(_ line: Line) -> JournalItem {
    expected = line.sequence + 1
    damagedLines = 0
    return .line(line)
  }

  private mutating func damagedLine(_ kind: Damage.Kind, _ raw: RawLine) -> JournalItem {
    damagedLines += 1
    return .damage(damage(kind, raw.offset, raw.octets, raw.number))
  }

  private func damage(
    _ kind: Damage.Kind, _ offset: UInt64, _ octets: UInt64, _ line: Int? = nil
  ) -> Damage {
    Damage(
      kind: kind, segment: segment, line: line ?? scanner.nextLineNumber, offset: offset,
      octets: octets)
  }

  private func damage(_ kind: Damage.Kind, _ offset: UInt64, _ octets: UInt64) -> JournalItem {
    .damage(damage(kind, offset, octets, nil))
  }
}
