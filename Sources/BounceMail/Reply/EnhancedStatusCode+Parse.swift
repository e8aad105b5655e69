import Octets

extension EnhancedStatusCode {
  /// The code at an offset.
  ///
  /// It must not be part of a longer sequence of numbers: `5.1.1.1`, `5.1` and `5.1.1234` give nil.
  /// The octets before the offset are not checked; ``first(in:from:)`` does that.
  /// - Returns: the code and its length in octets.
  public static func parse(
    prefix span: Span<UInt8>, at offset: Int = 0
  ) -> (code: EnhancedStatusCode, length: Int)? {
    let end = span.count
    guard offset >= 0, offset + 4 < end, span[offset + 1] == UInt8(ascii: ".") else { return nil }
    let statusClass = span[offset] &- 0x30
    guard statusClass == 2 || statusClass == 4 || statusClass == 5 else { return nil }
    let subject = span.digits(at: offset + 2, upTo: end, limit: 3)
    let dot = offset + 2 + subject
    guard subject > 0, dot + 1 < end, span[dot] == UInt8(ascii: ".") else { return nil }
    let detail = span.digits(at: dot + 1, upTo: end, limit: 3)
    let next = dot + 1 + detail
    guard detail > 0, !continues(span, at: next) else { return nil }
    let code = EnhancedStatusCode(
      statusClass, UInt16(span.number(in: offset + 2..<dot)),
      UInt16(span.number(in: dot + 1..<next)))
    return code.map { ($0, next - offset) }
  }

  /// The first code in the octets that is not part of a longer number or name.
  /// - Returns: the code and its range.
  public static func first(
    in span: Span<UInt8>, from start: Int = 0
  ) -> (code: EnhancedStatusCode, range: Range<Int>)? {
    var index = max(0, start)
    while index + 4 < span.count {
      if span[index + 1] == UInt8(ascii: "."), span[index].isDigit, !follows(span, before: index),
        let found = parse(prefix: span, at: index)
      {
        return (found.code, index..<index + found.length)
      }
      index += 1
    }
    return nil
  }

  /// Whether a number or name continues after the code.
  private static func continues(_ span: Span<UInt8>, at next: Int) -> Bool {
    guard next < span.count else { return false }
    if span[next].isDigit { return true }
    return span[next] == UInt8(ascii: ".") && next + 1 < span.count && span[next + 1].isDigit
  }

  /// Whether a number or name stands directly before the code.
  private static func follows(_ span: Span<UInt8>, before index: Int) -> Bool {
    index > 0 && span[index - 1].isAny(OctetClass.host)
  }
}
