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
      guard phrase.unicodeScalars.contains(where: isLatin) else { return [phrase] }
      var spellings = [phrase]
      for other in [digraphs(phrase), replaced(phrase, by: "?"), replaced(phrase, by: "\u{FFFD}")]
      where !spellings.contains(other) { spellings.append(other) }
      return spellings
    }
  }

  /// U+00C0 to U+017F.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0xC0...0x17F).contains(scalar.value)
  }

  private static func digraphs(_ phrase: String) -> String {
    var text = ""
    for scalar in phrase.unicodeScalars {
      switch scalar {
      case "ä": text += "ae"
      case "ö": text += "oe"
      case "ü": text += "ue"
      case "ß": text += "ss"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func replaced(_ phrase: String, by sign: Unicode.Scalar) -> String {
    var text = ""
    for scalar in phrase.unicodeScalars {
      text.unicodeScalars.append(isLatin(scalar) ? sign : scalar)
    }
    return text
  }
}
