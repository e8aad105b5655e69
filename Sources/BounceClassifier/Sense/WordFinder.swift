import Octets
import Phrases

/// Finds the words of some of the lexicon's pages in a text, in one pass.
///
/// Built once, then only read; threads may share it.
final class WordFinder: Sendable {
  /// English, for a reply that starts or ends within a word: else the rules' own automaton finds
  /// these words (``CompiledRules/english``).
  static let english = WordFinder(pages: 0..<1)
  /// All other languages: built when the first reply has words that are not English.
  static let others = WordFinder(pages: 1..<Lexicon.pages.count)

  private let automaton: Automaton
  private let extents: [PatternExtent]
  private let words: LexiconWords

  init(pages: Range<Int>) {
    var pieces = PhrasePieces()
    words = LexiconWords(pages: pages, in: &pieces)
    extents = pieces.extents
    automaton = pieces.automaton
  }

  /// Appends the words in a range of a text.
  ///
  /// - Parameter masked: the text with addresses and names masked.
  func find(
    in window: Range<Int>, of text: Octets, masked: [UInt8], into found: inout [Sense.Found]
  ) {
    var search = WordSearch(automaton, octetsLimit: window.count + 2)
    search.search(masked.span, window, separator: FoldedWords.separator, automaton)
    for hit in search.hits(extents) {
      let place = Reading.place(hit, text)
      words.forEachMeaning(of: hit.pattern) {
        found.append(Sense.Found(meaning: $0, place: place))
      }
    }
  }
}
