internal import Foundation

/// A JSON value whose objects keep the order of their keys.
///
/// Text that RFC 8259 does not allow is an error.
public enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A key and its value.
  public struct Member: Sendable, Equatable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSON
  }

  /// Reads a text that is exactly one value.
  public init(_ text: String) throws {
    var reader = Reader(octets: Array(text.utf8))
    self = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.atEnd else { throw reader.failure("more after the value") }
  }

  /// A member's value, if this is an object that has it.
  public subscript(key: String) -> JSON? {
    members.first { $0.key == key }?.value
  }

  /// The members of an object, empty for anything else.
  public var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The elements of an array, empty for anything else.
  public var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text of a string.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value of a number that is an integer.
  public var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }
}

/// A text that is not JSON, or not what was expected.
public struct JSONFailure: Error, CustomStringConvertible {
  /// What is wrong, and where.
  public let description: String
}

extension JSON {
  private struct Reader {
    let octets: [UInt8]
    var position = 0

    var atEnd: Bool { position == octets.count }
    var next: UInt8? { position < octets.count ? octets[position] : nil }

    func failure(_ reason: String) -> JSONFailure {
      JSONFailure(
        description: "\(reason) at octet \(position): \(String(decoding: octets, as: UTF8.self))")
    }

    mutating func skipSpace() {
      while let octet = next, [0x20, 0x09, 0x0A, 0x0D].contains(octet) { position += 1 }
    }

    mutating func take(_ text: String) -> Bool {
      guard octets[position...].starts(with: text.utf8) else { return false }
      position += text.utf8.count
      return true
    }

    mutating func value(depth: Int) throws -> JSON {
      guard depth < 32 else { throw failure("nested too deep") }
      skipSpace()
      switch next {
      case UInt8(ascii: "{"): return .object(try members(depth: depth))
      case UInt8(ascii: "["): return .array(try elements(depth: depth))
      case UInt8(ascii: "\""): return .string(try string())
      default:
        if take("null") { return .null }
        if take("true") { return .bool(true) }
        if take("false") { return .bool(false) }
        return .number(try number())
      }
    }

    mutating func members(depth: Int) throws -> [Member] {
      try list("{", "}") { reader in
        reader.skipSpace()
        let key = try reader.string()
        reader.skipSpace()
        guard reader.take(":") else { throw reader.failure("no colon") }
        return Member(key: key, value: try reader.value(depth: depth + 1))
      }
    }

    mutating func elements(depth: Int) throws -> [JSON] {
      try list("[", "]") { try $0.value(depth: depth + 1) }
    }

    mutating func list<Element>(
      _ open: String, _ close: String, element: (inout Reader) throws -> Element
    ) throws -> [Element] {
      guard take(open) else { throw failure("no \(open)") }
      skipSpace()
      if take(close) { return [] }
      var list: [Element] = []
      while true {
        list.append(try element(&self))
        skipSpace()
        if take(close) { return list }
        guard take(",") else { throw failure("neither , nor \(close)") }
      }
    }

    mutating func number() throws -> String {
      let characters = Array("+-.0123456789eE".utf8)
      let digits = octets[position...].prefix { characters.contains($0) }
      let text = String(decoding: digits, as: UTF8.self)
      guard Double(text) != nil, text.first != "+" else { throw failure("no value") }
      position += digits.count
      return text
    }

    /// Finds the end of the string and rejects raw control characters; Foundation decodes the
    /// escapes.
    mutating func string() throws -> String {
      guard next == UInt8(ascii: "\"") else { throw failure("no string") }
      var end = position + 1
      while end < octets.count, octets[end] != UInt8(ascii: "\"") {
        guard octets[end] >= 0x20 else { throw failure("a raw control character in a string") }
        end += octets[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      guard end < octets.count else { throw failure("a string without an end") }
      let quoted = Data(octets[position...end])
      let options: JSONSerialization.ReadingOptions = [.fragmentsAllowed]
      guard let text = try? JSONSerialization.jsonObject(with: quoted, options: options) as? String
      else { throw failure("not a string of UTF-8") }
      position = end + 1
      return text
    }
  }
}
