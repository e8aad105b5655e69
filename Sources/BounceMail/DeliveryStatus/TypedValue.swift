import Octets

/// A value with its type before it, as in delivery statuses (RFC 3464 §2.1.2).
///
///     Remote-MTA: dns; mx.example.com
///     Final-Recipient: rfc822;<ann@example.com>
///
/// Without a type all of the field is the value.
struct TypedValue {
  /// The most octets of a type.
  ///
  /// Longer text before a `;` is part of the value.
  static let typeOctetsLimit = 32

  /// In lower case.
  let type: Octets?
  /// The text after the type, without white space at its ends.
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

  /// The host or other name in the value: up to white space or a comment, without the brackets of
  /// an address literal.
  var name: Octets? {
    let end = value.firstIndex { $0.isSpace || $0 == UInt8(ascii: "(") } ?? value.count
    let word = Octets(value[..<end])
    return word.isEmpty ? nil : word
  }
}
