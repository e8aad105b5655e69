import Octets

/// Text from outside as one line of UTF-8.
enum CleanText {
  /// The most octets that are read.
  ///
  /// Of a longer text these are the beginning, and the end with its "(in reply to …)".
  static let octetsLimit = 8_192
  private static let tailOctets = 512

  /// The text on one line: control characters become spaces, runs of spaces one space, invalid
  /// UTF-8 becomes U+FFFD.
  static func line(_ text: Octets) -> Octets {
    let isLong = text.count > octetsLimit
    if !isLong, text.last != 0x20,
      runEnd(text, from: 0, upTo: text.count, after: 0x20) == text.count
    {
      return text
    }
    var line = Octets()
    line.reserveCapacity(min(text.count, octetsLimit) + 8)
    append(text, 0..<(isLong ? octetsLimit - tailOctets : text.count), to: &line)
    if isLong {
      line.append(0x20)
      append(text, text.count - tailOctets..<text.count, to: &line)
    }
    if line.last == 0x20 { line.removeLast() }
    return line.count > octetsLimit ? prefix(of: line, octets: octetsLimit) : line
  }

  /// The beginning of a text, cut at a character boundary.
  static func prefix(of text: Octets, octets limit: Int) -> Octets {
    prefix(of: text, in: 0..<text.count, octets: limit)
  }

  /// The beginning of a range of a text, cut at a character boundary.
  static func prefix(of text: Octets, in range: Range<Int>, octets limit: Int) -> Octets {
    if range.count == text.count, text.count <= limit { return text }
    var end = min(range.upperBound, range.lowerBound + limit)
    while end > range.lowerBound, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return Octets(text[range.lowerBound..<end])
  }

  private static func append(_ text: Octets, _ range: Range<Int>, to line: inout Octets) {
    var index = range.lowerBound
    while index < range.upperBound {
      let end = runEnd(text, from: index, upTo: range.upperBound, after: line.last ?? 0x20)
      line += text[index..<end]
      index = end
      guard index < range.upperBound else { return }
      let length = UTF8Text.sequenceLength(text.span, at: index, upTo: range.upperBound)
      if text[index] == 0xC2, length == 2 {
        line.append(0x20)
        index += 2
      } else if text[index] >= 0x80 {
        line += [0xEF, 0xBF, 0xBD]
        index += 1
      } else {
        if let last = line.last, last != 0x20 { line.append(0x20) }
        index += 1
      }
    }
  }

  /// The end of the octets that need no change.
  /// - Parameter last: the octet before them.
  private static func runEnd(
    _ text: Octets, from start: Int, upTo end: Int, after last: UInt8
  ) -> Int {
    var last = last
    var index = start
    while index < end {
      let octet = text[index]
      if octet &- 0x21 < 0x5E || octet == 0x20 && last != 0x20 {
        index += 1
      } else {
        let length = octet < 0x80 ? 0 : UTF8Text.sequenceLength(text.span, at: index, upTo: end)
        if length == 0 || octet == 0xC2 && text[index + 1] < 0xA0 { return index }
        index += length
      }
      last = octet
    }
    return end
  }
}
