/// One line in a scanner's buffer, not yet checked.
struct RawLine {
  /// Octets from the start of the segment.
  var offset: UInt64
  /// The line's number, counted from 1 at the scanner's start.
  var number: Int
  /// Its position in the scanner's buffer, without its LF; empty if it is too long for the buffer.
  var range: Range<Int>
  /// Octets with the LF.
  var octets: UInt64
  var isTooLong: Bool { UInt64(range.count) + 1 != octets }
}

/// Splits a segment into lines, a chunk at a time.
struct LineScanner {
  /// The octets of the line that `next` returned last, and those read after it.
  private(set) var buffer: [UInt8]
  private var source: SegmentSource
  /// The part of the buffer not yet returned.
  private var rest = 0..<0
  /// Octets at the start of `rest` that hold no LF.
  private var searched = 0
  /// Octets of a line too long for the buffer that were dropped so far.
  private var dropped: UInt64 = 0
  /// Offset in the segment of the first octet not yet returned.
  private(set) var offset: UInt64
  private var lines = 0

  static let bufferOctets = 512 * 1024

  init(_ source: SegmentSource) {
    self.source = source
    offset = source.position
    buffer = [UInt8](repeating: 0, count: Self.bufferOctets)
  }

  /// Octets after the last whole line that were read at the end of the segment.
  var unfinishedOctets: UInt64 { dropped + UInt64(rest.count) }

  /// The number that the next line gets.
  var nextLineNumber: Int { lines + 1 }

  /// The next line that ends with an LF; nil at the end of the segment, after which it may be
  /// called again.
  mutating func next() throws(SourceFailure) -> RawLine? {
    while true {
      let unsearched = rest.lowerBound + searched..<rest.upperBound
      if let lineFeed = firstLineFeed(in: buffer, unsearched) { return take(upTo: lineFeed) }
      searched = rest.count
      if searched > LineFormat.lineOctetsLimit {
        dropped += UInt64(rest.count)
        rest = 0..<0
        searched = 0
      }
      guard try refill() else { return nil }
    }
  }

  /// Drops an unfinished line, so that it is read again from its start: after a failed write, the
  /// writer may have cut it and written another line in its place.
  mutating func forgetUnfinishedLine() throws(SourceFailure) {
    guard unfinishedOctets > 0 else { return }
    rest = 0..<0
    searched = 0
    dropped = 0
    try source.seek(to: offset)
  }

  private mutating func take(upTo lineFeed: Int) -> RawLine {
    let octets = dropped + UInt64(lineFeed + 1 - rest.lowerBound)
    // Octets of a line whose first part was dropped are not returned.
    let range = dropped > 0 ? lineFeed..<lineFeed : rest.lowerBound..<lineFeed
    lines += 1
    let line = RawLine(offset: offset, number: lines, range: range, octets: octets)
    offset += octets
    rest = lineFeed + 1..<rest.upperBound
    searched = 0
    dropped = 0
    return line
  }

  private mutating func refill() throws(SourceFailure) -> Bool {
    if rest.lowerBound > 0 {
      let kept = rest.count
      buffer.replaceSubrange(0..<kept, with: buffer[rest])
      rest = 0..<kept
    }
    let count = try source.read(into: &buffer, rest.upperBound..<buffer.count)
    rest = rest.lowerBound..<rest.upperBound + count
    return count > 0
  }
}
