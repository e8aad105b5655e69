import Octets

/// Folds a text for the search of whole words: letters are folded (``Letters``), and every run of
/// white space, signs and masked octets becomes one separator.
///
/// The folded text begins and ends with a separator, so a whole word is a word between two
/// separators. Words that plain phrases must not match are between other separators:
/// ``urlSeparator``, ``hostSeparator``.
///
/// This is a cursor; the text is passed to it. For a range of n octets it returns at most n + 2
/// octets.
public struct FoldedWords {
  /// Between words of the text.
  public static let separator: UInt8 = 0x20
  /// Between words of a URL.
  public static let urlSeparator: UInt8 = 0x02
  /// Between labels of a host name.
  public static let hostSeparator: UInt8 = 0x03
  /// Replaces each octet that was masked in a text.
  public static let mask: UInt8 = 0x01

  /// The position in the text of the last returned octet.
  public private(set) var origin = 0
  /// The last returned octet: two equal separators never follow each other.
  public private(set) var last: UInt8
  private var position: Int
  private let range: Range<Int>
  private let separator: UInt8
  /// The octets of the current character that are still to be returned, the next one lowest.
  private var pending: UInt32 = 0

  /// A cursor for a range of a UTF-8 text, between separators.
  /// - Parameter last: the octet that was returned before this range.
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
    if pending == 0, let octet = nextASCII(in: text) { return octet }
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

  /// The next octet if it is of an ASCII character within the range: the short way for most octets.
  @inline(__always)
  private mutating func nextASCII(in text: Span<UInt8>) -> UInt8? {
    while position >= range.lowerBound, position < range.upperBound, text[position] < 0x80 {
      let octet = text[position]
      origin = position
      position &+= 1
      if octet.isAlphanumeric {
        last = octet.lowercased
        return last
      }
      if last != separator {
        last = separator
        return last
      }
    }
    return nil
  }

  /// Appends all octets that a cursor for a range returns.
  public static func append(
    _ text: Span<UInt8>, _ range: Range<Int>, separator: UInt8, to octets: inout [UInt8]
  ) {
    var folded = FoldedWords(range, separator: separator)
    octets.append(addingCapacity: range.count + 2) { octets in
      while let octet = folded.next(in: text) { octets.append(octet) }
    }
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
