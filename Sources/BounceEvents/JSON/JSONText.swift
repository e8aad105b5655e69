import Octets

/// The content of a JSON string (RFC 8259 §7), escaped so that it is safe for terminals and for
/// readers of lines.
enum JSONText {
  /// Appends text with special characters escaped.
  ///
  /// These are quotes, backslashes, C0 and C1 controls, DEL, U+2028, U+2029 and bidirectional
  /// controls. Invalid UTF-8 becomes U+FFFD.
  static func append(_ text: Octets, to octets: inout Octets) {
    var position = 0
    var plainStart = 0
    while position < text.count {
      let octet = text[position]
      if octet >= 0x20, octet < 0x7F, octet != UInt8(ascii: "\""), octet != UInt8(ascii: "\\") {
        position += 1
        continue
      }
      octets += text[plainStart..<position]
      position += appendSpecial(text, at: position, to: &octets)
      plainStart = position
    }
    octets += text[plainStart...]
  }

  /// Appends one character that is not plain ASCII; returns its length in the text.
  private static func appendSpecial(_ text: Octets, at position: Int, to octets: inout Octets)
    -> Int
  {
    let octet = text[position]
    if octet == UInt8(ascii: "\"") || octet == UInt8(ascii: "\\") {
      octets.append(UInt8(ascii: "\\"))
      octets.append(octet)
      return 1
    }
    let length = UTF8Text.sequenceLength(text.span, at: position)
    guard length > 0 else {
      octets += [0xEF, 0xBF, 0xBD]
      return 1
    }
    let scalar = scalar(text, at: position, length: length)
    if mustEscape(scalar) {
      appendEscape(scalar, to: &octets)
    } else {
      octets += text[position..<position + length]
    }
    return length
  }

  private static func mustEscape(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func appendEscape(_ scalar: UInt32, to octets: inout Octets) {
    octets += "\\u".utf8
    for shift in [12, 8, 4, 0] as [UInt32] {
      octets.append(UInt8.hexDigit(UInt8(truncatingIfNeeded: scalar >> shift & 0xF)))
    }
  }

  private static func scalar(_ text: Octets, at position: Int, length: Int) -> UInt32 {
    guard length > 1 else { return UInt32(text[position]) }
    var scalar = UInt32(text[position]) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(text[position + offset] & 0x3F) }
    return scalar
  }
}

extension JSONText {
  /// The text with its escapes decoded; lone surrogates become U+FFFD.
  ///
  /// Nil for an invalid escape.
  static func unescape(_ escaped: ArraySlice<UInt8>) -> Octets? {
    var text = Octets()
    text.reserveCapacity(escaped.count)
    var rest = escaped
    while let octet = rest.popFirst() {
      guard octet == UInt8(ascii: "\\") else {
        text.append(octet)
        continue
      }
      guard let letter = rest.popFirst() else { return nil }
      if letter == UInt8(ascii: "u") {
        guard let scalar = scalar(&rest) else { return nil }
        text += Octets(String(scalar).utf8)
      } else {
        guard let plain = plainEscape(letter) else { return nil }
        text.append(plain)
      }
    }
    return text
  }

  /// The character of `\uXXXX`, or of a surrogate pair of them, from after the first `\u`.
  private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let unit = unit(&rest) else { return nil }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard (0xD800...0xDBFF).contains(unit), rest.starts(with: "\\u".utf8) else { return "\u{FFFD}" }
    var after = rest.dropFirst(2)
    guard let low = self.unit(&after), (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
    rest = after
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
  }

  private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt32? {
    guard rest.count >= 4 else { return nil }
    var unit: UInt32 = 0
    for octet in rest.prefix(4) {
      guard let digit = octet.hexValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    rest = rest.dropFirst(4)
    return unit
  }

  private static func plainEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}
