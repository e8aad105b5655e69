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
      let spellings = differing(of: [phrase])
      return hasLatin(phrase) ? spellings + [spelled(phrase, .replaced)] : spellings
    }
  }

  /// The phrases in the forms that differ when folded: U+FFFD separates words as `?` does.
  static func differing(of phrases: [String]) -> [String] {
    var spellings: [String] = []
    spellings.reserveCapacity(2 * phrases.count)
    for phrase in phrases {
      spellings.append(phrase)
      guard hasLatin(phrase) else { continue }
      if hasDigraph(phrase) { spellings.append(spelled(phrase, .digraphs)) }
      spellings.append(spelled(phrase, .lost))
    }
    return spellings
  }

  /// What becomes of a letter.
  private enum Form { case digraphs, lost, replaced }

  /// Whether an octet of UTF-8 begins one of U+00C0 to U+017F, which all have two octets.
  private static func isLatinLead(_ octet: UInt8) -> Bool { (0xC3...0xC5).contains(octet) }

  private static func hasLatin(_ phrase: String) -> Bool {
    phrase.utf8.contains(where: isLatinLead)
  }

  private static func hasDigraph(_ phrase: String) -> Bool {
    var lead: UInt8 = 0
    for octet in phrase.utf8 {
      if digraph(of: (lead, octet)) != nil { return true }
      lead = octet
    }
    return false
  }

  /// What is written for ä, ö, ü and ß.
  private static func digraph(of letter: (UInt8, UInt8)) -> String? {
    switch letter {
    case (0xC3, 0xA4): "ae"
    case (0xC3, 0xB6): "oe"
    case (0xC3, 0xBC): "ue"
    case (0xC3, 0x9F): "ss"
    default: nil
    }
  }

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
    switch form {
    case .lost: octets.append(UInt8(ascii: "?"))
    case .replaced: octets += "\u{FFFD}".utf8
    case .digraphs:
      if let other = digraph(of: letter) {
        octets += other.utf8
      } else {
        octets += [letter.0, letter.1]
      }
    }
  }
}
