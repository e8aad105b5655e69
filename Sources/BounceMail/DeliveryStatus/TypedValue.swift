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

  private let text: Octets
  private let typeRange: Range<Int>?
  private let valueRange: Range<Int>

  init(_ text: Octets) {
    self.text = text
    let span = text.span
    let start = span.skipSpace(at: 0, upTo: span.count)
    var end = start
    while end < span.count, end - start < Self.typeOctetsLimit, span[end].isAny(OctetClass.token) {
      end += 1
    }
    let mark = span.skipSpace(at: end, upTo: span.count)
    let hasType = end > start && mark < span.count && span[mark] == UInt8(ascii: ";")
    typeRange = hasType ? start..<end : nil
    valueRange = span.trimmed((hasType ? mark + 1 : 0)..<span.count)
  }

  /// In lower case.
  var type: Octets? { typeRange.map(text.lowercased) }

  /// The text after the type, without white space at its ends.
  var value: Octets { valueRange.count == text.count ? text : Octets(text[valueRange]) }

  /// The host or other name in the value: up to white space or a comment, without the brackets of
  /// an address literal.
  var name: Octets? {
    let end = valueRange.first { text[$0].isSpace || text[$0] == UInt8(ascii: "(") }
    let word = valueRange.lowerBound..<(end ?? valueRange.upperBound)
    return word.isEmpty ? nil : Octets(text[word])
  }

  /// The one address in the value (``AddressList/single(_:)``).
  var address: Octets? {
    if let only = AddressList.only(text.span, valueRange) { return Octets(text[only]) }
    return AddressList.single(value)
  }
}
