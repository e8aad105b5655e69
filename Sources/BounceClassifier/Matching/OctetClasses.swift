extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isUpper: Bool { self &- 0x41 < 26 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isAlphanumeric: Bool { isDigit || isLetter }
  /// The octet with A to Z made small.
  var lowercased: UInt8 { isUpper ? self | 0x20 : self }
}

extension [UInt8] {
  /// Whether a name of ours stands at a position, ASCII letters without case.
  func has(_ name: String, at position: Int) -> Bool {
    guard position >= 0, position + name.utf8.count <= count else { return false }
    var index = position
    for octet in name.utf8 {
      if self[index].lowercased != octet.lowercased { return false }
      index += 1
    }
    return true
  }

  /// Where an octet first stands in a range.
  func first(_ octet: UInt8, in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if self[index] == octet { return index }
      index += 1
    }
    return nil
  }

  /// Where a name of ours first stands in a range; for short names.
  func first(_ name: String, in range: Range<Int>) -> Int? {
    guard let lead = name.utf8.first?.lowercased else { return nil }
    let capital = lead.isLetter ? lead & 0xDF : lead
    let last = range.upperBound - name.utf8.count
    var index = range.lowerBound
    while index <= last {
      if self[index] == lead || self[index] == capital, has(name, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// The position of the first octet at or after a position that is no space.
  func skipSpaces(at position: Int, upTo end: Int) -> Int {
    var index = position
    while index < end, self[index] == 0x20 { index += 1 }
    return index
  }
}
