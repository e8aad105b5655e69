public import Octets

/// The name of a key: 48 bits made from its secret, which they do not give away.
public struct TokenKeyID: Hashable, Sendable {
  /// Octets of an ID.
  static let octetsCount = 6

  let value: UInt64

  init(_ octets: some Sequence<UInt8>) {
    value = octets.prefix(Self.octetsCount).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The ID as 12 hexadecimal digits in lower case.
  public var text: Octets {
    (0..<2 * Self.octetsCount).map { digit in
      UInt8.hexDigit(UInt8(value >> (44 - 4 * UInt64(digit)) & 0xF))
    }
  }
}

extension TokenKeyID: CustomStringConvertible {
  /// The ID as text.
  public var description: String { String(decoding: text, as: UTF8.self) }
}
