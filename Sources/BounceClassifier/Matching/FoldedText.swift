/// Text as the matcher sees it, with the way back to where each octet came from.
///
/// Small letters without accents (Latin, Cyrillic), full-width forms as ASCII; every run of white
/// space, punctuation and masked octets is one separator. It begins and ends with a separator, so a
/// whole word is the word between two separators. Words that must not meet plain phrases stand
/// between separators of their own: ``urlSeparator``, ``hostSeparator``.
struct FoldedText {
  /// Between words of the text.
  static let separator: UInt8 = 0x20
  /// Between words of a URL.
  static let urlSeparator: UInt8 = 0x02
  /// Between labels of a host name.
  static let hostSeparator: UInt8 = 0x03
  /// Stands in a masked text for each octet that was taken out.
  static let mask: UInt8 = 0x01

  private(set) var octets: [UInt8] = []
  /// For each octet its position in the text it came from.
  private(set) var origins: [UInt16] = []

  init(capacity: Int) {
    octets.reserveCapacity(capacity)
    origins.reserveCapacity(capacity)
  }

  /// Appends a range of UTF-8 text, folded, between separators.
  mutating func append(
    _ text: [UInt8], _ range: Range<Int>, separator: UInt8 = FoldedText.separator
  ) {
    separate(by: separator, from: range.lowerBound)
    var index = range.lowerBound
    while index < range.upperBound {
      let octet = text[index]
      if octet < 0x80 {
        let folded = asciiFolds[Int(octet)]
        if folded == 0 {
          separate(by: separator, from: index)
        } else {
          append(folded, from: index)
        }
        index += 1
      } else {
        index = appendLetter(text, at: index, upTo: range.upperBound, separator: separator)
      }
    }
    separate(by: separator, from: range.upperBound)
  }

  private mutating func append(_ octet: UInt8, from index: Int) {
    octets.append(octet)
    origins.append(UInt16(truncatingIfNeeded: index))
  }

  private mutating func separate(by separator: UInt8, from index: Int) {
    if octets.last != separator { append(separator, from: index) }
  }

  /// A character beyond ASCII; returns the position after it.
  private mutating func appendLetter(
    _ text: [UInt8], at index: Int, upTo end: Int, separator: UInt8
  ) -> Int {
    let lead = text[index]
    let length = min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, end - index)
    let second = length > 1 ? text[index + 1] : 0x80
    let third = length > 2 ? text[index + 2] : 0x80
    switch Letters.fold(lead, second, third) {
    case .separator: separate(by: separator, from: index)
    case .nothing: break
    case .one(let octet):
      if octet == 0 { separate(by: separator, from: index) } else { append(octet, from: index) }
    case .two(let first, let second):
      append(first, from: index)
      append(second, from: index)
    case .itself:
      for offset in 0..<length { append(text[index + offset], from: index) }
    }
    return index + length
  }
}

/// What characters beyond ASCII become.
enum Letters {
  enum Fold {
    case separator, nothing, itself
    case one(UInt8)
    case two(UInt8, UInt8)
  }

  /// U+00C0 to U+017F without case and accents; a space is a sign.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
      + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  static func fold(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Fold {
    switch lead {
    case 0xC3, 0xC4, 0xC5:
      let index = (Int(lead) - 0xC3) * 64 + Int(second & 0x3F)
      let letter = latin[index]
      return letter == 0x20 ? .separator : .one(letter)
    case 0xC2: return .separator
    case 0xCC: return .nothing
    case 0xCD where second < 0xB0: return .nothing
    case 0xD0: return cyrillic(second)
    case 0xD1 where second == 0x91: return .two(0xD0, 0xB5)
    case 0xE2 where second == 0x80: return .separator
    case 0xE3 where second == 0x80 && third < 0xA0: return .separator
    case 0xEF where second == 0xBC: return .one(asciiFolds[Int(third & 0x3F) + 0x20])
    case 0xEF where second == 0xBD && third < 0x9F:
      return .one(asciiFolds[Int(third & 0x1F) + 0x60])
    default: return .itself
    }
  }

  /// А to Я, and Ё as е.
  private static func cyrillic(_ second: UInt8) -> Fold {
    switch second {
    case 0x81: .two(0xD0, 0xB5)
    case 0x90...0x9F: .two(0xD0, second + 0x20)
    case 0xA0...0xAF: .two(0xD1, second - 0x20)
    default: .itself
    }
  }
}

/// ASCII letters and digits in lower case, 0 for everything that only separates.
private let asciiFolds: [UInt8] = (0..<128).map { octet in
  UInt8(octet).isAlphanumeric ? UInt8(octet).lowercased : 0
}
