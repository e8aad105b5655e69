import Octets

/// Searches for sets of phrases: all recognisers look for more than one phrase through these.
///
/// Lines are numbers as everywhere in ``BodyText``; ranges of lines are cut to those that there are.
extension BodyText {
  /// Whether one of some phrases may be in the text, without case; false is sure.
  func mayHaveAny(_ phrases: PhraseSet) -> Bool { !phrases.possible(in: trigrams).isEmpty }

  /// Whether the text has one of some phrases in it, without case.
  func containsAny(_ phrases: PhraseSet) -> Bool {
    possible(phrases).contains { contains($0) }
  }

  /// Whether a line starts with one of some phrases, without case and after white space.
  func line(_ number: Int, startsWithAny phrases: PhraseSet) -> Bool {
    guard number < lines.count else { return false }
    let content = octets.span.trimmed(lines[number])
    return !phrases.standing(at: content.lowerBound, upTo: content.upperBound, of: octets.span)
      .isEmpty
  }

  /// Whether a line has one of some phrases in it, without case.
  func line(_ number: Int, containsAny phrases: PhraseSet) -> Bool {
    guard number < lines.count else { return false }
    return possible(phrases).contains { octets.span.firstIndex(of: $0, in: lines[number]) != nil }
  }

  /// The first line of a range that starts with one of some phrases.
  func firstLine(startingWithAny phrases: PhraseSet, in range: Range<Int>) -> Int? {
    guard mayHaveAny(phrases) else { return nil }
    return range.clamped(to: 0..<lines.count).first { line($0, startsWithAny: phrases) }
  }

  /// The first line of a range that has one of some phrases in it.
  func firstLine(containingAny phrases: PhraseSet, in range: Range<Int>) -> Int? {
    let possible = possible(phrases)
    guard !possible.isEmpty else { return nil }
    return range.clamped(to: 0..<lines.count).first { number in
      possible.contains { octets.span.firstIndex(of: $0, in: lines[number]) != nil }
    }
  }

  /// The first line that has one of some phrases in it.
  func firstLine(containingAny phrases: PhraseSet) -> Int? {
    firstLine(containingAny: phrases, in: 0..<lines.count)
  }

  /// Whether one of the first lines has one of some phrases in it, without case.
  func starts(containingAny phrases: PhraseSet, within lines: Int) -> Bool {
    firstLine(containingAny: phrases, in: 0..<max(0, lines)) != nil
  }

  /// Where each of some phrases that is in a range of one line first ends there, in the order of the set.
  ///
  /// - Parameter range: of ``octets``.
  func ends(ofAny phrases: PhraseSet, in range: Range<Int>) -> [Int] {
    possible(phrases).compactMap { phrase in
      octets.span.firstIndex(of: phrase, in: range).map { $0 + phrase.utf8.count }
    }
  }

  /// Whether one of the first lines has one of some phrases in it, with small letters for capitals of other alphabets too.
  func startsFolded(containingAny phrases: PhraseSet, within lines: Int) -> Bool {
    (0..<min(self.lines.count, lines)).contains { number in
      let line = line(number).folded()
      return phrases.contains { line.contains($0) }
    }
  }
}
