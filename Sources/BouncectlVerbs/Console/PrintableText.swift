import Octets

extension Octets {
  /// The text for a terminal, whatever an event, a mail or a file name contains: on one line,
  /// without control characters and without characters that change the writing direction.
  var printable: String { PrintableText.of(String(decoding: self, as: UTF8.self)) }
}

enum PrintableText {
  /// A path in an error message; an empty path, such as from an unset shell variable, is shown in
  /// quotes.
  static func path(_ raw: String) -> String { raw.isEmpty ? "\"\"" : of(raw) }

  /// The text with each unprintable character replaced by U+FFFD.
  static func of(_ raw: String) -> String {
    if raw.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return raw }
    var text = ""
    for scalar in raw.unicodeScalars {
      text.unicodeScalars.append(isUnprintable(scalar) ? "\u{FFFD}" : scalar)
    }
    return text
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}
