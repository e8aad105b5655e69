public import Octets

extension Token {
  /// A text with more octets is no token.
  static let textOctetsLimit = 1_024

  /// Reads the value of a header field.
  ///
  /// White space anywhere is ignored, because a relay may fold the field and unfold it. Everything
  /// else must be as it was written.
  /// - Returns: nil if the value has not the form of a token.
  public init?(text: some Collection<UInt8>) {
    guard text.count <= Self.textOctetsLimit else { return nil }
    var octets = Octets()
    octets.reserveCapacity(Self.octetsCount(entries: Self.recipientsLimit))
    var bits: UInt32 = 0
    var digits = 0
    for octet in text where !octet.isWhite {
      guard let digit = Self.value(ofDigit: octet) else { return nil }
      bits = bits << 6 | UInt32(digit)
      digits += 1
      guard digits.isMultiple(of: 4) else { continue }
      octets.append(UInt8(truncatingIfNeeded: bits >> 16))
      octets.append(UInt8(truncatingIfNeeded: bits >> 8))
      octets.append(UInt8(truncatingIfNeeded: bits))
    }
    guard digits.isMultiple(of: 4) else { return nil }
    self.init(octets: octets)
  }

  /// The text on one line.
  public var text: Octets {
    var text = Octets()
    text.reserveCapacity(octets.count / 3 * 4)
    var index = 0
    while index + 2 < octets.count {
      let bits =
        UInt32(octets[index]) << 16 | UInt32(octets[index + 1]) << 8 | UInt32(octets[index + 2])
      for place in 0..<4 { text.append(Self.digit(UInt8(bits >> UInt32(18 - 6 * place) & 0x3F))) }
      index += 3
    }
    return text
  }

  /// The text in lines of at most 78 octets with the field's name (RFC 5322 §2.1.1), each fold LF
  /// and a space.
  public func foldedText(nameOctets: Int) -> Octets {
    let text = text
    var folded = Octets()
    folded.reserveCapacity(text.count + 16)
    // Colon and space follow the name.
    var end = min(max(78 - nameOctets - 2, 1), Self.lineOctetsAim)
    folded += text[..<end]
    while end < text.count {
      let start = end
      end = min(start + Self.lineOctetsAim, text.count)
      folded += [0x0A, 0x20]
      folded += text[start..<end]
    }
    return folded
  }

  /// Octets of a line: the longest text has four lines with it.
  private static let lineOctetsAim = 56

  private static func digit(_ value: UInt8) -> UInt8 {
    switch value {
    case 0..<26: UInt8(ascii: "A") + value
    case 26..<52: UInt8(ascii: "a") + value - 26
    case 52..<62: UInt8(ascii: "0") + value - 52
    case 62: UInt8(ascii: "-")
    default: UInt8(ascii: "_")
    }
  }

  private static func value(ofDigit octet: UInt8) -> UInt8? {
    if octet.isUpper { return octet - UInt8(ascii: "A") }
    if octet.isAlpha { return octet - UInt8(ascii: "a") + 26 }
    if octet.isDigit { return octet - UInt8(ascii: "0") + 52 }
    if octet == UInt8(ascii: "-") { return 62 }
    return octet == UInt8(ascii: "_") ? 63 : nil
  }
}
