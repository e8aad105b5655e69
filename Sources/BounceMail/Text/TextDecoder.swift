import Octets

/// Converts octets in a charset to valid UTF-8; NULs are removed.
enum TextDecoder {
  /// - Parameters:
  ///   - label: the charset that the mail names; nil when it names none.
  ///   - limit: the most octets of output.
  /// - Returns: UTF-8, and whether octets were not valid in the named charset.
  static func decode(
    _ octets: Octets, charset label: Octets?, limit: Int
  ) -> (text: Octets, isBroken: Bool) {
    let input = octets.count > limit ? Octets(octets[..<limit]) : octets
    if label == nil, isPlain(input.span) { return (input, false) }
    if let unicode = byteOrder(input, label) { return convert(input, unicode, limit) }
    guard let label, !label.isEmpty else { return unlabelled(input, limit) }
    switch Charset.conversion(for: label) {
    case .utf8: return utf8OrGuess(input, limit)
    case .iconv(let name):
      if Charset.hasASCII(name), UTF8Text.check(input.span) == .ascii, !hasShift(input.span) {
        return (input, false)
      }
      return convert(input, name, limit)
    case nil:
      let guess = unlabelled(input, limit)
      return (guess.text, true)
    }
  }

  /// The decoded text of encoded words and parameters: at most 64 KiB.
  static func decode(_ octets: Octets, charset label: Octets?) -> Octets {
    decode(octets, charset: label, limit: Header.valueOctetsLimit).text
  }

  /// ISO-2022-JP if it has the escapes, UTF-8 if it is valid, else the charset that
  /// ``EightBitGuess`` finds.
  private static func unlabelled(
    _ input: Octets, _ limit: Int
  ) -> (text: Octets, isBroken: Bool) {
    if input.span.firstIndex(of: 0x1B, in: 0..<input.count) != nil, isISO2022JP(input.span) {
      return convert(input, "ISO-2022-JP", limit)
    }
    return utf8OrGuess(input, limit)
  }

  private static func utf8OrGuess(
    _ input: Octets, _ limit: Int
  ) -> (text: Octets, isBroken: Bool) {
    switch UTF8Text.check(input.span) {
    case .ascii: return (input, false)
    case .valid: return (input, false)
    case .hasNUL: return utf8OrGuess(input.filter { $0 != 0 }, limit)
    case .invalid(let good, let bad):
      if good > bad { return (UTF8Text.repaired(input), true) }
      return (convert(input, EightBitGuess.charset(of: input.span), limit).text, true)
    }
  }

  /// Whether all octets are ASCII other than NUL and ESC.
  private static func isPlain(_ span: Span<UInt8>) -> Bool {
    let all = 0..<span.count
    return span.firstNonASCII(in: all) == nil && span.firstIndex(of: 0x1B, in: all) == nil
  }

  /// UTF-16 by its byte order mark, or if every other one of the first octets is NUL.
  ///
  /// Without a mark `utf-16` is big-endian (RFC 2781 §4.3), but Windows mailers write it
  /// little-endian. The position of the NULs beside ASCII letters decides; without NULs the label
  /// does.
  private static func byteOrder(_ input: Octets, _ label: Octets?) -> String? {
    guard input.count >= 2 else { return nil }
    if input[0] == 0xFF, input[1] == 0xFE { return "UTF-16" }
    if input[0] == 0xFE, input[1] == 0xFF { return "UTF-16" }
    var nulls = (even: 0, odd: 0)
    let count = min(input.count, 64) & ~1
    for index in 0..<count where input[index] == 0 {
      if index % 2 == 0 { nulls.even += 1 } else { nulls.odd += 1 }
    }
    let least = max(2, count / 8)
    if nulls.odd >= least, nulls.even == 0 { return "UTF-16LE" }
    if nulls.even >= least, nulls.odd == 0 { return "UTF-16BE" }
    return label?.trimmed().equals("utf-16") ?? false ? "UTF-16BE" : nil
  }

  /// Whether the text has an octet that changes the meaning of those after it: ESC, SO, SI.
  private static func hasShift(_ span: Span<UInt8>) -> Bool {
    ([0x1B, 0x0E, 0x0F] as [UInt8]).contains { span.firstIndex(of: $0, in: 0..<span.count) != nil }
  }

  private static func isISO2022JP(_ span: Span<UInt8>) -> Bool {
    span.firstIndex(of: "\u{1B}$b", in: 0..<span.count) != nil
      || span.firstIndex(of: "\u{1B}$@", in: 0..<span.count) != nil
  }

  private static func convert(
    _ input: Octets, _ name: String, _ limit: Int
  ) -> (text: Octets, isBroken: Bool) {
    if name == Windows1252.name { return Windows1252.decode(input, limit: limit) }
    guard let converter = CharsetConverter(from: name) else {
      return (UTF8Text.repaired(input), true)
    }
    let (text, isBroken) = converter.convert(input, limit: limit)
    return (text.contains(0) ? text.filter { $0 != 0 } : text, isBroken)
  }
}
