import Octets

/// The three digits of an SMTP reply (RFC 5321 §4.2).
///
///     Reply-code = %x32-35 %x30-35 %x30-39
///
/// The second digit is not restricted: hosts send 571 and 590.
public struct ReplyCode: Hashable, Sendable {
  /// 200 to 599.
  public let value: UInt16

  /// A code; nil outside 200 to 599.
  public init?(_ value: UInt16) {
    guard value >= 200, value <= 599 else { return nil }
    self.value = value
  }

  /// The first digit: 2 (success), 3 (continue), 4 (transient) or 5 (permanent).
  public var replyClass: UInt8 { UInt8(value / 100) }

  /// The code at an offset; nil when there are no three digits in range.
  ///
  /// The octets after it are not checked: `5505.1.1` gives 550.
  public static func parse(prefix span: Span<UInt8>, at offset: Int = 0) -> ReplyCode? {
    guard offset >= 0, span.digits(at: offset, upTo: span.count, limit: 3) == 3 else { return nil }
    return ReplyCode(UInt16(span.number(in: offset..<offset + 3)))
  }

  /// Whether a reply code can end at an offset: before a sign that stands behind codes, or before
  /// an enhanced code.
  ///
  /// `5505.1.1` lacks the space, a common error in hosts' replies.
  public static func ends(in span: Span<UInt8>, at offset: Int) -> Bool {
    guard offset < span.count else { return true }
    if " -:,;(#_<'\"\\/".utf8.contains(span[offset]) { return true }
    if span[offset] == UInt8(ascii: ".") {
      return offset + 1 >= span.count || !span[offset + 1].isDigit
    }
    return EnhancedStatusCode.parse(prefix: span, at: offset) != nil
  }

  /// Octets between a reply code and its enhanced code.
  private static let distanceLimit = 12

  /// The enhanced code that belongs to the reply code that ends at an offset (RFC 2034 §4), with
  /// signs between them: `550 5.1.1`, `550-5.1.1`, `550 #5.1.1`, `550: (#5.1.1)`, `550-'5.7.1`.
  public static func enhancedCode(
    in span: Span<UInt8>, at offset: Int, upTo end: Int
  ) -> (code: EnhancedStatusCode, range: Range<Int>)? {
    var index = offset
    while index < min(end, offset + distanceLimit), !span[index].isAlphanumeric, span[index] < 0x80
    {
      index += 1
    }
    guard let found = EnhancedStatusCode.parse(prefix: span, at: index), index + found.length <= end
    else { return nil }
    return (found.code, index..<index + found.length)
  }
}

extension ReplyCode: CustomStringConvertible {
  /// `550`.
  public var description: String { "\(value)" }
}
