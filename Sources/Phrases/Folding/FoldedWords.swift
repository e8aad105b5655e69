/// A text as words: letters folded (``Letters``), and every run of white space, signs and masked
/// octets one separator.
///
/// It begins and ends with a separator, so a whole word is the word between two separators. Words that
/// must not meet plain phrases stand between separators of their own: ``urlSeparator``, ``hostSeparator``.
///
/// A cursor; the text is passed beside it. A range gives at most as many octets as it has, and two.
public struct FoldedWords {
  /// Between words of the text.
  public static let separator: UInt8 = 0x20
  /// Between words of a URL.
  public static let urlSeparator: UInt8 = 0x02
  /// Between labels of a host name.
  public static let hostSeparator: UInt8 = 0x03
  /// Stands in a masked text for each octet that was taken out.
  public static let mask: UInt8 = 0x01

  /// The position in the text that the last octet comes from.
  public private(set) var origin = 0
  /// The last octet: a separator does not follow itself.
  public private(set) var last: UInt8
  private var position: Int
  private let range: Range<Int>
  private let separator: UInt8
  /// Octets of a character that are still to come, the next one lowest.
  private var pending: UInt32 = 0

  /// A range of a UTF-8 text between separators.
  /// - Parameter last: the octet before.
  public init(_ range: Range<Int>, separator: UInt8 = FoldedWords.separator, after last: UInt8 = 0)
  {
    self.range = range
    self.separator = separator
    self.last = last
    position = range.lowerBound - 1
  }

  /// The next octet; nil at the end.
  @inline(__always)
  public mutating func next(in text: Span<UInt8>) -> UInt8? {
    while pending == 0 {
      guard position <= range.upperBound else { return nil }
      origin = position
      let isInside = position >= range.lowerBound && position < range.upperBound
      let octet = isInside ? text[position] : 0
      if octet < 0x80 {
        take(Letters.fold(ascii: octet), length: 1)
      } else {
        let (folded, length) = Letters.fold(text, at: position, upTo: range.upperBound)
        take(folded, length: length)
      }
    }
    last = UInt8(truncatingIfNeeded: pending)
    pending >>= 8
    return last
  }

  @inline(__always)
  private mutating func take(_ folded: Letters.Folded, length: Int) {
    position &+= length
    if folded != .separator {
      pending = folded.octets
    } else if last != separator {
      pending = UInt32(separator)
    }
  }
}
