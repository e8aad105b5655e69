import Octets
import Phrases

/// The words of a reply that nothing of ours knows.
enum UnreadWords {
  /// The English words that say nothing.
  private static let english = LexiconWords.silent(pages: 0..<1)
  /// Those of all other languages.
  private static let others = LexiconWords.silent(pages: 1..<Lexicon.pages.count)

  /// The first one in a range of a text; nil if all are known.
  ///
  /// - Parameters:
  ///   - masked: the text with addresses and names masked.
  ///   - inAllLanguages: words of any language may say nothing, not only English ones.
  ///   - known: the places of the words that the lexicon found in it, in their order.
  static func first(
    in window: Range<Int>, masked: [UInt8], known: [Sense.Word], inAllLanguages: Bool
  ) -> Range<Int>? {
    var next = 0
    var index = window.lowerBound
    while index < window.upperBound {
      guard isOfWord(masked[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < window.upperBound, isOfWord(masked[index]) {
        index += 1
      }
      var covered = 0
      while next < known.count, known[next].place.lowerBound < index {
        covered += max(
          0, min(index, known[next].place.upperBound) - max(start, known[next].place.lowerBound))
        if known[next].place.upperBound > index { break }
        next += 1
      }
      let word = start..<index
      if isRead(masked, word, covered) || english.contains(masked.span, word) { continue }
      if inAllLanguages, others.contains(masked.span, word) { continue }
      return word
    }
    return nil
  }

  /// Whether a word is known, or is a number or an ID.
  private static func isRead(_ text: [UInt8], _ word: Range<Int>, _ covered: Int) -> Bool {
    // Scripts without spaces between words: what stands between two known words is mostly grammar.
    if text[word.lowerBound] >= 0xE0 { return covered * 4 >= word.count * 3 }
    return covered > 0 || word.count == 1 || text[word].contains(where: \.isDigit)
  }

  /// Whether an octet is part of a letter, or a digit.
  static func isOfWord(_ octet: UInt8) -> Bool { octet.isAlphanumeric || octet >= 0x80 }
}
