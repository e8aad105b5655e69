import Octets

/// The strings of a JSON text (RFC 8259) with the names they stand behind, in their order; the rest
/// of its structure is passed over.
///
///     {"bounce":{"bouncedRecipients":[{"emailAddress":"ann@example.net"}]}}
///
/// gives `emailAddress`, `ann@example.net`. Strings of an array all have the array's name. Text
/// that is no JSON gives nonsense, but ends; what is cut short is left out.
struct JSONStrings {
  /// Strings kept.
  static let stringsLimit = 2_048

  private(set) var values: [(name: Octets, value: Octets)] = []

  init(_ text: Octets) {
    let span = text.span
    var name = Octets()
    var index = 0
    while values.count < Self.stringsLimit,
      let open = span.firstIndex(of: UInt8(ascii: "\""), in: index..<span.count)
    {
      let (value, end) = Self.string(text, at: open + 1)
      index = end
      let next = span.skipSpace(at: end, upTo: span.count)
      // What is cut short is neither name nor value.
      guard next < span.count else { break }
      switch span[next] {
      case UInt8(ascii: ":"): name = value
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): values.append((name, value))
      default: break
      }
    }
  }

  /// The value behind a name, the first one.
  subscript(name: String) -> Octets? { values.first { $0.name.equals(name) }?.value }

  /// A string without its escapes, from behind its quotation mark; where it ends.
  private static func string(_ text: Octets, at start: Int) -> (Octets, Int) {
    var result = Octets()
    var index = start
    while index < text.count, text[index] != UInt8(ascii: "\"") {
      if text[index] == UInt8(ascii: "\\"), index + 1 < text.count {
        index += escape(text, at: index + 1, into: &result) + 1
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return (
      result.oneLine(0..<result.count, limit: RecipientStatus.reasonOctetsLimit),
      min(index + 1, text.count)
    )
  }

  /// - Returns: the octets that an escape has behind its backslash.
  private static func escape(_ text: Octets, at index: Int, into result: inout Octets) -> Int {
    switch text[index] {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): result.append(0x20)
    case UInt8(ascii: "u"):
      var code: UInt32 = 0
      for digit in text[(index + 1)...].prefix(4) {
        guard let value = digit.hexValue else { return 1 }
        code = code << 4 | UInt32(value)
      }
      // Halves of a pair become U+FFFD; addresses and replies have none.
      let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
      result.append(contentsOf: String(Character(scalar)).utf8)
      return min(5, text.count - index)
    default: result.append(text[index])
    }
    return 1
  }
}
