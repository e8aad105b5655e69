import Octets

/// Parameters after a media type (RFC 2045 §5.1).
///
/// Extended and continued ones are joined (RFC 2231).
///
///     ; boundary="=_1"; name*0*=utf-8''%E2%82; name*1*=%AC
///
/// Of two parameters with one name the first counts.
struct ParameterList: Sendable {
  /// The most parameters and pieces that are read.
  ///
  /// More are ignored.
  static let limit = 64

  /// A parameter: ranges of the field's value.
  struct Parameter {
    let name: Range<Int>
    /// The value's octets as written, without quotation marks.
    let text: Range<Int>
    /// The value where it differs from ``text``, in UTF-8.
    let decoded: Octets?
  }

  private let field: Octets
  private(set) var list: [Parameter] = []

  subscript(name: String) -> Octets? {
    list.first { field.span.equals(name, in: $0.name) }.map { $0.decoded ?? Octets(field[$0.text]) }
  }

  /// - Parameters:
  ///   - value: a field's value.
  ///   - start: where the parameters begin in it.
  init(_ value: Octets, from start: Int) {
    field = value
    guard start < value.count else { return }
    var scanner = ParameterScanner(value: value, index: start)
    var pieces: [Piece] = []
    var count = 0
    while count < Self.limit, let found = scanner.next() {
      count += 1
      if let star = value.firstIndex(of: UInt8(ascii: "*"), in: found.name) {
        pieces.append(Piece(found, star: star, of: value))
      } else {
        if list.isEmpty { list.reserveCapacity(4) }
        list.append(found)
      }
    }
    if !pieces.isEmpty { join(pieces) }
  }

  /// One `name*`, `name*0` or `name*0*`.
  private struct Piece {
    let name: Range<Int>
    let section: Int
    let isExtended: Bool
    let text: Octets

    init(_ parameter: Parameter, star: Int, of value: Octets) {
      let span = value.span
      let end = parameter.name.upperBound
      let digits = span.digits(at: star + 1, upTo: end, limit: 3)
      name = parameter.name.lowerBound..<star
      section = digits > 0 ? span.number(in: star + 1..<star + 1 + digits) : 0
      isExtended = span[end - 1] == UInt8(ascii: "*")
      text = parameter.decoded ?? Octets(value[parameter.text])
    }
  }

  private mutating func join(_ pieces: [Piece]) {
    var names: [Octets] = []
    for piece in pieces {
      let name = field.lowercased(piece.name)
      if !names.contains(name) { names.append(name) }
    }
    let known = list.map { field.lowercased($0.name) }
    for name in names where !known.contains(name) {
      let mine = pieces.filter { field.lowercased($0.name) == name }
        .sorted { $0.section < $1.section }
      var charset: Octets?
      var octets = Octets()
      for (index, piece) in mine.enumerated() {
        var text = piece.text
        if piece.isExtended, index == 0 { (charset, text) = Self.splitCharset(text) }
        octets.append(contentsOf: piece.isExtended ? Self.percentDecoded(text) : text)
      }
      list.append(
        Parameter(
          name: mine[0].name, text: 0..<0, decoded: TextDecoder.decode(octets, charset: charset)))
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

  /// A text with each `%` and two hexadecimal digits as the octet they stand for (RFC 3986 §2.1).
  static func percentDecoded(_ text: Octets) -> Octets {
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

  mutating func next() -> ParameterList.Parameter? {
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
        let (text, decoded) = text(span)
        return ParameterList.Parameter(name: name, text: text, decoded: decoded)
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

  private mutating func text(_ span: Span<UInt8>) -> (Range<Int>, Octets?) {
    if index < span.count, span[index] == UInt8(ascii: "\"") { return quoted(span) }
    let start = index
    // Unquoted values may contain octets that tokens must not: `/`, `=` and `:` are common in
    // boundaries.
    while index < span.count, span[index] != UInt8(ascii: ";"), !span[index].isSpace { index += 1 }
    return (start..<index, nil)
  }

  /// - Returns: the octets between the quotation marks; and, if there are backslashes among them,
  ///   the octets without these.
  private mutating func quoted(_ span: Span<UInt8>) -> (Range<Int>, Octets?) {
    index += 1
    let start = index
    var unquoted: Octets?
    while index < span.count, span[index] != UInt8(ascii: "\"") {
      if span[index] == UInt8(ascii: "\\"), index + 1 < span.count {
        if unquoted == nil { unquoted = Octets(value[start..<index]) }
        index += 1
      }
      unquoted?.append(span[index])
      index += 1
    }
    let text = start..<index
    index += 1
    return (text, unquoted)
  }
}
