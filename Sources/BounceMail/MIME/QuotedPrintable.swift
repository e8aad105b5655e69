import Octets

/// The quoted-printable transfer encoding (RFC 2045 §6.7).
///
/// An `=` that is not followed by two digits or a line end stays.
enum QuotedPrintable {
  /// - Returns: at most `limit` octets, and whether there was such an `=`.
  static func decode(_ input: Octets, limit: Int) -> (octets: Octets, isBroken: Bool) {
    decode(input, in: 0..<input.count, limit: limit)
  }

  static func decode(
    _ input: Octets, in range: Range<Int>, limit: Int
  ) -> (octets: Octets, isBroken: Bool) {
    var result = Octets()
    result.reserveCapacity(min(limit, range.count))
    var isBroken = false
    let span = input.span
    var kept = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound, result.count < limit {
      guard
        let mark = span.firstIndex(of: UInt8(ascii: "="), in: index..<range.upperBound)
      else {
        index = range.upperBound
        break
      }
      index = mark
      result.append(contentsOf: input[kept..<index])
      if let octet = hex(span, at: index + 1, upTo: range.upperBound) {
        result.append(octet)
        index += 3
      } else if let next = softBreak(span, at: index + 1, upTo: range.upperBound) {
        index = next
      } else {
        isBroken = true
        result.append(UInt8(ascii: "="))
        index += 1
      }
      kept = index
    }
    if kept < index { result.append(contentsOf: input[kept..<index]) }
    if result.count > limit { result.removeLast(result.count - limit) }
    return (result, isBroken)
  }

  private static func hex(_ span: Span<UInt8>, at index: Int, upTo end: Int) -> UInt8? {
    guard index + 1 < end, let high = span[index].hexValue, let low = span[index + 1].hexValue
    else { return nil }
    return high << 4 | low
  }

  /// The offset after the white space and line end that follow an `=`; the end of the input counts
  /// as a line end.
  private static func softBreak(_ span: Span<UInt8>, at start: Int, upTo end: Int) -> Int? {
    var index = start
    while index < end, index - start < 76, span[index].isSpace { index += 1 }
    if index == end { return end }
    let length = span.lineEndLength(at: index, upTo: end)
    return length > 0 ? index + length : nil
  }
}
