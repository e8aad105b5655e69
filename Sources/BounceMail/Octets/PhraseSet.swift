import Octets

/// Phrases that are looked for together, in lower case.
///
/// Asked of a text's ``Trigrams`` first, which leaves few to search for.
struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
  private let phrases: [String]
  /// The first and the middle run of each phrase; 0 for a phrase too short for one.
  private let runs: [(first: UInt32, middle: UInt32)]

  init(_ phrases: [String]) {
    self.phrases = phrases
    runs = phrases.map { phrase in
      let span = phrase.utf8.span
      guard span.count >= 3 else { return (0, 0) }
      return (
        Trigrams.run(span, at: 0) | Trigrams.smallLetters,
        Trigrams.run(span, at: (span.count - 2) / 2)
      )
    }
  }

  init(arrayLiteral elements: String...) { self.init(elements) }

  /// The phrases that may be in a text.
  func possible(in trigrams: Trigrams) -> [String] {
    var result: [String] = []
    for index in runs.indices
    where runs[index].first == 0
      || trigrams.has(runs[index].first) && trigrams.has(runs[index].middle)
        && trigrams.mayHave(phrases[index])
    {
      result.append(phrases[index])
    }
    return result
  }

  /// Whether there are none.
  var isEmpty: Bool { phrases.isEmpty }

  /// Whether a text starts with one of the phrases, without case.
  func isPrefix(of text: Octets) -> Bool {
    !standing(at: 0, upTo: text.count, of: text.span).isEmpty
  }

  /// The phrases that stand at an offset, without case, in their order.
  func standing(at offset: Int, upTo end: Int, of span: Span<UInt8>) -> [String] {
    let start = end - offset < 3 ? 0 : Trigrams.run(span, at: offset) | Trigrams.smallLetters
    var result: [String] = []
    for index in runs.indices where runs[index].first == start || runs[index].first == 0 {
      if span.hasPrefix(phrases[index], at: offset, upTo: end) { result.append(phrases[index]) }
    }
    return result
  }

  /// Whether one of the phrases stands in a short text, without case.
  func isAny(in text: Octets) -> Bool {
    let found = ShortTrigrams(text)
    for index in runs.indices
    where runs[index].first == 0 || found.has(runs[index].first) && found.has(runs[index].middle) {
      if text.contains(phrases[index]) { return true }
    }
    return false
  }
}

/// ``Trigrams`` of a name or a subject, in 512 bits without memory of their own.
///
/// In a long text all may be set.
private struct ShortTrigrams {
  private var bits: InlineArray<8, UInt64> = [0, 0, 0, 0, 0, 0, 0, 0]

  init(_ octets: Octets) {
    var run: UInt32 = 0
    for octet in octets {
      run = run << 8 | UInt32(octet)
      let slot = Self.slot(run)
      bits[slot >> 6] |= 1 << UInt64(slot & 63)
    }
  }

  func has(_ run: UInt32) -> Bool {
    let slot = Self.slot(run)
    return bits[slot >> 6] & 1 << UInt64(slot & 63) != 0
  }

  private static func slot(_ run: UInt32) -> Int {
    Int((((run | Trigrams.smallLetters) << 8) &* 0x9E37_79B1) >> 23)
  }
}

extension PhraseSet: Sequence {
  func makeIterator() -> IndexingIterator<[String]> { phrases.makeIterator() }
}
