public import Octets

/// Reads the members of JSON objects (RFC 8259) in one pass, without recursion and without copies:
/// values are ranges, and are decoded only on request.
///
/// Made for lines of the journal: an object, with objects and arrays of objects one level below.
public struct JSONScanner {
  /// The deepest nesting of objects and arrays; a line with more is no event.
  public static let depthLimit = 16

  /// A member: the ranges of the key between its quotes, and of the value.
  public struct Member: Sendable {
    /// The key between its quotes.
    public var key: Range<Int>
    /// The value, quotes and braces included.
    public var value: Range<Int>
  }

  private let octets: Octets
  private var position: Int
  private let end: Int
  private var isFirst = true

  /// A scanner of the object that starts with its brace in a range of the octets; nil when there is
  /// none.
  public init?(_ octets: Octets, in range: Range<Int>) {
    self.octets = octets
    position = range.lowerBound
    end = range.upperBound
    skipSpace()
    guard take("{") else { return nil }
  }

  /// The next member; nil at the end of the object or at an error: see ``isComplete``.
  public mutating func next() -> Member? {
    guard !isComplete else { return nil }
    skipSpace()
    if take("}") {
      isComplete = true
      return nil
    }
    if !isFirst {
      guard take(",") else { return nil }
      skipSpace()
    }
    isFirst = false
    guard let key = string() else { return nil }
    skipSpace()
    guard take(":") else { return nil }
    skipSpace()
    guard let value = value() else { return nil }
    return Member(key: key, value: value)
  }

  /// Whether the object was read up to its closing brace.
  public private(set) var isComplete = false

  /// The ranges of the values of an array that starts in a range.
  public static func elements(_ octets: Octets, in range: Range<Int>) -> [Range<Int>]? {
    // Read like the inside of an object, with the same commas and values, but without keys.
    guard range.count >= 2, octets[range.lowerBound] == UInt8(ascii: "["),
      octets[range.upperBound - 1] == UInt8(ascii: "]")
    else { return nil }
    var scanner = JSONScanner(
      octets: octets, position: range.lowerBound + 1, end: range.upperBound - 1)
    var elements: [Range<Int>] = []
    scanner.skipSpace()
    while scanner.position < scanner.end {
      if !elements.isEmpty {
        guard scanner.take(",") else { return nil }
        scanner.skipSpace()
      }
      guard let value = scanner.value() else { return nil }
      elements.append(value)
      scanner.skipSpace()
    }
    return elements
  }

  /// The text of a string with its escapes decoded (RFC 8259 §7); nil when the value is no string.
  public static func text(_ octets: Octets, in range: Range<Int>) -> Octets? {
    guard range.count >= 2, octets[range.lowerBound] == UInt8(ascii: "\"") else { return nil }
    let inside = range.lowerBound + 1..<range.upperBound - 1
    guard octets[inside].contains(UInt8(ascii: "\\")) else { return Octets(octets[inside]) }
    return JSONText.unescape(octets[inside])
  }

  /// The value of an unsigned number; nil for anything else.
  public static func number(_ octets: Octets, in range: Range<Int>) -> UInt64? {
    guard !range.isEmpty, range.count <= 20 else { return nil }
    var number: UInt64 = 0
    for octet in octets[range] {
      guard octet.isDigit else { return nil }
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(octet - 0x30))
      guard !overflow, !carry else { return nil }
      number = sum
    }
    return number
  }

  private init(octets: Octets, position: Int, end: Int) {
    self.octets = octets
    self.position = position
    self.end = end
  }

  private mutating func skipSpace() {
    while position < end {
      switch octets[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < end, octets[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Reads a string; returns the range between its quotes.
  private mutating func string() -> Range<Int>? {
    guard take("\"") else { return nil }
    let start = position
    while position < end {
      switch octets[position] {
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "\""):
        position += 1
        return start..<position - 1
      default: position += 1
      }
    }
    return nil
  }

  private mutating func value() -> Range<Int>? {
    guard position < end else { return nil }
    let start = position
    switch octets[position] {
    case UInt8(ascii: "\""): return string() == nil ? nil : start..<position
    case UInt8(ascii: "{"), UInt8(ascii: "["): return container() ? start..<position : nil
    default:
      while position < end, !Self.endsPlainValue(octets[position]) { position += 1 }
      return position > start ? start..<position : nil
    }
  }

  /// Skips an object or array, and counts its depth.
  private mutating func container() -> Bool {
    var depth = 0
    while position < end {
      switch octets[position] {
      case UInt8(ascii: "\""):
        guard string() != nil else { return false }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        guard depth <= Self.depthLimit else { return false }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          position += 1
          return true
        }
      default: break
      }
      position += 1
    }
    return false
  }

  private static func endsPlainValue(_ octet: UInt8) -> Bool {
    switch octet {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x20, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}
