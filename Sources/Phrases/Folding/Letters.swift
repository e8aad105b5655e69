import Octets

/// What characters become when text is folded: small letters without accents (Latin, Greek,
/// Cyrillic), full-width forms as ASCII.
///
/// All phrases and texts are folded by this type.
enum Letters {
  /// Up to four octets; the first one is the lowest.
  struct Folded: Equatable {
    var octets: UInt32

    /// The result for a sign, white space, or a masked octet.
    static let separator = Folded(octets: 1)
    /// The result for a combining accent.
    static let nothing = Folded(octets: 0)
  }

  /// ASCII letters and digits in lower case; a separator for any other octet.
  @inline(__always)
  static func fold(ascii octet: UInt8) -> Folded {
    octet.isAlphanumeric ? Folded(octets: UInt32(octet.lowercased)) : .separator
  }

  /// The folded form of a character beyond ASCII, and the character's length.
  static func fold(
    _ text: Span<UInt8>, at position: Int, upTo end: Int
  ) -> (Folded, length: Int) {
    let lead = text[position]
    let length = min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, end - position)
    let second = length > 1 ? text[position + 1] : 0x80
    let third = length > 2 ? text[position + 2] : 0x80
    if let folded = fold(lead, second, third) { return (folded, length) }
    var itself: UInt32 = 0
    for offset in (0..<length).reversed() { itself = itself << 8 | UInt32(text[position + offset]) }
    return (Folded(octets: itself), length)
  }

  /// The folded forms of U+00C0 to U+017F; a space stands for a sign.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
      + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The folded forms of U+1E00 to U+1EFF, most of them Vietnamese.
  private static let latinAdditional: [UInt8] = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwyasssssaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy").utf8)

  /// Nil for a character that is not changed.
  private static func fold(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Folded? {
    switch lead {
    case 0xC3, 0xC4, 0xC5:
      let letter = latin[(Int(lead) - 0xC3) * 64 + Int(second & 0x3F)]
      return letter == 0x20 ? .separator : Folded(octets: UInt32(letter))
    case 0xC2: return .separator
    case 0xCC: return .nothing
    case 0xCD where second < 0xB0: return .nothing
    case 0xC6 where second == 0xA0 || second == 0xA1: return fold(ascii: UInt8(ascii: "o"))
    case 0xC6 where second == 0xAF || second == 0xB0: return fold(ascii: UInt8(ascii: "u"))
    case 0xE1 where (0xB8...0xBB).contains(second):
      let letter = latinAdditional[(Int(second) - 0xB8) * 64 + Int(third & 0x3F)]
      return Folded(octets: UInt32(letter))
    // Comma, semicolon and question mark of Arabic, and the full stop of Devanagari.
    case 0xD8 where second == 0x8C || second == 0x9B || second == 0x9F: return .separator
    case 0xE0 where second == 0xA5 && third == 0xA4: return .separator
    case 0xC8 where (0x98...0x9B).contains(second):
      return fold(ascii: UInt8(ascii: second < 0x9A ? "s" : "t"))
    case 0xCE, 0xCF: return greek(lead, second)
    case 0xD0: return cyrillic(second)
    case 0xD1 where second == 0x91: return pair(0xD0, 0xB5)
    case 0xD2 where second == 0x90: return pair(0xD2, 0x91)
    case 0xE2 where second == 0x80: return .separator
    case 0xE3 where second == 0x80 && third < 0xA0: return .separator
    case 0xEF where second == 0xBC: return fold(ascii: third & 0x3F + 0x20)
    case 0xEF where second == 0xBD && third < 0x9F: return fold(ascii: third & 0x1F + 0x60)
    // U+FFFD replaces invalid UTF-8. Around words it is more often a Windows quotation mark than a
    // letter, so it separates.
    case 0xEF where second == 0xBF && third == 0xBD: return .separator
    default: return nil
    }
  }

  /// Α to Ω, and vowels with an accent.
  private static func greek(_ lead: UInt8, _ second: UInt8) -> Folded? {
    switch (lead, second) {
    case (0xCE, 0x86), (0xCE, 0xAC): pair(0xCE, 0xB1)
    case (0xCE, 0x88), (0xCE, 0xAD): pair(0xCE, 0xB5)
    case (0xCE, 0x89), (0xCE, 0xAE): pair(0xCE, 0xB7)
    case (0xCE, 0x8A), (0xCE, 0xAF): pair(0xCE, 0xB9)
    case (0xCE, 0x8C), (0xCF, 0x8C): pair(0xCE, 0xBF)
    case (0xCE, 0x8E), (0xCF, 0x8D): pair(0xCF, 0x85)
    case (0xCE, 0x8F), (0xCF, 0x8E): pair(0xCF, 0x89)
    case (0xCF, 0x82): pair(0xCF, 0x83)
    case (0xCE, 0x91...0x9F): pair(0xCE, second + 0x20)
    case (0xCE, 0xA0...0xA9): pair(0xCF, second - 0x20)
    default: nil
    }
  }

  /// А to Я and the capital letters of other Slavic languages; Ё becomes е.
  private static func cyrillic(_ second: UInt8) -> Folded? {
    switch second {
    case 0x81: pair(0xD0, 0xB5)
    case 0x80...0x8F: pair(0xD1, second + 0x10)
    case 0x90...0x9F: pair(0xD0, second + 0x20)
    case 0xA0...0xAF: pair(0xD1, second - 0x20)
    default: nil
    }
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Folded {
    Folded(octets: UInt32(first) | UInt32(second) << 8)
  }
}
