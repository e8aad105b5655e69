/// The forms in which words with letters beyond ASCII arrive.
enum Spellings {
  /// The phrases in all forms.
  ///
  /// A phrase with letters beyond ASCII is also searched for:
  /// - with German digraphs (`für` as `fuer`), as servers write that use only ASCII;
  /// - with each such letter lost: Postfix writes `?`, which separates words;
  /// - with U+FFFD for each such letter, as in a text that was not UTF-8.
  ///
  /// Phrases in other scripts than Latin have no such forms: no letters would remain.
  static func all(of phrases: [String]) -> [String] {
    phrases.flatMap { phrase in
      guard let (withDigraphs, withoutLetters) = others(of: phrase) else { return [phrase] }
      return [phrase] + withDigraphs + [withoutLetters, spelled(phrase, .replaced)]
    }
  }

  /// The phrases in the forms that differ when folded: U+FFFD separates words as `?` does.
  static func differing(of phrases: [String]) -> [String] {
    var spellings: [String] = []
    spellings.reserveCapacity(2 * phrases.count)
    for phrase in phrases {
      spellings.append(phrase)
      guard let (withDigraphs, withoutLetters) = others(of: phrase) else { continue }
      spellings += withDigraphs
      spellings.append(withoutLetters)
    }
    return spellings
  }

  private static func others(
    of phrase: String
  ) -> (withDigraphs: [String], withoutLetters: String)? {
    guard phrase.utf8.contains(where: isLatinLead) else { return nil }
    let withDigraphs = spelled(phrase, .digraphs)
    // The octets are compared: strings beyond ASCII would be normalized for it.
    let isOther = !withDigraphs.utf8.elementsEqual(phrase.utf8)
    return (isOther ? [withDigraphs] : [], spelled(phrase, .lost))
  }

  /// What becomes of a letter.
  private enum Form { case digraphs, lost, replaced }

  /// Whether an octet of UTF-8 begins one of U+00C0 to U+017F, which all have two octets.
  private static func isLatinLead(_ octet: UInt8) -> Bool { (0xC3...0xC5).contains(octet) }

  private static func spelled(_ phrase: String, _ form: Form) -> String {
    var octets: [UInt8] = []
    octets.reserveCapacity(phrase.utf8.count * 3 / 2)
    var lead: UInt8?
    for octet in phrase.utf8 {
      if let letter = lead {
        append((letter, octet), form, to: &octets)
        lead = nil
      } else if isLatinLead(octet) {
        lead = octet
      } else {
        octets.append(octet)
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }

  private static func append(
    _ letter: (UInt8, UInt8), _ form: Form, to octets: inout [UInt8]
  ) {
    switch (form, letter) {
    case (.digraphs, (0xC3, 0xA4)): octets += "ae".utf8
    case (.digraphs, (0xC3, 0xB6)): octets += "oe".utf8
    case (.digraphs, (0xC3, 0xBC)): octets += "ue".utf8
    case (.digraphs, (0xC3, 0x9F)): octets += "ss".utf8
    case (.digraphs, _): octets += [letter.0, letter.1]
    case (.lost, _): octets.append(UInt8(ascii: "?"))
    case (.replaced, _): octets += "\u{FFFD}".utf8
    }
  }
}
