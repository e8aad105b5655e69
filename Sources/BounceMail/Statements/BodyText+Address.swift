import Octets

extension BodyText {
  /// An address found in a line, and the offset in ``octets`` of the rest of the line.
  struct FoundAddress: Equatable {
    let address: Octets
    /// The offset in ``octets`` of the address, or of its opening bracket.
    let start: Int
    /// The offset after the address, its closing bracket, and a colon.
    let rest: Int
  }

  /// The address at the start of a line, after white space and a bullet: `<a@b>:`, `a@b`, `"a@b"`,
  /// `rfc822;a@b`.
  func addressAtStart(_ number: Int) -> FoundAddress? {
    guard number < lines.count else { return nil }
    let span = octets.span
    let line = span.trimmed(lines[number])
    guard span.firstIndex(of: UInt8(ascii: "@"), in: line) != nil else { return nil }
    var start = line.lowerBound
    if !isQuoted(line), let found = address(at: start, upTo: line.upperBound) { return found }
    start = span.skipBullet(in: line)
    for prefix in ["rfc822;", "smtp:", "to:", "mailto:", "'", "\"", "["]
    where span.hasPrefix(prefix, at: start, upTo: line.upperBound) {
      start = span.skipSpace(at: start + prefix.utf8.count, upTo: line.upperBound)
    }
    return address(at: start, upTo: line.upperBound)
  }

  /// Whether a line starts with a word in single quotes: a single quote without a partner is part
  /// of an address.
  private func isQuoted(_ line: Range<Int>) -> Bool {
    guard !line.isEmpty, octets[line.lowerBound] == UInt8(ascii: "'") else { return false }
    return octets.span.firstIndex(of: UInt8(ascii: "'"), in: line.lowerBound + 1..<line.upperBound)
      != nil
  }

  /// The first address in a line; an address in angle brackets is preferred to a bare one.
  ///
  /// - Parameter start: the offset in ``octets`` to start at; by default the line's start.
  func address(inLine number: Int, from start: Int = 0) -> FoundAddress? {
    guard number < lines.count else { return nil }
    let line = lines[number]
    let all = addresses(in: min(max(line.lowerBound, start), line.upperBound)..<line.upperBound)
    return all.first { octets[$0.start] == UInt8(ascii: "<") } ?? all.first
  }

  /// All addresses in a range of one line, in their order.
  ///
  /// Each is a whole one: what stands on both sides of it belongs to no address.
  func addresses(in line: Range<Int>) -> [FoundAddress] {
    var result: [FoundAddress] = []
    var from = line.lowerBound
    while let mark = octets.span.firstIndex(of: UInt8(ascii: "@"), in: from..<line.upperBound) {
      let found = address(around: mark, in: from..<line.upperBound)
      if let found { result.append(found) }
      from = max(found?.rest ?? 0, mark + 1)
    }
    guard octets.span.firstIndex(of: UInt8(ascii: "%"), in: line) != nil else { return result }
    let encoded = encodedAddresses(in: line)
    return encoded.isEmpty ? result : (result + encoded).sorted { $0.start < $1.start }
  }

  /// The addresses in URLs of the scheme mailto that have percent-encoded octets (RFC 6068 §2):
  /// `mailto:ann%2Bx%40a.example`.
  private func encodedAddresses(in line: Range<Int>) -> [FoundAddress] {
    var result: [FoundAddress] = []
    var from = line.lowerBound
    while let mark = octets.span.firstIndex(of: "mailto:", in: from..<line.upperBound) {
      let start = mark + 7
      var end = start
      while end < line.upperBound, end - start < AddressList.addressOctetsLimit,
        octets[end].isAny(OctetClass.dotAtom) || octets[end] == UInt8(ascii: "@"),
        octets[end] != UInt8(ascii: "?")
      { end += 1 }
      from = max(end, mark + 1)
      let url = Octets(octets[start..<end])
      guard url.contains(UInt8(ascii: "%")) else { continue }
      let decoded = BodyText(ParameterList.percentDecoded(url))
      guard let found = decoded.address(at: 0, upTo: decoded.octets.count) else { continue }
      result.append(FoundAddress(address: found.address, start: start, rest: end))
    }
    return result
  }

  /// The whole address that has its `@` at an offset.
  private func address(around mark: Int, in line: Range<Int>) -> FoundAddress? {
    let span = octets.span
    let first = max(line.lowerBound, mark - Self.localOctetsLimit)
    var start = mark
    if start > first, span[start - 1] == UInt8(ascii: "\"") {
      start -= 1
      while start > first, span[start - 1] != UInt8(ascii: "\"") { start -= 1 }
      start = max(first, start - 1)
    }
    while start > first, span[start - 1].isAny(OctetClass.dotAtom) { start -= 1 }
    if start > first, span[start - 1] == UInt8(ascii: "<"),
      let found = address(at: start - 1, upTo: line.upperBound)
    {
      return found
    }
    return start < mark ? address(at: start, upTo: line.upperBound) : nil
  }

  /// The octets before an `@` that are searched for the start of its address.
  private static let localOctetsLimit = 128

