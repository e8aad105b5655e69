import Octets

/// Decodes Windows-1252, the most frequent charset of mail besides UTF-8, without iconv.
enum Windows1252 {
  /// Its name in ``Charset``'s table.
  static let name = "CP1252"

  /// The octets as UTF-8, with U+FFFD for the five that are not assigned; NULs are removed.
  ///
  /// - Parameter limit: the most octets of output, which ends at a whole character.
  static func decode(_ input: Octets, limit: Int) -> (text: Octets, isBroken: Bool) {
    var result = Octets()
    result.reserveCapacity(min(limit, input.count + input.count / 8 + 16))
    var isBroken = false
    var kept = 0
    while let index = input.span.firstNonASCII(in: kept..<input.count) {
      result.append(contentsOf: input[kept..<index].prefix(limit - result.count))
      kept = index + 1
      let number = scalar(input[index])
      guard number != 0 else { continue }
      guard result.count + (number < 0x800 ? 2 : 3) <= limit else { return (result, isBroken) }
      isBroken = isBroken || number == 0xFFFD
      if number >= 0x800 { result.append(UInt8(0xE0 | number >> 12)) }
      result.append(UInt8(number < 0x800 ? 0xC0 | number >> 6 : 0x80 | number >> 6 & 0x3F))
      result.append(UInt8(0x80 | number & 0x3F))
    }
    result.append(contentsOf: input[kept...].prefix(limit - result.count))
    return (result, isBroken)
  }

  private static func scalar(_ octet: UInt8) -> UInt16 {
    octet >= 0x80 && octet < 0xA0 ? marks[Int(octet) - 0x80] : UInt16(octet)
  }

  /// The characters of 0x80 to 0x9F, which are control characters in Latin 1.
  private static let marks: InlineArray<32, UInt16> = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
