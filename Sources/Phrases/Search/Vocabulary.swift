/// Phrases of prose, known by numbers, and the automaton that finds them all in one pass over a text.
///
/// A phrase is written as people write it. It stands wherever its folded form does
/// (``FoldedProse``): letters without case and accents, white space of any kind and length where it
/// has a space, signs as they are; also within words.
public struct Vocabulary: Sendable {
  /// A phrase that stands in a text, and where.
  public struct Hit: Sendable, Equatable {
    /// Its number.
    public let phrase: UInt32
    /// The offset of its first octet in the text.
    public let start: UInt32
    /// The offset behind its last octet.
    public let end: UInt32
  }

  private let automaton: Automaton
  private let prose: FoldedProse
  /// Folded octets of each phrase.
  private let lengths: [UInt16]

  /// A vocabulary of phrases; several that fold alike have one number.
  /// - Parameter number: is called with each phrase's number, in their order.
  public init(_ phrases: some Sequence<String>, number: (UInt32) -> Void) {
    var builder = AutomatonBuilder()
    var lengths: [UInt16] = []
    for phrase in phrases {
      let folded = FoldedProse.fold(phrase)
      let (known, isNew) = builder.number(of: folded)
      if isNew { lengths.append(UInt16(clamping: folded.count)) }
      number(known)
    }
    automaton = builder.finished()
    prose = FoldedProse(automaton)
    self.lengths = lengths
  }

  /// How many numbers there are.
  public var count: Int { lengths.count }

  /// All places of all phrases in a text, in the order of their ends.
  public func hits(in text: Span<UInt8>) -> [Hit] {
    var hits: [Hit] = []
    // Where each folded octet comes from.
    var origins = [UInt32](repeating: 0, count: text.count)
    var places = origins.mutableSpan
    var steps = 0
    var state = automaton.start
    var cursor = FoldedProse.Cursor()
    while let octetClass = prose.next(&cursor, in: text) {
      places[cursor.count - 1] = UInt32(truncatingIfNeeded: cursor.origin)
      state = automaton.next(state, octetClass, steps: &steps)
      guard state.isEnd else { continue }
      var next = automaton.firstEnding(state)
      while next != 0 {
        let ending = automaton.endings[Int(next) - 1]
        let first = cursor.count - Int(lengths[Int(ending.pattern)])
        hits.append(
          Hit(
            phrase: ending.pattern, start: places[first],
            end: UInt32(truncatingIfNeeded: cursor.end)))
        next = ending.next
      }
    }
    return hits
  }

  /// Whether one of some phrases stands in a text.
  /// - Parameters:
  ///   - isPrefix: only at its start.
  ///   - isWanted: whether a phrase is one of them.
  public func isAny(
    in text: Span<UInt8>, isPrefix: Bool = false, where isWanted: (UInt32) -> Bool
  ) -> Bool {
    var steps = 0
    var state = automaton.start
    var cursor = FoldedProse.Cursor()
    while let octetClass = prose.next(&cursor, in: text) {
      state = automaton.next(state, octetClass, steps: &steps)
      guard state.isEnd else { continue }
      var next = automaton.firstEnding(state)
      while next != 0 {
        let ending = automaton.endings[Int(next) - 1]
        next = ending.next
        if isPrefix, Int(lengths[Int(ending.pattern)]) != cursor.count { continue }
        if isWanted(ending.pattern) { return true }
      }
    }
    return false
  }
}