  /// The address that starts exactly at an offset, bracketed or bare.
  ///
  /// It has an `@` with something on both sides.
  func address(at offset: Int, upTo end: Int) -> FoundAddress? {
    let span = octets.span
    guard offset < end else { return nil }
    let isBracketed = span[offset] == UInt8(ascii: "<")
    let start = isBracketed ? offset + 1 : offset
    let limit = min(end, start + AddressList.addressOctetsLimit)
    var index = start
    var at: Int?
    var isLiteral = false
    if index < limit, span[index] == UInt8(ascii: "\"") {
      index = (span.firstIndex(of: UInt8(ascii: "\""), in: index + 1..<limit) ?? index) + 1
    }
    while index < limit {
      let octet = span[index]
      if octet == UInt8(ascii: "@") {
        at = index
      } else if octet == UInt8(ascii: "["), at == index - 1 {
        isLiteral = true
      } else if octet == UInt8(ascii: "]"), isLiteral {
        isLiteral = false
      } else if !octet.isAny(OctetClass.dotAtom), !(isBracketed && octet == UInt8(ascii: ":")) {
        break
      }
      index += 1
    }
    if isBracketed, index >= limit || span[index] != UInt8(ascii: ">") { return nil }
    guard let at, at > start, at + 1 < index else { return nil }
    let bare = isBracketed ? start..<index : withoutScript(withoutMarks(start..<index, at), at: at)
    guard bare.lowerBound < at, at + 1 < bare.upperBound else { return nil }
    var rest = isBracketed ? index + 1 : bare.upperBound
    while rest < end, Self.closing.contains(span[rest]) { rest += 1 }
    return FoundAddress(
      address: Octets(octets[bare]), start: isBracketed ? offset : bare.lowerBound, rest: rest)
  }

  /// A bare address without the single quotes around it, and without what follows its domain:
  /// `'ann@a.example'`, `ann@a.example.`, `ann@a.example...`.
  private func withoutMarks(_ range: Range<Int>, _ at: Int) -> Range<Int> {
    let span = octets.span
    var end = span.firstIndex(of: "..", in: at..<range.upperBound) ?? range.upperBound
    while end > at, !Self.endsDomain(span[end - 1]) { end -= 1 }
    let isQuoted = end < range.upperBound && Self.quotes.contains(span[end])
    var start = range.lowerBound
    while isQuoted, start < at, Self.quotes.contains(span[start]) { start += 1 }
    return start..<max(start, end)
  }

  /// Whether a domain may end with an octet: a letter, a digit, `]`, or part of a character beyond
  /// ASCII.
  private static func endsDomain(_ octet: UInt8) -> Bool {
    octet.isAlphanumeric || octet == UInt8(ascii: "]") || octet >= 0x80
  }

  private static let quotes = Octets("'`".utf8)

  /// An address without the adjacent words of a script that does not separate words by spaces, and
  /// without quotation marks: both `宛先はa@b.exampleです` and `«a@b.example»` give `a@b.example`.
  ///
  /// An address that is itself in such a script stays whole.
  private func withoutScript(_ range: Range<Int>, at: Int) -> Range<Int> {
    var start = range.lowerBound
    for index in range.lowerBound..<at {
      let length = scriptLength(index)
      if length > 0 { start = min(index + length, at) }
    }
    if start == at { start = range.lowerBound }
    var end = at + 1
    while end < range.upperBound, scriptLength(end) == 0 { end += 1 }
    let dot = octets[at + 1..<end].lastIndex(of: UInt8(ascii: "."))
    guard end < range.upperBound, let dot, dot + 2 < end,
      !octets[end..<range.upperBound].contains(UInt8(ascii: "."))
    else { return start..<range.upperBound }
    return start..<end
  }

  /// The length of a character of such a script or its punctuation, of a quotation mark or an
  /// Arabic comma; 0 for any other.
  private func scriptLength(_ index: Int) -> Int {
    if (0xE2..<0xF0).contains(octets[index]) { return 3 }
    guard index + 1 < octets.count else { return 0 }
    switch (octets[index], octets[index + 1]) {
    case (0xC2, 0xAB), (0xC2, 0xBB), (0xD8, 0x8C), (0xD8, 0x9B): return 2
    default: return 0
    }
  }

  private static let closing = Octets(":\"',>".utf8)
}

extension Span where Element == UInt8 {
  /// The offset after the mark of a list's entry and the blanks after it: `* `, `- `, `1. `, `2) `,
  /// `・`.
  func skipBullet(in line: Range<Int>) -> Int {
    let start = line.lowerBound
    guard start < line.upperBound, !self[start].isAlpha || self[start] == UInt8(ascii: "o")
    else { return start }
    let sign = signLength(at: start, upTo: line.upperBound)
    if sign > 0 { return skipSpace(at: start + sign, upTo: line.upperBound) }
    let digits = digits(at: start, upTo: line.upperBound, limit: 3)
    let mark = start + digits
    guard mark + 1 < line.upperBound, self[mark + 1].isSpace else { return start }
    let marks: [UInt8] =
      digits > 0
      ? [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":")]
      : [UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "o")]
    return marks.contains(self[mark]) ? skipSpace(at: mark + 1, upTo: line.upperBound) : start
  }

  /// The octets of the sign at an offset that begins an entry without a blank after it; 0 for none.
  private func signLength(at start: Int, upTo end: Int) -> Int {
    // The first octets of all signs below.
    guard self[start] >= 0xE2 || "-=|".utf8.contains(self[start]) else { return 0 }
    let signs = ["・", "•", "■", "●", "○", "◆", "◇", "▪", "–", "※", "->", "=>", "|"]
    return signs.first { hasPrefix($0, at: start, upTo: end) }?.utf8.count ?? 0
  }
}
