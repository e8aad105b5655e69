extension Span where Element == UInt8 {
  /// Whether the octets of a range are a name, without case.
  /// - Parameter name: ASCII in lower case.
  @inlinable public func equals(_ name: String, in range: Range<Int>) -> Bool {
    range.count == name.utf8.count && matches(name.utf8.span, at: range.lowerBound)
  }

  /// Whether the octets of a range are a name, without case.
  /// - Parameter name: ASCII in lower case.
  @inlinable public func equals(_ name: Span<UInt8>, in range: Range<Int>) -> Bool {
    range.count == name.count && matches(name, at: range.lowerBound)
  }

  /// Whether a phrase stands at an offset, without case.
  /// - Parameter phrase: ASCII in lower case, or UTF-8 (compared octet by octet).
  @inlinable public func hasPrefix(_ phrase: String, at offset: Int, upTo end: Int) -> Bool {
    let phrase = phrase.utf8.span
    guard offset >= 0, end - offset >= phrase.count else { return false }
    return matches(phrase, at: offset)
  }

  /// Whether a phrase stands at an offset from which enough octets follow.
  @inlinable func matches(_ phrase: Span<UInt8>, at offset: Int) -> Bool {
    for index in phrase.indices where self[offset + index].lowercased != phrase[index] {
      return false
    }
    return true
  }

  /// Where a phrase first stands in a range, without case.
  ///
  /// Meant for short phrases: the work is at most the range's length times the phrase's.
  @inlinable public func firstIndex(of phrase: String, in range: Range<Int>) -> Int? {
    firstIndex(of: phrase.utf8.span, in: range)
  }

  /// Where some octets first stand in a range, without case.
  /// - Parameter phrase: ASCII in lower case, or UTF-8 (compared octet by octet).
  public func firstIndex(of phrase: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard !phrase.isEmpty, range.count >= phrase.count else { return nil }
    if phrase.count == 1 { return range.first { self[$0].lowercased == phrase[0] } }
    // The first two octets of a match end at or before this offset.
    let end = range.upperBound - phrase.count + 2
    var start = range.lowerBound
    while let index = firstIndex(ofPair: phrase[0], phrase[1], in: start..<end) {
      if matches(phrase, at: index) { return index }
      start = index + 1
    }
    return nil
  }

  /// A range without white space and line ends at both sides.
  @inlinable public func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, self[low].isWhite { low += 1 }
    while high > low, self[high - 1].isWhite { high -= 1 }
    return low..<high
  }

  /// Where the white space that starts at an offset ends.
  @inlinable public func skipSpace(at offset: Int, upTo end: Int) -> Int {
    var index = offset
    while index < end, self[index].isWhite { index += 1 }
    return index
  }

  /// The number of digits at an offset, at most `limit`.
  @inlinable public func digits(at offset: Int, upTo end: Int, limit: Int) -> Int {
    var index = offset
    while index < end, index - offset < limit, self[index].isDigit { index += 1 }
    return index - offset
  }

  /// The decimal number in a range of at most 9 digits.
  @inlinable public func number(in range: Range<Int>) -> Int {
    var value = 0
    for index in range { value = value * 10 + Int(self[index] &- 0x30) }
    return value
  }

  /// Where the comment that opens at an offset ends (RFC 5322 §3.2.2), or `end` when it never does.
  ///
  /// Nested comments are counted, not recursed into.
  @inlinable public func skipComment(at offset: Int, upTo end: Int) -> Int {
    var depth = 0
    var index = offset
    while index < end {
      switch self[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\\"): index += 1
      default: break
      }
      index += 1
      if depth == 0 { return index }
    }
    return end
  }
}

extension Array where Element == UInt8 {
  /// Whether a phrase stands at an offset, without case; false for an offset outside the octets.
  /// - Parameter phrase: ASCII in lower case.
  @inlinable public func has(_ phrase: String, at offset: Int) -> Bool {
    span.hasPrefix(phrase, at: offset, upTo: count)
  }

