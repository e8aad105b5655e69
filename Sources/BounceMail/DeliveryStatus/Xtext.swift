import Octets

/// The encodings of addresses and envelope IDs in delivery statuses.
enum Xtext {
  /// Undoes xtext (RFC 3461 §4): `+` and two upper-case hexadecimal digits.
  ///
  ///     xtext = *( xchar / hexchar )    hexchar = "+" 2(%x30-39 / %x41-46)
  ///
  /// - Returns: nil when the value is no xtext.
  static func decode(_ value: Octets) -> Octets? {
    guard value.contains(UInt8(ascii: "+")) else { return value }
    var result = Octets()
    result.reserveCapacity(value.count)
    var index = 0
    while index < value.count {
      if value[index] == UInt8(ascii: "+") {
        guard let octet = hex(value, at: index + 1) else { return nil }
        result.append(octet)
        index += 3
      } else {
        result.append(value[index])
        index += 1
      }
    }
    return result
  }

  /// Decodes an address that may be in xtext: Sendmail writes ORCPT undecoded, Postfix decodes it.
  ///
  /// Only octets that xtext must encode and that an address can contain are decoded: `+`, `=` and
  /// UTF-8. So `ann+2Blist@…` gives `ann+list@…`, and `ann+41@…` or `ann+0D+0A@…` stay as they are.
  static func decodeAddress(_ value: Octets) -> Octets {
    guard value.contains(UInt8(ascii: "+")) else { return value }
    var result = Octets()
    result.reserveCapacity(value.count)
    var index = 0
    while index < value.count {
      if value[index] == UInt8(ascii: "+"), let octet = hex(value, at: index + 1),
        octet == UInt8(ascii: "+") || octet == UInt8(ascii: "=") || octet >= 0x80
      {
        result.append(octet)
        index += 3
      } else {
        result.append(value[index])
        index += 1
      }
    }
    return result
  }

  /// Undoes `\x{NNNN}` of unitext and utf-8-addr-xtext (RFC 6533 §3).
  ///
  /// An escape of a control character stays as it is written.
  static func decodeUnitext(_ value: Octets) -> Octets {
    guard value.contains(UInt8(ascii: "\\")) else { return value }
    var result = Octets()
    result.reserveCapacity(value.count)
    let span = value.span
    var index = 0
    while index < span.count {
      if let (number, next) = escape(span, at: index), number >= 0x20, number != 0x7F {
        result.append(contentsOf: UTF8Text.encode(number))
        index = next
      } else {
        result.append(span[index])
        index += 1
      }
    }
    return result
  }

  private static func escape(_ span: Span<UInt8>, at start: Int) -> (UInt32, Int)? {
    guard span.hasPrefix("\\x{", at: start, upTo: span.count) else { return nil }
    var number: UInt32 = 0
    var index = start + 3
    while index < span.count, index - start <= 9, let digit = span[index].hexValue {
      number = number << 4 | UInt32(digit)
      index += 1
    }
    guard index > start + 3, index < span.count, span[index] == UInt8(ascii: "}") else {
      return nil
    }
    return (number, index + 1)
  }

  private static func hex(_ value: Octets, at index: Int) -> UInt8? {
    guard index + 1 < value.count, let high = digit(value[index]),
      let low = digit(value[index + 1])
    else { return nil }
    return high << 4 | low
  }

  /// The value of a hexadecimal digit of xtext, which has no small letters.
  private static func digit(_ octet: UInt8) -> UInt8? {
    octet.isDigit || octet.isUpper ? octet.hexValue : nil
  }
}
