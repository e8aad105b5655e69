/// One pass over a text for patterns of prose.
///
/// The automaton is asked only where a pattern may start (``PhraseStarts``), and only as long as
/// the octets from there on begin one.
struct ProseSearch {
  /// A pattern, and the octets of the text that it takes.
  struct Found {
    let pattern: UInt32
    let start: Int
    let end: Int
  }

  private let automaton: Automaton
  private let prose: FoldedProse
  private let starts: PhraseStarts
  /// Folded octets of each pattern.
  let lengths: [UInt16]

  init(_ automaton: Automaton, _ patterns: [[UInt8]]) {
    self.automaton = automaton
    prose = FoldedProse(automaton)
    let classes = automaton.classes
    starts = PhraseStarts(patterns.lazy.map { $0.map { classes[Int($0)] } })
    lengths = patterns.map { UInt16(clamping: $0.count) }
  }

  /// Finds the patterns that start in a range of a text, in the order of their starts, the shorter
  /// one first.
  ///
  /// - Parameter found: is called for each; false ends the search.
  /// - Returns: where the next search goes on.
  @inline(__always)
  func search(
    _ text: Span<UInt8>, from begin: Int, upTo limit: Int, found: (Found) -> Bool
  ) -> Int {
    let kinds = prose.kinds.span
    // The classes of the last folded octets, eight bits each, and where in the text they come from;
    // -1 for those of a character after its first one.
    var window: UInt64 = 0
    var origins = InlineArray<8, Int>(repeating: -1)
    var count = 0
    var index = begin
    var special = FoldedProse.Special(octets: 0, count: 0, length: 0)
    while true {
      var origin = -1
      var kind: UInt8
      if special.count > 0 {
        kind = prose.classes[Int(special.octets & 0xFF)]
        special.octets >>= 8
        special.count -= 1
      } else if let plain = plainKind(text, at: index, kinds) {
        kind = plain
        origin = index
        index &+= 1
      } else if index < text.count {
        special = prose.special(in: text, at: index)
        origin = index
        index += special.length
        guard special.count > 0 else { continue }
        kind = prose.classes[Int(special.octets & 0xFF)]
        special.octets >>= 8
        special.count -= 1
      } else {
        break
      }
      window = window << 8 | UInt64(kind)
      origins[count & 7] = origin
      count &+= 1
      guard count >= PhraseStarts.octets else { continue }
      let start = origins[(count &- PhraseStarts.octets) & 7]
      if start >= limit { return start }
      if start >= 0, starts.mayStart(window), !walk(text, from: start, found) { return start }
    }
    // Too few octets are left for a look.
    for place in max(0, count - PhraseStarts.octets + 1)..<count {
      let start = origins[place & 7]
      if start >= limit { return start }
      if start >= 0, !walk(text, from: start, found) { return start }
    }
    return text.count
  }

  /// The class of an octet that is folded by itself; nil for another one and at the end.
  @inline(__always)
  private func plainKind(_ text: Span<UInt8>, at index: Int, _ kinds: Span<UInt8>) -> UInt8? {
    guard index < text.count else { return nil }
    let kind = kinds[Int(text[index])]
    if kind < FoldedProse.space { return kind }
    return kind == FoldedProse.space && prose.isAlone(index, in: text) ? prose.spaceClass : nil
  }

  /// Finds the patterns that start at an offset.
  /// - Returns: false where `found` ends the search.
  private func walk(_ text: Span<UInt8>, from start: Int, _ found: (Found) -> Bool) -> Bool {
    let kinds = prose.kinds.span
    var state = automaton.start
    var depth = 0
    var index = start
    while index < text.count {
      if let kind = plainKind(text, at: index, kinds) {
        guard let next = automaton.forward(state, kind) else { return true }
        state = next
        depth += 1
        index += 1
        if state.isEnd, !tell(state, depth, start..<index, found) { return false }
        continue
      }
      var special = prose.special(in: text, at: index)
      // A run of white space ends behind its first octet, as one space would.
      let end = special.octets == 0x20 ? index + 1 : index + special.length
      index += special.length
      for _ in 0..<special.count {
        let octetClass = prose.classes[Int(special.octets & 0xFF)]
        guard let next = automaton.forward(state, octetClass) else { return true }
        state = next
        depth += 1
        special.octets >>= 8
        if state.isEnd, !tell(state, depth, start..<end, found) { return false }
      }
    }
    return true
  }

  /// Tells of the pattern that the octets so far are, if they are one.
  private func tell(
    _ state: Automaton.State, _ depth: Int, _ range: Range<Int>, _ found: (Found) -> Bool
  ) -> Bool {
    let pattern = automaton.endings[Int(automaton.firstEnding(state)) - 1].pattern
    guard Int(lengths[Int(pattern)]) == depth else { return true }
    return found(Found(pattern: pattern, start: range.lowerBound, end: range.upperBound))
  }
}
