/// A value and its line.
public struct TOMLNode: Sendable, Equatable {
  /// The line of its key, or of the value itself in an array; counted from 1.
  public let line: Int
  /// The value.
  public let value: TOMLValue
}

/// A value of one of TOML's types.
public enum TOMLValue: Sendable, Equatable {
  /// Text.
  case string(String)
  /// A whole number.
  case integer(Int64)
  /// A number with a fraction or exponent, infinity or NaN.
  case float(Double)
  /// True or false.
  case boolean(Bool)
  /// A date, a time or both, as TOML writes it.
  case dateTime(String)
  /// An array, whose elements may differ in type.
  case array([TOMLNode])
  /// Keys with values.
  case table(TOMLTable)

  /// The kind in an error message: `a string`.
  var kind: String {
    switch self {
    case .string: "a string"
    case .integer: "an integer"
    case .float: "a float"
    case .boolean: "a boolean"
    case .dateTime: "a date or time"
    case .array: "an array"
    case .table: "a table"
    }
  }
}

/// Keys and values in the order of the file.
///
/// No key is there twice.
public struct TOMLTable: Sendable, Equatable {
  /// One key, not dotted, and its value.
  public struct Entry: Sendable, Equatable {
    /// The key, without quotes.
    public let key: String
    /// Its value.
    public let node: TOMLNode
  }

  /// All of them.
  public let entries: [Entry]

  /// The value of a key.
  public subscript(key: String) -> TOMLNode? { entries.first { $0.key == key }?.node }
}
