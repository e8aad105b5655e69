import Octets

/// A value with its type in front, as delivery statuses have them (RFC 3464 §2.1.2).
///
///     Remote-MTA: dns; mx.example.com
///     Final-Recipient: rfc822;<ann@example.com>
///
/// Without a type the whole is the value.
struct TypedValue {
  /// A longer type is none.
  static let typeOctetsLimit = 32

  /// In lower case.
  let type: Octets?
  /// What follows, without white space at its sides.
  let value: Octets

  init(_ text: Octets) {
    let span = text.span
    let start = span.skipSpace(at: 0, upTo: span.count)
    var end = start
    while end < span.count, end - start < Self.typeOctetsLimit, span[end].isAny(OctetClass.token) {
      end += 1
    }
    let mark = span.skipSpace(at: end, upTo: span.count)
    guard end > start, mark < span.count, span[mark] == UInt8(ascii: ";") else {
      type = nil
      value = text.trimmed()
      return
    }
    type = Octets(text[start..<end]).lowercased()
    value = text.trimmed(mark + 1..<text.count)
  }

  /// The host or other name in the value: up to white space or a comment, without brackets of an address.
  var name: Octets? {
    let end = value.firstIndex { $0.isSpace || $0 == UInt8(ascii: "(") } ?? value.count
    let word = Octets(value[..<end])
    return word.isEmpty ? nil : word
  }
}
