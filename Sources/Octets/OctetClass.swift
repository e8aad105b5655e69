/// Classes of octets, as bits of ``octetClasses``.
public enum OctetClass {
  /// WSP: SP, HTAB (RFC 5234).
  public static let space: UInt8 = 1
  /// DIGIT.
  public static let digit: UInt8 = 4
  /// ALPHA.
  public static let alpha: UInt8 = 8
  /// ftext: what a field name is made of (RFC 5322 §3.6.8).
  public static let fieldName: UInt8 = 16
  /// token (RFC 2045 §5.1).
  public static let token: UInt8 = 32
  /// atext and `.` (RFC 5322 §3.2.3), UTF-8 too (RFC 6532 §3.2).
  public static let dotAtom: UInt8 = 64
  /// ALPHA, DIGIT, `.`, `-`, `_`: what host names are made of in practice.
  public static let host: UInt8 = 128
}

/// The classes of each octet, 16 octets in a row.
@usableFromInline let octetClasses: InlineArray<256, UInt8> = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 112, 16, 112, 112, 112, 112, 112, 16, 16, 112, 112, 16, 240, 240, 80,
  244, 244, 244, 244, 244, 244, 244, 244, 244, 244, 0, 16, 16, 80, 16, 80,
  16, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248,
  248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 16, 16, 16, 112, 240,
  112, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248,
  248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 248, 112, 112, 112, 112, 0,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
]

extension UInt8 {
  /// Whether the octet is of one of the classes, bits of ``OctetClass``.
  @inlinable public func isAny(_ classes: UInt8) -> Bool { octetClasses[Int(self)] & classes != 0 }

  /// SP or HTAB.
  @inlinable public var isSpace: Bool { self == 0x20 || self == 0x09 }
  /// SP, HTAB, CR or LF.
  @inlinable public var isWhite: Bool { self == 0x20 || self &- 0x09 < 2 || self == 0x0D }
  /// 0 to 9.
  @inlinable public var isDigit: Bool { self &- 0x30 < 10 }
  /// A to Z.
  @inlinable public var isUpper: Bool { self &- 0x41 < 26 }
  /// A to Z or a to z.
  @inlinable public var isAlpha: Bool { (self | 0x20) &- 0x61 < 26 }
  /// A letter of ASCII or a digit.
  @inlinable public var isAlphanumeric: Bool { isDigit || isAlpha }
  /// 0 to 9, A to F or a to f.
  @inlinable public var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }

  /// The octet, with A to Z in lower case.
  @inlinable public var lowercased: UInt8 { isUpper ? self | 0x20 : self }

  /// The value of a hexadecimal digit.
  @inlinable public var hexValue: UInt8? {
    if isDigit { return self - 0x30 }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }

  /// The hexadecimal digit of a value below 16.
  /// - Parameter isCapital: whether a letter is in upper case.
  @inlinable public static func hexDigit(_ value: UInt8, isCapital: Bool = false) -> UInt8 {
    value < 10 ? 0x30 + value : (isCapital ? 0x41 : 0x61) + value - 10
  }
}
