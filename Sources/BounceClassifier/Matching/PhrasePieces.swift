import Phrases

/// The pieces of the phrases of all rules, each by one number.
struct PhrasePieces {
  /// What is kept of each piece, by number.
  private(set) var extents: [PatternExtent] = []
  private var builder = AutomatonBuilder(expectedOctets: PhrasePieces.expectedOctets)
  /// The pieces of phrases met before: a list of guard words is met with each rule that it guards.
  private var known: [String: [UInt32]] = [:]

  /// The approximate number of octets of all pieces of the built-in rules.
  private static let expectedOctets = 131_072

  /// The automaton of all pieces so far.
  var automaton: Automaton { builder.finished() }

  /// The numbers of a phrase's pieces.
  mutating func numbers(of phrase: String) -> [UInt32] {
    if let numbers = known[phrase] { return numbers }
    var numbers: [UInt32] = []
    for piece in Phrase(phrase).pieces {
      let (number, isNew) = builder.number(of: piece)
      if isNew { extents.append(PatternExtent(piece)) }
      numbers.append(number)
    }
    known[phrase] = numbers
    return numbers
  }
}
