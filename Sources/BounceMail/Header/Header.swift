public import Octets

/// A header: the fields at the start of a message, of a MIME part, or of a group in a delivery
/// status.
///
/// Keeps the octets that it was read from, and ranges into them. A value is copied only on request.
public struct Header: Sendable {
  /// The most fields that are kept.
  ///
  /// More give a defect.
  public static let fieldsLimit = 1_000
  /// The most octets of one value that ``value(of:)`` returns.
  public static let valueOctetsLimit = 65_536
  /// The most octets of a field name.
  ///
  /// A line with a longer one is no field.
  public static let nameOctetsLimit = 128

  /// One field (RFC 5322 §2.2): ranges into ``Header/octets``.
  public struct Field: Sendable, Equatable {
    /// The name as written, without white space before the colon.
    public let name: Range<Int>
    /// The octets after the colon, not unfolded, without the last line end.
    public internal(set) var value: Range<Int>
    /// The name's bit (``FieldNames``).
    let bit: UInt64

    /// Whether ``Header/value(of:)`` cuts the value.
    var isTooLong: Bool { value.count > Header.valueOctetsLimit }
  }

  /// What the ranges point into.
  public let octets: Octets
  /// The fields in their order.
  public let fields: [Field]
  /// The header's own octets, including an mbox `From ` line and the empty line at its end.
  public let range: Range<Int>
  /// The bits of all names (``FieldNames``), to find quickly that a name is absent.
  private let names: UInt64

  /// Where the body starts.
  public var end: Int { range.upperBound }

  /// The header at the start of a message.
  public init(_ octets: Octets) {
    var defects = Defects()
    self.init(octets, in: 0..<octets.count, defects: &defects)
  }

  /// The header at the start of a range.
  init(
    _ octets: Octets, in range: Range<Int>, style: HeaderParser.Style = .message,
    defects: inout Defects
  ) {
    var parser = HeaderParser(style: style)
    let end = parser.parse(octets.span, in: range, defects: &defects)
    self.octets = octets
    fields = parser.fields
    names = parser.names
    self.range = range.lowerBound..<end
  }
}

extension Header {
  /// The first field with a name.
  /// - Parameter name: ASCII in lower case.
  public func field(_ name: String) -> Field? {
    let name = name.utf8.span
    let bit = FieldNames.bit(name)
    guard names & bit != 0 else { return nil }
    let span = octets.span
    for index in fields.indices where fields[index].bit == bit {
      if span.equals(name, in: fields[index].name) { return fields[index] }
    }
    return nil
  }

  /// The value of the first field with a name, on one line; nil when there is none.
  /// - Parameter name: ASCII in lower case.
  public subscript(name: String) -> Octets? {
    // Not with `map`: its closure would hold copies of the header's arrays.
    guard let field = field(name) else { return nil }
    return value(of: field)
  }

  /// The values of all fields with a name, in their order.
  public func values(_ name: String) -> [Octets] {
    let bit = FieldNames.bit(name.utf8.span)
    guard names & bit != 0 else { return [] }
    let span = octets.span
    return fields.filter { $0.bit == bit && span.equals(name, in: $0.name) }.map(value(of:))
  }

  /// Whether a field with the name is present.
  public func has(_ name: String) -> Bool { field(name) != nil }

  /// Whether the first field with a name contains a phrase.
  ///
  /// ASCII letters are compared without case; the value is not unfolded.
  func field(_ name: String, contains phrase: String) -> Bool {
    guard let field = field(name) else { return false }
    return octets.span.firstIndex(of: phrase, in: bounded(field.value)) != nil
  }

  /// Whether the value of the first field with a name starts with a phrase; ASCII letters are
  /// compared without case.
  func field(_ name: String, startsWith phrase: String) -> Bool {
    guard let field = field(name) else { return false }
    return value(of: field, startsWith: phrase)
  }

  /// Whether a field's value starts with a phrase; ASCII letters are compared without case.
  func value(of field: Field, startsWith phrase: String) -> Bool {
    let value = octets.span.trimmed(field.value)
    return octets.span.hasPrefix(phrase, at: value.lowerBound, upTo: value.upperBound)
  }

  /// A field's value on one line (RFC 5322 §2.2.3): each fold becomes one space.
  public func value(of field: Field) -> Octets {
    let span = octets.span
    let range = span.trimmed(bounded(field.value))
    let line = span.line(at: range.lowerBound, upTo: range.upperBound)
    if line.next >= range.upperBound { return Octets(octets[range]) }
    return octets.oneLine(range, limit: Self.valueOctetsLimit)
  }

  /// The value of the first field with a name, with RFC 2047 encoded words decoded to UTF-8.
  public func text(_ name: String) -> Octets? {
    guard let field = field(name) else { return nil }
    return EncodedWord.decode(value(of: field))
  }

  /// The addresses in the first field with a name, at most `limit`.
  func addresses(_ name: String, limit: Int) -> [Octets] {
    guard limit > 0, let field = field(name) else { return [] }
    if let only = AddressList.only(octets.span, bounded(field.value)) {
      return [Octets(octets[only])]
    }
    return AddressList.parse(value(of: field), limit: limit)
  }

  /// The first address in the first field with a name.
  func address(_ name: String) -> Octets? {
    guard let field = field(name) else { return nil }
    if let only = AddressList.only(octets.span, bounded(field.value)) {
      return Octets(octets[only])
    }
    return AddressList.parse(value(of: field), limit: 1).first
  }

  private func bounded(_ range: Range<Int>) -> Range<Int> {
    range.count <= Self.valueOctetsLimit
      ? range : range.lowerBound..<range.lowerBound + Self.valueOctetsLimit
  }
}
