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

  private func isAny(in value: Octets, _ place: Vocabulary.Place) -> Bool {
    guard let members = KnownPhrases.ofFields.members(of: self) else { return false }
    return KnownPhrases.ofFields.vocabulary.isAny(in: value, place) { members.has($0) }
  }
}

extension PhraseSet: Sequence {
  func makeIterator() -> IndexingIterator<[String]> { phrases.makeIterator() }
}
