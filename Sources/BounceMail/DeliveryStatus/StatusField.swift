import Octets

/// The Status field (RFC 3464 §2.3.4), in the forms that servers write.
///
///     status-code = DIGIT "." 1*3DIGIT "." 1*3DIGIT
///
/// Read with a defect: `5.1` (as 5.1.0), `5.1.1.1` (as 5.1.1), `550 5.1.1`, `#5.1.1`.
enum StatusField {
  /// - Returns: the code, and whether the value is valid: a code and optionally a comment.
  static func parse(_ value: Octets) -> (code: EnhancedStatusCode?, isExact: Bool) {
    let span = value.span
    if let found = EnhancedStatusCode.parse(prefix: span) {
      let rest = span.skipSpace(at: found.length, upTo: span.count)
      return (found.code, rest == span.count || span[rest] == UInt8(ascii: "("))
    }
    if let found = EnhancedStatusCode.first(in: span) { return (found.code, false) }
    return (loose(span), false)
  }

  /// The text in parentheses after the code, decoded; nil when there is none or it is not closed.
  static func comment(_ value: Octets) -> Octets? {
    let span = value.span
    guard let open = span.firstIndex(of: UInt8(ascii: "("), in: 0..<span.count),
      value.last == UInt8(ascii: ")"), open + 2 < value.count
    else { return nil }
    let words = EncodedWord.decode(Octets(value[open + 1..<value.count - 1]))
    return words.oneLine(0..<words.count, limit: DeliveryStatus.diagnosticOctetsLimit)
  }

  /// Up to three numbers separated by dots; a missing third one is 0.
  private static func loose(_ span: Span<UInt8>) -> EnhancedStatusCode? {
    var numbers: [UInt16] = []
    var index = 0
    while numbers.count < 3 {
      let count = span.digits(at: index, upTo: span.count, limit: 4)
      guard count > 0, count < 4 else { break }
      numbers.append(UInt16(span.number(in: index..<index + count)))
      index += count
      guard index < span.count, span[index] == UInt8(ascii: ".") else { break }
      index += 1
    }
    guard numbers.count >= 2, numbers[0] < 10 else { return nil }
    return EnhancedStatusCode(UInt8(numbers[0]), numbers[1], numbers.count == 3 ? numbers[2] : 0)
  }
}
