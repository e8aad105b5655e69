import Octets

/// Decides whether a phrase is about an IP address rather than a mailbox.
enum NamedAddress {
  /// Whether "address", "host" or "domain" in a phrase means an IP address, as in `unknown address
  /// 192.0.2.1`, and the reply names no mailbox.
  static func isIP(_ span: Range<Int>, in text: Octets, window: Range<Int>) -> Bool {
    guard
      ["address", "host", "domain"].contains(where: { text.firstIndex(of: $0, in: span) != nil }),
      text.firstIndex(of: UInt8(ascii: "@"), in: window) == nil
    else { return false }
    return hasIP(text, around(span, text, window))
  }

  /// A phrase with the adjacent words, signs between them ignored.
  private static func around(_ span: Range<Int>, _ text: Octets, _ window: Range<Int>) -> Range<Int>
  {
    var start = span.lowerBound
    while start > window.lowerBound, isSign(text[start - 1]) { start -= 1 }
    while start > window.lowerBound, !isSign(text[start - 1]) { start -= 1 }
    var end = span.upperBound
    while end < window.upperBound, isSign(text[end]) { end += 1 }
    while end < window.upperBound, !isSign(text[end]) { end += 1 }
    return start..<end
  }

  private static func hasIP(_ text: Octets, _ range: Range<Int>) -> Bool {
    text[range].split(whereSeparator: isSign).contains { word in
      let name = HostName.trimmed(text, word.startIndex..<word.endIndex)
      return HostName.isAddress(text, name) || HostName.isIPv6(text, name)
    }
  }

  private static func isSign(_ octet: UInt8) -> Bool {
    octet != UInt8(ascii: ".") && octet != UInt8(ascii: ":") && octet < 0x80
      && !octet.isAlphanumeric
  }
}
