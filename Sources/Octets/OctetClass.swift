/// A class of octets: a bit for each ASCII octet, and one for all octets beyond ASCII.
///
/// The classes are constants that the compiler sees in every module, so a test for one is a few
/// instructions, without a table.
@frozen public struct OctetClass: Sendable {
  /// The octets 0x00 to 0x3F, the first one lowest.
  @usableFromInline let low: UInt64
  /// The octets 0x40 to 0x7F.
  @usableFromInline let high: UInt64
  /// Whether octets from 0x80 on belong to the class.
  @usableFromInline let hasBeyondASCII: Bool

  @inlinable init(low: UInt64, high: UInt64, hasBeyondASCII: Bool = false) {
    self.low = low
    self.high = high
    self.hasBeyondASCII = hasBeyondASCII
  }

  /// ALPHA.
  @inlinable public static var alpha: OctetClass { OctetClass(low: 0, high: 0x07FF_FFFE_07FF_FFFE) }
  /// DIGIT.
  @inlinable public static var digit: OctetClass { OctetClass(low: 0x03FF_0000_0000_0000, high: 0) }
  /// token (RFC 2045 §5.1).
  @inlinable public static var token: OctetClass {
    OctetClass(low: 0x03FF_6CFA_0000_0000, high: 0x7FFF_FFFF_C7FF_FFFE)
  }
  /// atext and `.` (RFC 5322 §3.2.3), UTF-8 too (RFC 6532 §3.2).
  @inlinable public static var dotAtom: OctetClass {
    OctetClass(low: 0xA3FF_ECFA_0000_0000, high: 0x7FFF_FFFF_C7FF_FFFE, hasBeyondASCII: true)
  }
  /// ALPHA, DIGIT, `.`, `-`, `_`: what host names are made of in practice.
  @inlinable public static var host: OctetClass {
    OctetClass(low: 0x03FF_6000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE)
  }

  /// `/`.
  @inlinable public static var slash: OctetClass { OctetClass(low: 0x0000_8000_0000_0000, high: 0) }

  /// The octets of either class.
  @inlinable public static func | (left: OctetClass, right: OctetClass) -> OctetClass {
    OctetClass(
      low: left.low | right.low, high: left.high | right.high,
      hasBeyondASCII: left.hasBeyondASCII || right.hasBeyondASCII)
  }

  /// Whether an octet belongs to the class.
  @inlinable func has(_ octet: UInt8) -> Bool {
    if octet >= 0x80 { return hasBeyondASCII }
    let bits = octet < 0x40 ? low : high
    return bits &>> UInt64(octet & 0x3F) & 1 != 0
  }
}

extension UInt8 {
  /// Whether the octet belongs to a class, or to one of several that `|` joins.
  @inlinable public func isAny(_ classes: OctetClass) -> Bool { classes.has(self) }

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

  /// ftext: what a field name is made of (RFC 5322 §3.6.8).
  @inlinable public var isFieldName: Bool { self &- 0x21 < 94 && self != 0x3A }

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
