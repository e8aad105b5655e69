/// Phrases of prose, each with a number, and the automaton that finds all of them in one pass over
/// a text.
///
/// A phrase is written as people write it. It stands wherever its folded form does
/// (``FoldedProse``): letters without case and accents, white space of any kind and length where it
/// has a space, signs as they are; also within words.
public final class Vocabulary: Sendable {
  /// A phrase that stands in a text, and where.
  public struct Hit: Sendable, Equatable {
    /// The number of the phrase.
    public let phrase: UInt32
    /// The offset of its first octet in the text.
    public let start: UInt32
    /// The offset after its last octet.
    public let end: UInt32

    @inline(__always)
    init(_ found: ProseSearch.Found) {
      phrase = found.pattern
      start = UInt32(truncatingIfNeeded: found.start)
      end = UInt32(truncatingIfNeeded: found.end)
    }
  }

  private let search: ProseSearch

  /// A vocabulary of phrases; phrases with the same folded form have one number.
  /// - Parameter number: called with the number of each phrase, in their order.
  public init(_ phrases: some Sequence<String>, number: (UInt32) -> Void) {
    var builder = AutomatonBuilder()
    var patterns: [[UInt8]] = []
    for phrase in phrases {
      let folded = FoldedProse.fold(phrase)
      let (known, isNew) = builder.number(of: folded)
      if isNew { patterns.append(folded) }
      number(known)
    }
    search = ProseSearch(builder.finished(), patterns)
  }

  /// How many numbers there are.
  public var count: Int { search.lengths.count }

  /// Finds the phrases that start in a part of a text.
  /// - Parameters:
  ///   - position: where the part begins; it is moved to where the next part does.
  ///   - limit: where it ends, at most the count of octets.
  ///   - hits: the places of phrases are put behind those that are there, in the order of their
  ///     starts.
  public func search(
    _ text: [UInt8], from position: inout Int, upTo limit: Int, into hits: inout [Hit]
  ) {
    position = search.search(text.span, from: position, upTo: limit, search.starts) { found in
      hits.append(Hit(found))
      return true
    }
  }

  /// All places of all phrases in a text, in the order of their starts.
  public func hits(in text: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    var position = 0
    search(text, from: &position, upTo: text.count, into: &hits)
    return hits
  }

  /// Some phrases of a vocabulary, for which alone a text can be searched.
  public final class Subset: Sendable {
    fileprivate let starts: PhraseStarts
    /// A bit for each number of the vocabulary.
    fileprivate let bits: [UInt64]

    fileprivate init(_ starts: PhraseStarts, _ bits: [UInt64]) {
      self.starts = starts
      self.bits = bits
    }

    fileprivate func has(_ number: UInt32) -> Bool {
      bits[Int(number >> 6)] & 1 << UInt64(number & 63) != 0
    }
  }

  /// A subset.
  /// - Parameters:
  ///   - phrases: phrases of this vocabulary.
  ///   - numbers: their numbers.
  public func subset(_ phrases: some Sequence<String>, numbers: some Sequence<UInt32>) -> Subset {
    var bits = [UInt64](repeating: 0, count: count / 64 + 1)
    for number in numbers { bits[Int(number >> 6)] |= 1 << UInt64(number & 63) }
    return Subset(search.starts(of: phrases.map(FoldedProse.fold)), bits)
  }

  /// All places of the phrases of a subset in a text, in the order of their starts.
  public func hits(of subset: Subset, in text: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    _ = search.search(text.span, from: 0, upTo: text.count, subset.starts) { found in
      if subset.has(found.pattern) { hits.append(Hit(found)) }
      return true
    }
    return hits
  }

  /// A place in a text.
  public enum Place: Sendable { case anywhere, start, end }

  /// Whether one of the phrases of a subset stands in a text.
  /// - Parameter place: where in the text.
  public func isAny(of subset: Subset, in text: [UInt8], _ place: Place = .anywhere) -> Bool {
    var isFound = false
    let limit = place == .start ? min(1, text.count) : text.count
    _ = search.search(text.span, from: 0, upTo: limit, subset.starts) { found in
      if place != .end || found.end == text.count { isFound = subset.has(found.pattern) }
      return !isFound
    }
    return isFound
  }
}
