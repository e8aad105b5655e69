extension BodyText {
  /// An address found in a line, and where in ``octets`` the rest of the line starts.
  struct FoundAddress: Equatable {
    let address: Octets
    /// After the address, its closing bracket, and a colon.
    let rest: Int
  }

  /// The address that a line starts with: `<a@b>:`, `a@b`, `"a@b"`, `rfc822;a@b`, after white space.
  func addressAtStart(_ number: Int) -> FoundAddress? {
    guard number < lines.count else { return nil }
    let span = octets.span
    let line = span.trimmed(lines[number])
    var start = line.lowerBound
    if !isQuoted(line), let found = address(at: start, upTo: line.upperBound) { return found }
    for prefix in ["rfc822;", "smtp:", "to:", "mailto:", "'", "\"", "* ", "- "]
    where span.hasPrefix(prefix, at: start, upTo: line.upperBound) {
      start = span.skipSpace(at: start + prefix.utf8.count, upTo: line.upperBound)
    }
    return address(at: start, upTo: line.upperBound)
  }

  /// Whether a line starts with a word in single quotes: a lone one is part of an address.
  private func isQuoted(_ line: Range<Int>) -> Bool {
    guard !line.isEmpty, octets[line.lowerBound] == UInt8(ascii: "'") else { return false }
    return octets.span.firstIndex(of: UInt8(ascii: "'"), in: line.lowerBound + 1..<line.upperBound)
      != nil
  }

  /// The first address in a line: one in angle brackets before a bare one.
  func address(inLine number: Int) -> FoundAddress? {
    guard number < lines.count else { return nil }
    let span = octets.span
    let line = lines[number]
    var index = line.lowerBound
    while let open = span.firstIndex(of: UInt8(ascii: "<"), in: index..<line.upperBound) {
      if let found = address(at: open, upTo: line.upperBound) { return found }
      index = open + 1
    }
    guard let mark = span.firstIndex(of: UInt8(ascii: "@"), in: line) else { return nil }
    var start = mark
    while start > line.lowerBound, span[start - 1].isAny(OctetClass.dotAtom),
      mark - start < 128
    {
      start -= 1
    }
    return address(at: start, upTo: line.upperBound)
  }

  /// The address that starts exactly at an offset, bracketed or bare; it has an `@` with something at both sides.
  func address(at offset: Int, upTo end: Int) -> FoundAddress? {
    let span = octets.span
    guard offset < end else { return nil }
    let isBracketed = span[offset] == UInt8(ascii: "<")
    let start = isBracketed ? offset + 1 : offset
    let limit = min(end, start + AddressList.addressOctetsLimit)
    var index = start
    var at: Int?
    if index < limit, span[index] == UInt8(ascii: "\"") {
      index = (span.firstIndex(of: UInt8(ascii: "\""), in: index + 1..<limit) ?? index) + 1
    }
    while index < limit {
      let octet = span[index]
      if octet == UInt8(ascii: "@") {
        at = index
      } else if at != nil, octet == UInt8(ascii: "[") || octet == UInt8(ascii: "]") {
        // an address literal
      } else if !octet.isAny(OctetClass.dotAtom), !(isBracketed && octet == UInt8(ascii: ":")) {
        break
      }
      index += 1
    }
    if isBracketed, index >= limit || span[index] != UInt8(ascii: ">") { return nil }
    var last = index
    while !isBracketed, last > start, span[last - 1] == UInt8(ascii: ".") { last -= 1 }
    guard let at, at > start, at + 1 < last else { return nil }
    var rest = isBracketed ? index + 1 : index
    while rest < end, Self.closing.contains(span[rest]) { rest += 1 }
    return FoundAddress(address: Octets(octets[start..<last]), rest: rest)
  }

  private static let closing = Octets(":\"',>".utf8)
}
