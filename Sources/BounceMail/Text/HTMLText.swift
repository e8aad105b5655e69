import Octets

/// The text of an HTML part: without markup, block elements as line ends, table cells separated by
/// tabs, the usual entities decoded.
enum HTMLText {
  static func plain(_ html: Octets) -> Octets {
    var reader = HTMLReader()
    reader.read(html.span)
    return reader.result
  }
}

/// One pass over an HTML part.
private struct HTMLReader {
  private(set) var result = Octets()
  /// The offset of the next `>`.
  ///
  /// It is kept so that a text full of `<` is searched only once.
  private var close = -1

  mutating func read(_ span: Span<UInt8>) {
    result.reserveCapacity(span.count)
    var index = 0
    while index < span.count {
      switch span[index] {
      case UInt8(ascii: "<"): index = tag(span, at: index)
      case UInt8(ascii: "&"): index = entity(span, at: index)
      case 0x0A, 0x0D, 0x09, 0x20:
        if let last = result.last, last != 0x20, last != 0x0A { result.append(0x20) }
        index += 1
      default:
        result.append(span[index])
        index += 1
      }
    }
  }

  /// Elements that begin or end a line.
  private static let blocks = [
    "br", "p", "/p", "div", "/div", "tr", "/tr", "li", "ul", "ol", "h1", "h2", "h3", "h4", "hr",
    "pre",
    "/pre", "table", "/table", "body", "/h1", "/h2", "/h3", "/h4", "/li", "blockquote", "title",
    "/title",
  ]

  /// Skips a tag, a comment, or an element whose content is not shown.
  private mutating func tag(_ span: Span<UInt8>, at start: Int) -> Int {
    let end = span.count
    var nameEnd = start + 1
    while nameEnd < end, nameEnd - start < 12,
      span[nameEnd].isAny(OctetClass.host)
        || span[nameEnd] == UInt8(ascii: "/") || span[nameEnd] == UInt8(ascii: "!")
    {
      nameEnd += 1
    }
    if span.hasPrefix("!--", at: start + 1, upTo: end) { return past("-->", span, from: start + 4) }
    let name = start + 1..<nameEnd
    for hidden in ["style", "script"] where span.equals(hidden, in: name) {
      return past("</" + hidden, span, from: nameEnd)
    }
    if close < start {
      close = span.firstIndex(of: UInt8(ascii: ">"), in: start..<end) ?? Int.max
    }
    if close == Int.max || isAddress(span, start..<close) {
      result.append(span[start])
      return start + 1
    }
    if result.last != 0x0A, isBlock(span, name) {
      result.append(0x0A)
    } else if let last = result.last, !last.isWhite,
      span.equals("td", in: name) || span.equals("th", in: name)
    {
      // A tab between the cells of a row.
      result.append(0x09)
    }
    return close + 1
  }

  /// Whether a tag's name, with or without a `/` at its end, is one of ``blocks``.
  private func isBlock(_ span: Span<UInt8>, _ name: Range<Int>) -> Bool {
    if Self.blocks.contains(where: { span.equals($0, in: name) }) { return true }
    guard let last = name.last, span[last] == UInt8(ascii: "/") else { return false }
    let short = name.lowerBound..<last
    return Self.blocks.contains { span.equals($0, in: short) }
  }

  /// Whether the range is an address in angle brackets that the author did not escape.
  private func isAddress(_ span: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count < 256 && span.firstIndex(of: UInt8(ascii: "@"), in: range) != nil
      && span.firstIndex(of: UInt8(ascii: "="), in: range) == nil
  }

  private func past(_ mark: String, _ span: Span<UInt8>, from start: Int) -> Int {
    guard start < span.count, let found = span.firstIndex(of: mark, in: start..<span.count),
      let close = span.firstIndex(of: UInt8(ascii: ">"), in: found..<span.count)
    else { return span.count }
    return close + 1
  }

  private static let entities: [(name: String, octets: Octets)] = [
    ("&lt;", [0x3C]), ("&gt;", [0x3E]), ("&amp;", [0x26]), ("&quot;", [0x22]), ("&nbsp;", [0x20]),
    ("&apos;", [0x27]),
  ]

  private mutating func entity(_ span: Span<UInt8>, at start: Int) -> Int {
    for row in Self.entities where span.hasPrefix(row.name, at: start, upTo: span.count) {
      result.append(contentsOf: row.octets)
      return start + row.name.utf8.count
    }
    guard span.hasPrefix("&#", at: start, upTo: span.count) else {
      result.append(span[start])
      return start + 1
    }
    let isHex = span.hasPrefix("&#x", at: start, upTo: span.count)
    var index = start + (isHex ? 3 : 2)
    var number: UInt32 = 0
    while index < span.count, index - start < 10, let digit = span[index].hexValue,
      isHex || digit < 10
    {
      number = number * (isHex ? 16 : 10) + UInt32(digit)
      index += 1
    }
    if index < span.count, span[index] == UInt8(ascii: ";") { index += 1 }
    result.append(contentsOf: UTF8Text.encode(number < 0x20 ? 0x20 : number))
    return index
  }
}
