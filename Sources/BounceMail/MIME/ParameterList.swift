import Octets

/// Parameters after a media type (RFC 2045 §5.1).
///
/// Extended and continued ones are joined (RFC 2231).
///
///     ; boundary="=_1"; name*0*=utf-8''%E2%82; name*1*=%AC
///
/// Of two parameters with one name the first counts.
struct ParameterList: Sendable, Equatable {
  /// The most parameters and pieces that are read.
  ///
  /// More are ignored.
  static let limit = 64

  /// Names in lower case, values decoded to UTF-8.
  private(set) var list: [(name: Octets, value: Octets)] = []

  subscript(name: String) -> Octets? { list.first { $0.name.equals(name) }?.value }

  static func == (left: ParameterList, right: ParameterList) -> Bool {
    left.list.elementsEqual(right.list) { $0.name == $1.name && $0.value == $1.value }
  }

  init(_ value: Octets, from start: Int) {
    var scanner = ParameterScanner(value: value, index: start)
    var pieces: [Piece] = []
    var count = 0
    while count < Self.limit, let (name, text) = scanner.next() {
      count += 1
      if let piece = Piece(name, text) {
        pieces.append(piece)
      } else {
        list.append((name.lowercased(), text))
      }
    }
    if !pieces.isEmpty { join(pieces) }
  }

  /// One `name*`, `name*0` or `name*0*`.
  private struct Piece {
    let name: Octets
    let section: Int
    let isExtended: Bool
    let text: Octets

    init?(_ name: Octets, _ text: Octets) {
      guard let star = name.firstIndex(of: UInt8(ascii: "*")) else { return nil }
      let span = name.span
      let digits = span.digits(at: star + 1, upTo: span.count, limit: 3)
      self.name = Octets(name[..<star]).lowercased()
      section = digits > 0 ? span.number(in: star + 1..<star + 1 + digits) : 0
      isExtended = name.last == UInt8(ascii: "*")
      self.text = text
    }
  }

  private mutating func join(_ pieces: [Piece]) {
    var names: [Octets] = []
    for piece in pieces where !names.contains(piece.name) { names.append(piece.name) }
    for name in names where !list.contains(where: { $0.name == name }) {
      let mine = pieces.filter { $0.name == name }.sorted { $0.section < $1.section }
      var charset: Octets?
      var octets = Octets()
      for (index, piece) in mine.enumerated() {
        var text = piece.text
        if piece.isExtended, index == 0 { (charset, text) = Self.splitCharset(text) }
        octets.append(contentsOf: piece.isExtended ? Self.percentDecoded(text) : text)
      }
      list.append((name, TextDecoder.decode(octets, charset: charset)))
    }
  }

  /// `utf-8'en'rest`.
  private static func splitCharset(_ text: Octets) -> (Octets?, Octets) {
    let quote = UInt8(ascii: "'")
    guard let first = text.firstIndex(of: quote),
      let second = text[(first + 1)...].firstIndex(of: quote)
    else { return (nil, text) }
    return (Octets(text[..<first]), Octets(text[(second + 1)...]))
  }

  private static func percentDecoded(_ text: Octets) -> Octets {
    var result = Octets()
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.count,
        let high = text[index + 1].hexValue, let low = text[index + 2].hexValue
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }
}

/// Reads `; name=value` one after the other.
private struct ParameterScanner {
  let value: Octets
  var index: Int

  mutating func next() -> (name: Octets, value: Octets)? {
    let value = value
    let span = value.span
    while index < span.count {
      skipBetween(span)
      let start = index
      while index < span.count, span[index].isAny(OctetClass.token) { index += 1 }
      let name = start..<index
      index = span.skipSpace(at: index, upTo: span.count)
      if index < span.count, span[index] == UInt8(ascii: "="), !name.isEmpty {
        index = span.skipSpace(at: index + 1, upTo: span.count)
        return (Octets(value[name]), text(span))
      }
      if index == start { index += 1 }
    }
    return nil
  }

  private mutating func skipBetween(_ span: Span<UInt8>) {
    while index < span.count {
      if span[index] == UInt8(ascii: "(") {
        index = span.skipComment(at: index, upTo: span.count)
      } else if span[index] == UInt8(ascii: ";") || span[index].isSpace {
        index += 1
      } else {
        return
      }
    }
  }

  private mutating func text(_ span: Span<UInt8>) -> Octets {
    if index < span.count, span[index] == UInt8(ascii: "\"") { return quoted(span) }
    let start = index
    // Unquoted values may contain octets that tokens must not: `/`, `=` and `:` are common in
    // boundaries.
    while index < span.count, span[index] != UInt8(ascii: ";"), !span[index].isSpace { index += 1 }
    return Octets(value[start..<index])
  }

  private mutating func quoted(_ span: Span<UInt8>) -> Octets {
    var result = Octets()
    index += 1
    while index < span.count, span[index] != UInt8(ascii: "\"") {
      if span[index] == UInt8(ascii: "\\"), index + 1 < span.count { index += 1 }
      result.append(span[index])
      index += 1
    }
    index += 1
    return result
  }
}
