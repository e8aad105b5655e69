/// One pass over a text for patterns of prose.
///
/// The automaton is asked only where a pattern may start (``PhraseStarts``), and only as long as
/// the octets from there on begin one.
final class ProseSearch: Sendable {
  /// A pattern, and the octets of the text that it takes.
  struct Found {
    let pattern: UInt32
    let start: Int
    let end: Int
  }

  private let automaton: Automaton
  private let prose: FoldedProse
  /// Where any pattern may start.
  let starts: PhraseStarts
  /// Folded octets of each pattern.
  let lengths: [UInt16]

  init(_ automaton: Automaton, _ patterns: [[UInt8]]) {
    self.automaton = automaton
    prose = FoldedProse(automaton)
    starts = Self.starts(of: patterns, automaton, isLarge: true)
    lengths = patterns.map { UInt16(clamping: $0.count) }
  }

  /// Where some of the patterns may start.
  func starts(of patterns: [[UInt8]]) -> PhraseStarts {
    Self.starts(of: patterns, automaton, isLarge: false)
  }

  private static func starts(
    of patterns: [[UInt8]], _ automaton: Automaton, isLarge: Bool
  ) -> PhraseStarts {
    let classes = automaton.classes
    return PhraseStarts(patterns.lazy.map { $0.map { classes[Int($0)] } }, isLarge: isLarge)
  }

  /// Finds the patterns that start in a range of a text, in the order of their starts, the shorter
  /// one first.
  ///
  /// - Parameters:
  ///   - starts: where the wanted patterns may start.
  ///   - found: is called for each pattern at such a place; false ends the search.
  /// - Returns: where the next search goes on.
  @inline(__always)
  func search(
    _ text: Span<UInt8>, from begin: Int, upTo limit: Int, _ starts: PhraseStarts,
    found: (Found) -> Bool
  ) -> Int {
    let octetKinds = prose.kinds
    let kinds = octetKinds.span
    let plainEnd = min(text.count, limit + PhraseStarts.octets - 1)
    var cursor = ProseCursor(at: begin)
    var origins = ProseCursor.Origins(repeating: -1)
    cursor.start(prose, text, kinds)
    while true {
      if cursor.isPlain {
        var index = cursor.index
        var window = cursor.window
        while index < plainEnd, let kind = prose.plainKind(text, at: index, kinds) {
          window = window << 8 | UInt64(kind)
          index &+= 1
          let start = index &- PhraseStarts.octets
          if starts.mayStart(window), !walk(text, kinds, from: start, found) { return start }
        }
        if index == text.count {
          return searchEnd(text, kinds, window, upTo: limit, starts, found)
        }
        cursor.leavePlain(at: index, window, &origins)
      }
      guard cursor.step(prose, text, kinds, &origins) else { return text.count }
      guard let start = cursor.first(origins) else { continue }
      if start >= limit { return start }
      if start >= 0, starts.mayStart(cursor.window), !walk(text, kinds, from: start, found) {
        return start
      }
    }
  }

  /// Finds the patterns that start in the last octets of a text, each of which is folded by itself.
  /// - Parameter window: the classes of these octets.
  @inline(__always)
  private func searchEnd(
    _ text: Span<UInt8>, _ kinds: Span<UInt8>, _ window: UInt64, upTo limit: Int,
    _ starts: PhraseStarts, _ found: (Found) -> Bool
  ) -> Int {
    var window = window
    for start in text.count - PhraseStarts.octets + 1..<text.count {
      if start >= limit { return start }
      // Behind the text is an octet that no pattern has.
      window <<= 8
      if starts.mayStart(window), !walk(text, kinds, from: start, found) { return start }
    }
    return text.count
  }

  /// Finds the patterns that start at an offset.
  /// - Returns: false where `found` ends the search.
  private func walk(
    _ text: Span<UInt8>, _ kinds: Span<UInt8>, from start: Int, _ found: (Found) -> Bool
  ) -> Bool {
    var state = automaton.start
    var depth = 0
    var index = start
    while index < text.count {
      if let kind = prose.plainKind(text, at: index, kinds) {
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
