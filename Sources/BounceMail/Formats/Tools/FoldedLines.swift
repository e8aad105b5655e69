import Octets

/// Lines in small letters, each with the start of the next one, in which a phrase may go on; a blank one has none.
struct FoldedLines {
  /// Octets of the next line that a line has at its end.
  static let nextOctetsLimit = 80

  /// All of them, one after the other.
  private var octets = Octets()
  /// Where each stands in ``octets``, and where the next one's start begins there.
  private var lines: [(range: Range<Int>, ownEnd: Int)] = []
  /// What phrases may be in them.
  private let trigrams: Trigrams

  /// Takes over the lines of a text up to `end`, which is no line after its last one.
  init(_ text: BodyText, upTo end: Int) {
    lines.reserveCapacity(end)
    for number in 0..<end {
      let start = octets.count
      octets += text.line(number).folded()
      let ownEnd = octets.count
      if ownEnd > start, number + 1 < end {
        octets.append(0x20)
        let next = text.octets.span.trimmed(text.lines[number + 1])
        octets += text.octets[next].prefix(Self.nextOctetsLimit)
      }
      lines.append((start..<octets.count, ownEnd))
    }
    trigrams = Trigrams(octets)
  }

  /// The lines in which one of some phrases starts; it may end in the next one.
  func lines(startingAny sets: [PhraseSet]) -> [Int] {
    let possible = sets.flatMap { $0.possible(in: trigrams) }
    guard !possible.isEmpty else { return [] }
    return lines.indices.filter { number in
      let (range, ownEnd) = lines[number]
      return possible.contains { phrase in
        octets.span.firstIndex(of: phrase, in: range).map { $0 < ownEnd } ?? false
      }
    }
  }

  /// Whether one of some phrases is in one of the lines.
  func containsAny(_ phrases: PhraseSet) -> Bool {
    let possible = phrases.possible(in: trigrams)
    return !possible.isEmpty && lines.indices.contains { line($0, contains: possible) }
  }

  /// Whether one of some phrases is in a line.
  func line(_ number: Int, containsAny phrases: PhraseSet) -> Bool {
    line(number, contains: phrases.possible(in: trigrams))
  }

  private func line(_ number: Int, contains phrases: [String]) -> Bool {
    let (range, ownEnd) = lines[number]
    return phrases.contains {
      octets.span.firstIndex(of: $0, in: range.lowerBound..<ownEnd) != nil
    }
  }
}
