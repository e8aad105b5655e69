/// A position in the journal, after a line that was read; a reader can continue from it later.
///
/// Its text form is one line: `v1 SEGMENT OFFSET SEQUENCE`.
public struct Cursor: Hashable, Sendable, CustomStringConvertible {
  /// The segment that was read.
  public var segment: SegmentName
  /// Octets of the (expanded) segment that were read.
  public var offset: UInt64
  /// The sequence number of the last line read; one below the segment's first if none was.
  public var sequence: UInt64

  /// A position after a line.
  public init(segment: SegmentName, offset: UInt64, sequence: UInt64) {
    self.segment = segment
    self.offset = offset
    self.sequence = sequence
  }

  /// Reads the text form, with or without a line end; nil for anything else.
  public init?(_ text: String) {
    var text = Substring(text)
    while text.last?.isNewline == true { text.removeLast() }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "v1", let segment = SegmentName(parts[1]),
      let offset = UInt64(parts[2]), let sequence = UInt64(parts[3]),
      offset <= UInt64(Int64.max), sequence <= LineFormat.sequenceLimit
    else { return nil }
    self.init(segment: segment, offset: offset, sequence: sequence)
  }

  /// The text form, without a line end.
  public var description: String { "v1 \(segment) \(offset) \(sequence)" }
}
