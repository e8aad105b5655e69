/// Finds the patterns of an automaton that occur in one text as whole words.
///
/// The text is folded meanwhile (``FoldedWords``).
public struct WordSearch {
  /// An occurrence of a pattern; occurrences are ordered by number, then by position.
  public struct Hit: Sendable, Comparable {
    private let key: UInt64

    fileprivate init(_ pattern: UInt32, _ start: UInt16, _ last: UInt16) {
      key = UInt64(pattern) << 32 | UInt64(start) << 16 | UInt64(last)
    }

    /// The number of the pattern.
    public var pattern: UInt32 { UInt32(truncatingIfNeeded: key >> 32) }
    /// The position of its first octet in the text, without its separators.
    public var start: Int { Int(key >> 16 & 0xFFFF) }
    /// The position of its last character.
    public var last: Int { Int(key & 0xFFFF) }

    /// Compares by number, then by position.
    public static func < (left: Hit, right: Hit) -> Bool { left.key < right.key }
  }

  /// The most occurrences that are kept for one text.
  public static let hitsLimit = 2_048

  /// The patterns found, with the number of folded octets at their ends.
  private var found: [(pattern: UInt32, end: UInt32)] = []
  /// For each folded octet its position in the text.
  private var origins: [UInt16]
  private var count = 0
  private var state: Automaton.State
  private var last: UInt8 = 0
  /// The number of states visited, for tests of the bound.
  public private(set) var steps = 0

  /// A search that has not started.
  /// - Parameter octetsLimit: the most octets that will be searched, plus two for each range.
  public init(_ automaton: Automaton, octetsLimit: Int) {
    state = automaton.start
    origins = Array(repeating: 0, count: octetsLimit)
  }

  /// Searches a range of a text.
  public mutating func search(
    _ text: Span<UInt8>, _ range: Range<Int>, separator: UInt8, _ automaton: Automaton
  ) {
    let classes = automaton.classes.span
    var found: [(pattern: UInt32, end: UInt32)] = []
    swap(&found, &self.found)
    var folded = FoldedWords(range, separator: separator, after: last)
    var current = state
    var count = self.count
    var places = origins.mutableSpan
    var steps = 0
    while let octet = folded.next(in: text) {
      places[count] = UInt16(truncatingIfNeeded: folded.origin)
      count &+= 1
      current = automaton.next(current, classes[Int(octet)], steps: &steps)
      if current.isEnd {
        steps += WordSearch.keep(automaton, current, at: count, in: &found)
      }
    }
    self.found = found
    last = folded.last
    state = current
    self.count = count
    self.steps += steps
  }

  /// The occurrences, in the order of their ends.
  /// - Parameter extents: the extents of all patterns, by number.
  public func hits(_ extents: [PatternExtent]) -> [Hit] {
    let extents = extents.span
    let origins = origins.span
    return found.map { pattern, end in
      let extent = extents[Int(pattern)]
      let start = Int(end) - Int(extent.length) + (extent.beginsWithSeparator ? 1 : 0)
      let last = Int(end) - (extent.endsWithSeparator ? 2 : 1)
      return Hit(pattern, origins[start], origins[last])
    }
  }

  /// Keeps the patterns that end at a state; returns how many were examined.
  private static func keep(
    _ automaton: Automaton, _ state: Automaton.State, at end: Int,
    in found: inout [(pattern: UInt32, end: UInt32)]
  ) -> Int {
    if found.isEmpty { found.reserveCapacity(16) }
    let before = found.count
    var next = automaton.firstEnding(state)
    while next != 0, found.count < WordSearch.hitsLimit {
      let ending = automaton.endings[Int(next) - 1]
      found.append((ending.pattern, UInt32(end)))
      next = ending.next
    }
    return found.count - before
  }
}

/// The facts about a pattern that are needed after the automaton was built.
public struct PatternExtent: Sendable {
  /// The number of folded octets, separators included.
  public let length: UInt16
  /// Whether the first octet is a separator, which is not part of the words.
  public let beginsWithSeparator: Bool
  /// Whether the last octet is a separator.
  public let endsWithSeparator: Bool

  /// The extent of folded words.
  public init(_ pattern: [UInt8]) {
    length = UInt16(clamping: pattern.count)
    beginsWithSeparator = pattern.first.map { $0 <= FoldedWords.separator } ?? false
    endsWithSeparator = pattern.last.map { $0 <= FoldedWords.separator } ?? false
  }
}
