import Octets

/// The base64 transfer encoding (RFC 2045 §6.8).
///
/// Octets outside the alphabet are ignored.
enum Base64 {
  /// - Returns: at most `limit` octets, and whether the input contained something that is not
  ///   base64.
  static func decode(_ input: Octets, limit: Int) -> (octets: Octets, isBroken: Bool) {
    decode(input, in: 0..<input.count, limit: limit)
  }

  static func decode(
    _ input: Octets, in range: Range<Int>, limit: Int
  ) -> (octets: Octets, isBroken: Bool) {
    var result = Octets()
    result.reserveCapacity(min(limit, range.count / 4 * 3 + 3))
    var bits: UInt32 = 0
    var count = 0
    var isBroken = false
    let span = input.span
    var index = range.lowerBound
    while index < range.upperBound, result.count < limit {
      let octet = span[index]
      index += 1
      guard let value = sextet(octet) else {
        // After padding a new group starts: some mailers join several encoded pieces.
        if octet == UInt8(ascii: "=") {
          flush(&result, bits, count)
          (bits, count) = (0, 0)
        } else if !octet.isWhite {
          isBroken = true
        }
        continue
      }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        result.append(UInt8(truncatingIfNeeded: bits >> 16))
        result.append(UInt8(truncatingIfNeeded: bits >> 8))
        result.append(UInt8(truncatingIfNeeded: bits))
        (bits, count) = (0, 0)
      }
    }
    flush(&result, bits, count)
    return (result, isBroken || count == 1)
  }

  /// Appends the octets of an incomplete group of two or three digits.
  private static func flush(_ result: inout Octets, _ bits: UInt32, _ count: Int) {
    if count == 2 { result.append(UInt8(truncatingIfNeeded: bits >> 4)) }
    if count == 3 {
      result.append(UInt8(truncatingIfNeeded: bits >> 10))
      result.append(UInt8(truncatingIfNeeded: bits >> 2))
    }
  }

  private static func sextet(_ octet: UInt8) -> UInt8? {
    if octet.isAlpha { return octet.isUpper ? octet - 0x41 : octet - 0x61 + 26 }
    if octet.isDigit { return octet - 0x30 + 52 }
    if octet == UInt8(ascii: "+") { return 62 }
    return octet == UInt8(ascii: "/") ? 63 : nil
  }
}
