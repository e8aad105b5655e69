import Octets
import Phrases

/// Finds the words of some of the lexicon's pages in a text, in one pass.
///
/// Built once, then only read; threads may share it.
final class WordFinder: Sendable {
  /// English, in which most replies are written.
  static let english = WordFinder(pages: 0..<1)
  /// All other languages: built when the first reply has words that are not English.
  static let others = WordFinder(pages: 1..<Lexicon.pages.count)

  private let automaton: Automaton
  private let extents: [PatternExtent]
  /// The meanings of each piece, by number, as ranges of ``meanings``.
  private let ranges: [Range<UInt32>]
  private let meanings: [Sense.Meaning]
  /// Single words that say nothing, folded: looked up where it matters, not searched for.
  private let silent: Set<[UInt8]>

  init(pages: Range<Int>) {
    var pieces = PhrasePieces()
    var silent: Set<[UInt8]> = []
    var known: [(piece: UInt32, meaning: Sense.Meaning)] = []
    for language in pages {
      for (concept, terms) in Lexicon.pages[language].words {
        let meaning = Sense.Meaning(language: UInt8(language), concepts: Concepts(concept))
        var sought = terms
        if concept == .silent {
          sought = terms.filter { !WordFinder.isLookedUp($0) }
          for term in terms where WordFinder.isLookedUp(term) {
            silent.insert(WordFinder.folded(Array(term.utf8), 0..<term.utf8.count))
          }
        }
        known += pieces.numbers(of: sought).joined().map { ($0, meaning) }
      }
    }
    known.sort { ($0.piece, $0.meaning.language) < ($1.piece, $1.meaning.language) }
    meanings = known.map(\.meaning)
    ranges = WordFinder.ranges(known.map(\.piece), pieceCount: pieces.extents.count)
    extents = pieces.extents
    automaton = pieces.automaton
    self.silent = silent
  }

  /// For each piece the range of its places in a sorted list.
  private static func ranges(_ sorted: [UInt32], pieceCount: Int) -> [Range<UInt32>] {
    var ranges = [Range<UInt32>](repeating: 0..<0, count: pieceCount)
    var start = 0
    for (index, piece) in sorted.enumerated() {
      if sorted[start] != piece { start = index }
      ranges[Int(piece)] = UInt32(start)..<UInt32(index + 1)
    }
    return ranges
  }

  /// Whether a word that says nothing is a whole one, of a script that parts words by spaces.
  private static func isLookedUp(_ term: String) -> Bool {
    term.utf8.allSatisfy { $0 != 0x20 && $0 != UInt8(ascii: "*") && $0 < 0xE0 }
  }

  /// Whether a word says nothing.
  func isSilent(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    silent.contains(WordFinder.folded(text, word))
  }

  private static func folded(_ text: [UInt8], _ word: Range<Int>) -> [UInt8] {
    var cursor = FoldedWords(word)
    var folded: [UInt8] = []
    folded.reserveCapacity(word.count)
    while let octet = cursor.next(in: text.span) {
      if octet != FoldedWords.separator { folded.append(octet) }
    }
    return folded
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
      for index in ranges[Int(hit.pattern)] {
        found.append(Sense.Found(meaning: meanings[Int(index)], place: place))
      }
    }
  }
}
