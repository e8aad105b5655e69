import Phrases

/// The meanings of the words of some of the lexicon's pages, by the numbers of their pieces.
struct LexiconWords: Sendable {
  /// Where the meanings of each piece are, as ranges of ``meanings``; no range behind the last
  /// piece that has any.
  private let ranges: [Range<UInt16>]
  private let meanings: [Sense.Meaning]

  /// No words.
  init() {
    ranges = []
    meanings = []
  }

  /// - Parameter pieces: the words are added to them.
  init(pages: Range<Int>, in pieces: inout PhrasePieces) {
    var known: [(piece: UInt32, meaning: Sense.Meaning)] = []
    for language in pages {
      for (concept, terms) in Lexicon.pages[language].words {
        let meaning = Sense.Meaning(language: UInt8(language), concepts: Concepts(concept))
        let isSilent = concept == .silent
        let sought = isSilent ? terms.filter { !LexiconWords.isLookedUp($0) } : terms
        known += pieces.numbers(of: sought).joined().map { ($0, meaning) }
      }
    }
    known.sort { ($0.piece, $0.meaning.language) < ($1.piece, $1.meaning.language) }
    meanings = known.map(\.meaning)
    ranges = LexiconWords.ranges(known.map(\.piece))
  }

  /// For each piece the range of its places in a sorted list.
  private static func ranges(_ sorted: [UInt32]) -> [Range<UInt16>] {
    var ranges = [Range<UInt16>](repeating: 0..<0, count: sorted.last.map { Int($0) + 1 } ?? 0)
    var start = 0
    for (index, piece) in sorted.enumerated() {
      if sorted[start] != piece { start = index }
      ranges[Int(piece)] = UInt16(start)..<UInt16(index + 1)
    }
    return ranges
  }

  /// Whether a word that says nothing is a whole one, of a script that parts words by spaces: it is
  /// looked up where it matters (``silent(pages:)``), not searched for.
  private static func isLookedUp(_ term: String) -> Bool {
    term.utf8.allSatisfy { $0 != 0x20 && $0 != UInt8(ascii: "*") && $0 < 0xE0 }
  }

  /// The words of pages that say nothing and are looked up.
  static func silent(pages: Range<Int>) -> SilentWords {
    SilentWords(
      Lexicon.pages[pages].flatMap { page in
        page.words.filter { $0.key == .silent }.flatMap { $0.value.filter(isLookedUp) }
      })
  }

  /// Calls `body` with each meaning of a piece.
  @inline(__always)
  func forEachMeaning(of piece: UInt32, _ body: (Sense.Meaning) -> Void) {
    guard Int(piece) < ranges.count else { return }
    for index in ranges[Int(piece)] { body(meanings[Int(index)]) }
  }
}
