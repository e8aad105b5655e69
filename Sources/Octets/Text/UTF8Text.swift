/// Checks and repairs UTF-8 (RFC 3629 §4).
public enum UTF8Text {
  /// The result of ``check(_:)``.
  public enum Check: Equatable {
    /// Nothing above 0x7F.
    case ascii
    /// UTF-8.
    case valid
    /// There is a NUL among the octets.
    case hasNUL
    /// Not UTF-8: the number of well-formed sequences beyond ASCII, and of octets that belong to
    /// none.
    case invalid(good: Int, bad: Int)
  }

  /// Whether octets are UTF-8, in one pass.
  public static func check(_ span: Span<UInt8>) -> Check {
    var index = 0
    var good = 0
    var bad = 0
    while let next = span.firstNonASCII(in: index..<span.count) {
      if span[next] == 0 { return .hasNUL }
      let length = multiOctetLength(span, at: next, upTo: span.count)
      if length == 0 { bad += 1 } else { good += 1 }
      index = next + max(length, 1)
    }
    if bad > 0 { return .invalid(good: good, bad: bad) }
    return good > 0 ? .valid : .ascii
  }

  /// The octets without NULs, and with U+FFFD for each octet that belongs to no well-formed
  /// sequence.
  public static func repaired(_ input: Octets) -> Octets {
    var result = Octets()
    result.reserveCapacity(input.count + 16)
    let span = input.span
    var index = 0
    while index < span.count {
      let length = sequenceLength(span, at: index)
      if length == 0 {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        index += 1
      } else {
        if span[index] != 0 { result.append(contentsOf: input[index..<index + length]) }
        index += length
      }
    }
    return result
  }

  /// The length of the well-formed sequence at an offset (RFC 3629 §4): 1 for ASCII; 0 when there
  /// is none.
  @inlinable public static func sequenceLength(_ span: Span<UInt8>, at index: Int) -> Int {
    sequenceLength(span, at: index, upTo: span.count)
  }

  /// The length of the well-formed sequence that starts at an offset and ends before another.
  @inlinable public static func sequenceLength(
    _ span: Span<UInt8>, at index: Int, upTo end: Int
  ) -> Int {
    span[index] < 0x80 ? 1 : multiOctetLength(span, at: index, upTo: end)
  }

  @usableFromInline static func multiOctetLength(
    _ span: Span<UInt8>, at index: Int, upTo end: Int
  ) -> Int {
    let lead = span[index]
    guard lead >= 0xC2, lead <= 0xF4, index + 1 < end else { return 0 }
    let second = span[index + 1]
    let (low, high): (UInt8, UInt8) =
      switch lead {
      case 0xE0: (0xA0, 0xBF)
      case 0xED: (0x80, 0x9F)
      case 0xF0: (0x90, 0xBF)
      case 0xF4: (0x80, 0x8F)
      default: (0x80, 0xBF)
      }
    guard second >= low, second <= high else { return 0 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= end else { return 0 }
    for next in index + 2..<max(index + 2, index + length) where span[next] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  /// A code point as UTF-8; U+FFFD for surrogates and numbers above U+10FFFF; empty for NUL.
  public static func encode(_ number: UInt32) -> Octets {
    guard number != 0 else { return [] }
    let scalar = Unicode.Scalar(number) ?? "\u{FFFD}"
    return Octets(UTF8.encode(scalar).map(Octets.init) ?? [])
  }
}