  /// Where an octet first stands in a range.
  @inlinable public func firstIndex(of octet: UInt8, in range: Range<Int>) -> Int? {
    span.firstIndex(of: octet, in: range)
  }

  /// Where a phrase first stands in a range, without case.
  /// - Parameter phrase: ASCII in lower case.
  @inlinable public func firstIndex(of phrase: String, in range: Range<Int>) -> Int? {
    span.firstIndex(of: phrase, in: range)
  }

  /// The octets with A to Z in lower case.
  @inlinable public func lowercased() -> Octets {
    contains { $0.isUpper } ? lowercased(0..<count) : self
  }

  /// The octets of a range with A to Z in lower case.
  @inlinable public func lowercased(_ range: Range<Int>) -> Octets {
    var result = Octets(self[range])
    var span = result.mutableSpan
    for index in span.indices { span[index] = span[index].lowercased }
    return result
  }

  /// The octets of a range without white space at both sides.
  @inlinable public func trimmed(_ range: Range<Int>) -> Octets {
    Octets(self[span.trimmed(range)])
  }

  /// The octets without white space at both sides.
  @inlinable public func trimmed() -> Octets {
    let range = span.trimmed(0..<count)
    return range.count == count ? self : Octets(self[range])
  }

  /// Whether these octets are a name, without case.
  @inlinable public func equals(_ name: String) -> Bool { span.equals(name, in: 0..<count) }

  /// Whether a phrase stands at the start, without case.
  @inlinable public func hasPrefix(_ phrase: String) -> Bool {
    span.hasPrefix(phrase, at: 0, upTo: count)
  }

  /// Whether a phrase stands anywhere, without case.
  @inlinable public func contains(_ phrase: String) -> Bool {
    span.firstIndex(of: phrase, in: 0..<count) != nil
  }

  /// The octets of a range on one line: every run of white space with a line end in it, and every
  /// control character, becomes one space; at most `limit` octets.
  @inlinable public func oneLine(_ range: Range<Int>, limit: Int) -> Octets {
    if range.count == count, count <= limit, isOneLine { return withoutTornUTF8() }
    var result = Octets()
    result.reserveCapacity(Swift.min(range.count, limit))
    let span = self.span
    var line = span.line(at: range.lowerBound, upTo: range.upperBound)
    while result.count < limit {
      let content = span.trimmed(line.content)
      if !content.isEmpty {
        if !result.isEmpty { result.append(0x20) }
        result.append(contentsOf: self[content].prefix(limit - result.count))
      }
      if line.next >= range.upperBound { break }
      line = span.line(at: line.next, upTo: range.upperBound)
    }
    result.replaceControls()
    return result.withoutTornUTF8()
  }

  /// Whether there is no control character, and no white space at the sides.
  @inlinable var isOneLine: Bool {
    let octets = span
    // The loop has no early exit, so that the compiler can vectorise it.
    var hasControls = false
    for index in octets.indices {
      hasControls = hasControls || octets[index] < 0x20 || octets[index] == 0x7F
    }
    return !hasControls && octets.trimmed(0..<count).count == count
  }

  /// Makes every control character a space.
  @inlinable mutating func replaceControls() {
    var octets = mutableSpan
    for index in octets.indices {
      let octet = octets[index]
      octets[index] = octet < 0x20 || octet == 0x7F ? 0x20 : octet
    }
  }

  /// The octets without an unfinished UTF-8 sequence at the end.
  @inlinable public func withoutTornUTF8() -> Octets {
    var start = count
    while start > 0, count - start < 4, self[start - 1] & 0xC0 == 0x80 { start -= 1 }
    guard start > 0, self[start - 1] >= 0xC0 else { return self }
    let lead = self[start - 1]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    return count - start + 1 < length ? Octets(self[..<(start - 1)]) : self
  }
}
