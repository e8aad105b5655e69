/// The position of a line in a text.
@frozen public struct Line: Equatable {
  /// The octets without the line end.
  public let content: Range<Int>
  /// Where the next line starts.
  public let next: Int

  @inlinable init(content: Range<Int>, next: Int) {
    self.content = content
    self.next = next
  }
}

extension Span where Element == UInt8 {
  /// The line that starts at an offset.
  ///
  /// This is the one place that decides what a line end is: LF, CR LF, CR CR LF (from a gateway
  /// that replaced the LF of a CR LF with CR LF) or a bare CR. A line without an end stops at
  /// `end`.
  public func line(at start: Int, upTo end: Int) -> Line {
    guard let found = firstLineEnd(in: start..<end) else {
      return Line(content: start..<end, next: end)
    }
    return Line(content: start..<found, next: found + lineEndLength(at: found, upTo: end))
  }

  /// The octets of the line end at an offset, 0 when there is none.
  @inlinable public func lineEndLength(at index: Int, upTo end: Int) -> Int {
    guard index < end else { return 0 }
    if self[index] == 0x0A { return 1 }
    guard self[index] == 0x0D else { return 0 }
    guard index + 1 < end else { return 1 }
    if self[index + 1] == 0x0A { return 2 }
    if self[index + 1] == 0x0D, index + 2 < end, self[index + 2] == 0x0A { return 3 }
    return 1
  }

  /// The octets of the line end that ends at an offset, in lines that start at another one; 0 when
  /// there is none.
  @inlinable public func lineEndLength(before end: Int, from start: Int) -> Int {
    guard end > start else { return 0 }
    if self[end - 1] == 0x0D { return 1 }
    guard self[end - 1] == 0x0A else { return 0 }
    guard end - 1 > start, self[end - 2] == 0x0D else { return 1 }
    return end - 2 > start && self[end - 3] == 0x0D ? 3 : 2
  }

  /// Where the last line of a range starts; the end of the range when that is a line end.
  @inlinable public func lastLineStart(in range: Range<Int>) -> Int {
    var index = range.upperBound
    while index > range.lowerBound, self[index - 1] != 0x0A, self[index - 1] != 0x0D { index -= 1 }
    return index
  }
}
