import Octets
import Phrases
import Synchronization

/// Phrases that are looked for together, as people write them.
///
/// All sets are listed in ``FormatTable/phraseSets``, so that one pass over a text finds the phrases
/// of all of them (``KnownPhrases``).
struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
  private let phrases: [String]
  /// Tells sets apart, in the order in which they were made.
  let number: Int

  private static let made = Atomic<Int>(0)

  init(_ phrases: [String]) {
    self.phrases = phrases
    number = Self.made.add(1, ordering: .relaxed).oldValue
  }

  init(arrayLiteral elements: String...) { self.init(elements) }

  /// How many there are.
  var count: Int { phrases.count }

  /// Whether there are none.
  var isEmpty: Bool { phrases.isEmpty }

  /// Whether one of the phrases stands in a short text, such as a subject.
  func isAny(in text: Octets) -> Bool {
    guard let members = KnownPhrases.shared.members(of: self) else { return false }
    return KnownPhrases.shared.vocabulary.isAny(in: text.span) { members.has($0) }
  }

  /// Whether a text starts with one of the phrases.
  func isPrefix(of text: Octets) -> Bool {
    guard let members = KnownPhrases.shared.members(of: self) else { return false }
    return KnownPhrases.shared.vocabulary.isAny(in: text.span, isPrefix: true) { members.has($0) }
  }

  /// Whether a text ends with one of the phrases.
  func isSuffix(of text: Octets) -> Bool {
    FoundPhrases(in: text).first(of: self, in: 0..<text.count) { $0.end == text.count } != nil
  }
}

extension PhraseSet: Sequence {
  func makeIterator() -> IndexingIterator<[String]> { phrases.makeIterator() }
}
