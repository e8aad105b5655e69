import Phrases

/// The pieces of the phrases of all rules, each by one number.
struct PhrasePieces {
  /// What is kept of each piece, by number.
  private(set) var extents: [PatternExtent] = []
  private var builder = AutomatonBuilder(expectedOctets: PhrasePieces.expectedOctets)

  /// The approximate number of octets of all pieces of the built-in rules.
  private static let expectedOctets = 131_072

  /// The automaton of all pieces so far.
  var automaton: Automaton { builder.finished() }

  /// For each phrase the numbers of its pieces.
  mutating func numbers(of phrases: [String]) -> [[UInt32]] {
    var piece: [UInt8] = []
    return phrases.map { phrase in
      var numbers: [UInt32] = []
      Phrase.forEachPiece(of: phrase, in: &piece) { numbers.append(number(of: $0)) }
      return numbers
    }
  }

  private mutating func number(of piece: [UInt8]) -> UInt32 {
    let (number, isNew) = builder.number(of: piece)
    if isNew { extents.append(PatternExtent(piece)) }
    return number
  }
}
