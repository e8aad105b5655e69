import BounceMail

/// Finds the phrases of rules that stand in one text, while it is folded.
struct PhraseSearch {
  /// A phrase that was found; in the order of numbers, then of places.
  struct Hit: Sendable, Comparable {
    private let key: UInt64

    fileprivate init(_ pattern: UInt32, _ start: UInt16, _ last: UInt16) {
      key = UInt64(pattern) << 32 | UInt64(start) << 16 | UInt64(last)
    }

    /// The number of the phrase.
    var pattern: UInt32 { UInt32(truncatingIfNeeded: key >> 32) }
    /// Where it begins in the text, without its separators.
    var start: Int { Int(key >> 16 & 0xFFFF) }
    /// Where its last character begins.
    var last: Int { Int(key & 0xFFFF) }

    static func < (left: Hit, right: Hit) -> Bool { left.key < right.key }
  }

  /// Hits kept of one text; more are not looked at.
  static let hitsLimit = 1_024

  /// The phrases found and the count of folded octets at their ends.
  private var found: [(pattern: UInt32, end: UInt32)] = []
  /// For each folded octet the position in the text that it comes from.
  private var origins: [UInt16]
  private var count = 0
  private var state: Automaton.State
  private var last: UInt8 = 0
  /// Looks at states, for tests of the bound.
  private(set) var steps = 0

  /// Searches nothing yet.
  /// - Parameter octetsLimit: octets that will be searched at most, two more for each range.
  init(_ automaton: Automaton, octetsLimit: Int) {
    state = automaton.start
    origins = Array(repeating: 0, count: octetsLimit)
  }

  /// Searches a range of a text.
  mutating func search(
    _ text: Span<UInt8>, _ range: Range<Int>, separator: UInt8, _ automaton: Automaton
  ) {
    let classes = automaton.classes.span
    var found: [(pattern: UInt32, end: UInt32)] = []
    swap(&found, &self.found)
    var folded = FoldedText(range, separator: separator, after: last)
    var current = state
    var count = self.count
    var places = origins.mutableSpan
    var steps = 0
    while let octet = folded.next(in: text) {
      places[count] = UInt16(truncatingIfNeeded: folded.origin)
      count &+= 1
      current = automaton.next(current, classes[Int(octet)], steps: &steps)
      if current.isEnd {
        steps += PhraseSearch.keep(automaton, current, at: count, in: &found)
      }
    }
    self.found = found
    last = folded.last
    state = current
    self.count = count
    self.steps += steps
  }

  /// What was found, in the order of the ends.
  func hits(_ pieces: [CompiledRules.Piece]) -> [Hit] {
    let pieces = pieces.span
    let origins = origins.span
    return found.map { pattern, end in
      let piece = pieces[Int(pattern)]
      let start = Int(end) - Int(piece.length) + (piece.beginsWithSeparator ? 1 : 0)
      let last = Int(end) - (piece.endsWithSeparator ? 2 : 1)
      return Hit(pattern, origins[start], origins[last])
    }
  }

  /// Returns the phrases looked at.
  private static func keep(
    _ automaton: Automaton, _ state: Automaton.State, at end: Int,
    in found: inout [(pattern: UInt32, end: UInt32)]
  ) -> Int {
    if found.isEmpty { found.reserveCapacity(16) }
    let before = found.count
    var next = automaton.firstEnding(state)
    while next != 0, found.count < PhraseSearch.hitsLimit {
      let ending = automaton.endings[Int(next) - 1]
      found.append((ending.pattern, UInt32(end)))
      next = ending.next
    }
    return found.count - before
  }
}
