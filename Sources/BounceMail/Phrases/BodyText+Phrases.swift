import Octets
import Phrases

/// Searches for sets of phrases.
///
/// Line numbers out of range are allowed, as everywhere in ``BodyText``; ranges are clamped.
extension BodyText {
  /// Whether the text has one of some phrases in it.
  func containsAny(_ phrases: PhraseSet) -> Bool {
    found.contains(phrases)
  }

  /// Whether a line starts with one of the phrases, after white space.
  func line(_ number: Int, startsWithAny phrases: PhraseSet) -> Bool {
    guard number < lines.count else { return false }
    let content = octets.span.trimmed(lines[number])
    return found.first(of: phrases, in: content) { $0.start == content.lowerBound } != nil
  }

  /// Whether one of the phrases occurs in a line.
  func line(_ number: Int, containsAny phrases: PhraseSet) -> Bool {
    number < lines.count && found.first(of: phrases, in: lines[number]) != nil
  }

  /// The first line of a range that starts with one of the phrases.
  func firstLine(startingWithAny phrases: PhraseSet, in range: Range<Int>) -> Int? {
    firstLine(in: range, of: phrases) { line, hit in
      octets.span.trimmed(lines[line]).lowerBound == hit.start
    }
  }

  /// The first line of a range that contains one of the phrases.
  func firstLine(containingAny phrases: PhraseSet, in range: Range<Int>) -> Int? {
    firstLine(in: range, of: phrases) { _, _ in true }
  }

  /// The first line that contains one of the phrases.
  func firstLine(containingAny phrases: PhraseSet) -> Int? {
    firstLine(containingAny: phrases, in: 0..<lines.count)
  }

  /// The first line from one on in which one of the phrases starts; it may end in a later line.
  func firstLine(inWhichAnyStarts phrases: PhraseSet, from first: Int) -> Int? {
    guard let octets = octetRange(of: first..<max(first, lines.count)) else { return nil }
    return found.first(of: phrases, in: octets).map { line(at: Int($0.start)) }
  }

  /// Whether one of the first lines contains one of the phrases.
  func starts(containingAny phrases: PhraseSet, within lines: Int) -> Bool {
    firstLine(containingAny: phrases, in: 0..<max(0, lines)) != nil
  }

  /// Calls `visit` with the number of each wanted phrase that stands within one of the first lines.
  func visitPhrases(
    within lines: Int, where isWanted: (UInt32) -> Bool, visit: (UInt32) -> Void
  ) {
    guard let octets = octetRange(of: 0..<lines) else { return }
    found.visit(in: octets) { hit in
      guard isWanted(hit.phrase) else { return }
      if hit.end <= self.lines[line(at: Int(hit.start))].upperBound { visit(hit.phrase) }
    }
  }

  /// The lines of a range in which one of the phrases starts; it may end in a later line.
  func lines(startingAny sets: [PhraseSet], in range: Range<Int>) -> [Int] {
    guard let octets = octetRange(of: range) else { return [] }
    var numbers = Set<Int>()
    for set in sets {
      _ = found.first(of: set, in: octets) { hit in
        numbers.insert(line(at: Int(hit.start)))
        return false
      }
    }
    return numbers.sorted()
  }

  /// For each phrase that occurs in a range of one line, the end of its first occurrence, in the
  /// order of the set.
  ///
  /// - Parameter range: of ``octets``.
  func ends(ofAny phrases: PhraseSet, in range: Range<Int>) -> [Int] {
    found.ends(of: phrases, in: range) { _ in true }
  }

  /// The ends of the phrases that stand at the start of a range of one line, in the order of the
  /// set.
  func ends(ofAny phrases: PhraseSet, startingAt range: Range<Int>) -> [Int] {
    found.ends(of: phrases, in: range) { $0.start == range.lowerBound }
  }

  /// The line of the first accepted occurrence of one of the phrases within one line of a range.
  private func firstLine(
    in range: Range<Int>, of phrases: PhraseSet, where isWanted: (Int, FoundPhrases.Hit) -> Bool
  ) -> Int? {
    guard let octets = octetRange(of: range) else { return nil }
    let hit = found.first(of: phrases, in: octets) { hit in
      let number = line(at: Int(hit.start))
      return hit.end <= lines[number].upperBound && isWanted(number, hit)
    }
    return hit.map { line(at: Int($0.start)) }
  }

  /// The octets of a range of lines; nil for an empty range.
  private func octetRange(of range: Range<Int>) -> Range<Int>? {
    let range = range.clamped(to: 0..<lines.count)
    guard let first = range.first, let last = range.last else { return nil }
    return lines[first].lowerBound..<lines[last].upperBound
  }

  /// The last line that starts at an offset or before it.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
