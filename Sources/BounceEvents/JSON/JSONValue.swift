import BounceMail
import Octets

/// One value of a line, decoded on demand.
struct JSONValue {
  let octets: Octets
  let range: Range<Int>

  init(_ octets: Octets, _ range: Range<Int>) {
    self.octets = octets
    self.range = range
  }

  /// The text of a string; nil for another value.
  var text: Octets? { JSONScanner.text(octets, in: range) }

  /// An unsigned number; nil for another value.
  var number: UInt64? { JSONScanner.number(octets, in: range) }

  /// Whether this is `true`.
  var isTrue: Bool { octets[range].elementsEqual("true".utf8) }

  /// A time, in microseconds since 1970 UTC.
  var microseconds: Int64? { text.flatMap { Timestamp.microseconds($0) } }

  /// An enhanced status code that is the whole of a string.
  var status: EnhancedStatusCode? {
    guard let text else { return nil }
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, let first = Self.number(parts[0]), let subject = Self.number(parts[1]),
      let detail = Self.number(parts[2]), let statusClass = UInt8(exactly: first)
    else { return nil }
    return EnhancedStatusCode(statusClass, subject, detail)
  }

  /// The name of an enumeration that a string equals, with its escapes decoded.
  func name<Name>(of names: JSONNames<Name>) -> Name? {
    guard range.count >= 2, octets[range.lowerBound] == UInt8(ascii: "\"") else { return nil }
    let inside = octets[range.lowerBound + 1..<range.upperBound - 1]
    if let name = names[inside] { return name }
    guard inside.contains(UInt8(ascii: "\\")), let text else { return nil }
    return names[text[...]]
  }

  /// A number in the forms of `UInt16.init(_:)`: leading zeros and a plus sign are allowed.
  private static func number(_ text: ArraySlice<UInt8>) -> UInt16? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = isNegative || text.first == UInt8(ascii: "+") ? text.dropFirst() : text
    guard !digits.isEmpty else { return nil }
    var number: UInt16 = 0
    for digit in digits {
      guard digit.isDigit else { return nil }
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt16(digit - 0x30))
      guard !overflow, !carry else { return nil }
      number = sum
    }
    return isNegative && number > 0 ? nil : number
  }
}

/// The names of an enumeration as octets, prepared once.
struct JSONNames<Name: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  private let names: [(octets: Octets, value: Name)]

  init() { names = Name.allCases.map { (Octets($0.rawValue.utf8), $0) } }

  /// The form of a value that is one of these names.
  var form: MemberDescription.Form { .names(Name.allCases.map(\.rawValue)) }

  /// The value with a name; nil for any other text.
  subscript(text: ArraySlice<UInt8>) -> Name? {
    for name in names where name.octets.count == text.count && text.elementsEqual(name.octets) {
      return name.value
    }
    return nil
  }
}
