import Octets
import Phrases
import Synchronization

/// Phrases that are searched for together, written as in texts.
///
/// Letters are compared without case and accents (``Vocabulary``).
///
/// ``FormatTable/phraseSets`` lists all sets, so that one pass over a text finds the phrases of all
/// of them (``KnownPhrases``).
struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
  private let phrases: [String]
  /// Identifies the set: sets are numbered in the order in which they are made.
  let number: Int

  private static let made = Atomic<Int>(0)

  init(_ phrases: [String]) {
    self.phrases = phrases
    number = Self.made.add(1, ordering: .relaxed).oldValue
  }

  /// A set whose phrases are also found without their first letter where this is a Latin or
  /// Cyrillic one beyond ASCII.
  ///
  /// Servers that write ASCII lose such a letter, or put `?` or U+FFFD in its place.
  init(foundWithoutFirstLetter phrases: [String]) {
    let others = phrases.filter(Self.losesFirstLetter).map { String($0.dropFirst()) }
    self.init(phrases + others.filter { !phrases.contains($0) })
  }

  /// A set of the phrases of several sets.
  static func union(of sets: [PhraseSet]) -> PhraseSet { PhraseSet(sets.flatMap { Array($0) }) }

  /// Letters that a phrase has at least, so that the rest still tells something.
  private static let lettersLimit = 6

  private static func losesFirstLetter(_ phrase: String) -> Bool {
    let scalars = phrase.unicodeScalars
    guard let first = scalars.first?.value, scalars.count >= lettersLimit else { return false }
    return (0xC0...0x24F).contains(first) || (0x400...0x4FF).contains(first)
  }

  init(arrayLiteral elements: String...) { self.init(elements) }

  /// The number of phrases.
  var count: Int { phrases.count }

  /// Whether the set has no phrases.
  var isEmpty: Bool { phrases.isEmpty }

  /// Whether one of the phrases stands in a field's value, such as a subject.
  func isAny(in value: Octets) -> Bool { isAny(in: value, .anywhere) }

  /// Whether a field's value starts with one of the phrases.
  func isPrefix(of value: Octets) -> Bool { isAny(in: value, .start) }

  /// Whether a field's value ends with one of the phrases.
  func isSuffix(of value: Octets) -> Bool { isAny(in: value, .end) }

  /// All places of the phrases in a field's value or a sentence, in the order of their starts.
  func hits(in value: Octets) -> [Vocabulary.Hit] {
    guard let alone = KnownPhrases.ofFields.members(of: self)?.alone else { return [] }
    return KnownPhrases.ofFields.vocabulary.hits(of: alone, in: value)
  }

  /// Whether a place that ``hits(in:)`` of a set gives is one of this set's phrases.
  func has(_ hit: Vocabulary.Hit) -> Bool {
    KnownPhrases.ofFields.members(of: self)?.has(hit.phrase) ?? false
  }

  private func isAny(in value: Octets, _ place: Vocabulary.Place) -> Bool {
    guard let alone = KnownPhrases.ofFields.members(of: self)?.alone else { return false }
    return KnownPhrases.ofFields.vocabulary.isAny(of: alone, in: value, place)
  }
}

extension PhraseSet: Sequence {
  func makeIterator() -> IndexingIterator<[String]> { phrases.makeIterator() }
}
