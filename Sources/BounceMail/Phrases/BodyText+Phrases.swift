import Octets
import Phrases

/// Searches for sets of phrases: all recognisers look for more than one phrase through these.
///
/// Lines are numbers as everywhere in ``BodyText``; ranges of lines are cut to those that there are.
extension BodyText {
  /// Whether the text has one of some phrases in it.
  func containsAny(_ phrases: PhraseSet) -> Bool {
    found.first(of: phrases, in: 0..<octets.count) != nil
  }

  /// Whether a line starts with one of some phrases, after white space.
  func line(_ number: Int, startsWithAny phrases: PhraseSet) -> Bool {
    guard number < lines.count else { return false }
    let content = octets.span.trimmed(lines[number])
    return found.first(of: phrases, in: content) { $0.start == content.lowerBound } != nil
  }

  /// Whether a line has one of some phrases in it.
  func line(_ number: Int, containsAny phrases: PhraseSet) -> Bool {
    number < lines.count && found.first(of: phrases, in: lines[number]) != nil
  }

  /// The first line of a range that starts with one of some phrases.
  func firstLine(startingWithAny phrases: PhraseSet, in range: Range<Int>) -> Int? {
    firstLine(in: range, of: phrases) { line, hit in
      octets.span.trimmed(lines[line]).lowerBound == hit.start
    }
  }

  /// The first line of a range that has one of some phrases in it.
  func firstLine(containingAny phrases: PhraseSet, in range: Range<Int>) -> Int? {
    firstLine(in: range, of: phrases) { _, _ in true }
  }

  /// The first line that has one of some phrases in it.
  func firstLine(containingAny phrases: PhraseSet) -> Int? {
    firstLine(containingAny: phrases, in: 0..<lines.count)
  }

  /// Whether one of the first lines has one of some phrases in it.
  func starts(containingAny phrases: PhraseSet, within lines: Int) -> Bool {
    firstLine(containingAny: phrases, in: 0..<max(0, lines)) != nil
  }

  /// The lines of a range in which one of some phrases starts; it may end in a line below.
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

  /// Where each of some phrases that is in a range of one line first ends there, in the order of the
  /// set.
  ///
  /// - Parameter range: of ``octets``.
  func ends(ofAny phrases: PhraseSet, in range: Range<Int>) -> [Int] {
    found.ends(of: phrases, in: range) { _ in true }
  }

  /// Where those of some phrases end that stand at the start of a range of one line, in the order of
  /// the set.
  func ends(ofAny phrases: PhraseSet, startingAt range: Range<Int>) -> [Int] {
    found.ends(of: phrases, in: range) { $0.start == range.lowerBound }
  }

  /// The line of the first place of some phrases, within one line of a range, that is wanted.
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

  /// The octets of a range of lines; nil without lines.
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
