import Octets

/// The strings of a JSON text (RFC 8259) with the names of their members, in their order.
///
/// The rest of the structure is ignored.
///
///     {"bounce":{"bouncedRecipients":[{"emailAddress":"ann@example.net"}]}}
///
/// gives `emailAddress`, `ann@example.net`. All strings of an array have the array's name. A text
/// that is not JSON gives arbitrary strings; a string that is cut is left out.
struct JSONStrings {
  /// The most strings that are kept.
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
      // A string that is cut is neither a name nor a value.
      guard next < span.count else { break }
      switch span[next] {
      case UInt8(ascii: ":"): name = value
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): values.append((name, value))
      default: break
      }
    }
  }

  /// The first value with a name.
  subscript(name: String) -> Octets? { values.first { $0.name.equals(name) }?.value }

  /// A string with its escapes decoded, from after its opening quotation mark, and the offset after
  /// it.
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

  /// - Returns: the number of octets of the escape after its backslash.
  private static func escape(_ text: Octets, at index: Int, into result: inout Octets) -> Int {
    switch text[index] {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): result.append(0x20)
    case UInt8(ascii: "u"):
      var code: UInt32 = 0
      for digit in text[(index + 1)...].prefix(4) {
        guard let value = digit.hexValue else { return 1 }
        code = code << 4 | UInt32(value)
      }
      // Surrogates become U+FFFD; addresses and replies contain none.
      let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
      result.append(contentsOf: String(Character(scalar)).utf8)
      return min(5, text.count - index)
    default: result.append(text[index])
    }
    return 1
  }
}
