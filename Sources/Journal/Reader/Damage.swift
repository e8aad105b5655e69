/// A damaged place in the journal.
///
/// Reading continues after it.
public struct Damage: Sendable, Equatable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Sendable, Equatable {
    /// A line whose CRC does not match its octets.
    case corrupt
    /// Octets up to an LF that do not have the form of a line.
    case malformed
    /// A line longer than any that this program writes.
    case lineTooLong
    /// A line in a later version of the format.
    case newerFormat(version: UInt64)
    /// Octets after the last whole line of a segment that has a successor.
    case tornTail
    /// The numbers of missing lines.
    case gap(ClosedRange<UInt64>)
    /// A line whose number was read before, or is below its segment's first.
    case outOfSequence(found: UInt64, expected: UInt64)
    /// The rest of the segment could not be read; the text is the system's or libzstd's.
    case unreadable(String)
    /// Followers only: lines that were deleted before they were read, usually by retention.
    case cutAway(ClosedRange<UInt64>)
    /// Followers only: the sequence begins again, because the journal was emptied or replaced.
    case restarted
  }

  /// What is wrong.
  public var kind: Kind
  /// The segment it was found in.
  public var segment: SegmentName
  /// The line's number in the segment, from 1; from a cursor on, counted from the cursor.
  public var line: Int
  /// Octets from the start of the (expanded) segment.
  public var offset: UInt64
  /// Octets of the damaged place; 0 for a gap.
  public var octets: UInt64

  /// One line for the operator.
  public var description: String {
    "\(segment) line \(line), offset \(offset): \(kind.text(octets))"
  }
}

extension Damage.Kind {
  fileprivate func text(_ octets: UInt64) -> String {
    switch self {
    case .corrupt: "\(octets) octets do not match their CRC"
    case .malformed: "\(octets) octets are not a line of the journal"
    case .lineTooLong: "a line of \(octets) octets is longer than any that was written"
    case .newerFormat(let version):
      "format version \(version) is newer than this program: upgrade it to read the line"
    case .tornTail: "\(octets) octets after the last whole line"
    case .gap(let missing): "lines \(missing.lowerBound) to \(missing.upperBound) are missing"
    case .outOfSequence(let found, let expected):
      "line has number \(found) where \(expected) was expected"
    case .unreadable(let text): "cannot be read on: \(text)"
    case .cutAway(let missing):
      "lines \(missing.lowerBound) to \(missing.upperBound) were deleted before they were read"
    case .restarted: "the sequence begins anew: the journal was emptied or replaced"
    }
  }
}
