import Octets

/// What a text says, as concepts: its sentences, and in each the states with the nouns that they
/// are said of.
struct Sense {
  /// What a word of the lexicon stands for in one language.
  struct Meaning: Sendable {
    /// The place of the language in ``Lexicon/pages``.
    var language: UInt8
    var concepts: Concepts
  }

  /// A word that was found, with one of its meanings.
  struct Found {
    var meaning: Meaning
    var place: Range<Int>
  }

  /// A word, or several, that the lexicon knows.
  struct Word {
    var concepts: Concepts
    var place: Range<Int>
  }

  /// A state with the noun that it is said of.
  struct Statement {
    /// One state or several, if the word has several meanings.
    var states: Concepts
    /// The noun's; ``Concepts/nobody`` without one.
    var subject: Concepts
    /// How many words further the noun stands; 0 for a word that is both.
    var distance: Int
    /// From the first to the last octet of both.
    var place: Range<Int>
  }

  /// Words between two ends of sentences.
  struct Sentence {
    /// All that is named in it.
    var concepts: Concepts = []
    var statements: [Statement] = []
    /// What stands before and after each "or".
    var sides: [(before: Concepts, after: Concepts)] = []

    /// Whether an "or" stands between two states.
    func alternatives(_ one: Concepts, _ other: Concepts) -> Bool {
      sides.contains { before, after in
        !before.isDisjoint(with: one) && !after.isDisjoint(with: other)
          || !before.isDisjoint(with: other) && !after.isDisjoint(with: one)
      }
    }
  }

  private(set) var sentences: [Sentence] = []
  /// All that is named in the text.
  private(set) var concepts: Concepts = []
  /// The words that count, in their order.
  let words: [Word]
  /// Whether words of all languages were looked for, not only English ones.
  let isInAllLanguages: Bool

  /// - Parameter found: the words found, in any order; overlapping ones are sorted out.
  init(_ found: [Found], in text: Span<UInt8>, inAllLanguages: Bool) {
    isInAllLanguages = inAllLanguages
    let languages = Sense.languages(found)
    let words = found.compactMap { word in
      languages & 1 << UInt64(word.meaning.language) == 0
        ? nil : Word(concepts: word.meaning.concepts, place: word.place)
    }
    self.words = Sense.longest(words, in: text)
    var start = 0
    while start < self.words.count {
      var end = start + 1
      while end < self.words.count,
        !Sense.endsSentence(text, self.words[end - 1].place, self.words[end].place)
      {
        end += 1
      }
      sentences.append(Sense.sentence(self.words[start..<end]))
      start = end
    }
    concepts = sentences.reduce(into: []) { $0.formUnion($1.concepts) }
  }

  /// Whether a reply about a dead mailbox offers another reason: on the other side of an "or", or a
  /// sender or a permission in a sentence with one.
  var hasAlternative: Bool {
    sentences.contains { sentence in
      guard sentence.concepts.contains(.or) else { return false }
      if !sentence.concepts.isDisjoint(with: [.sender, .notAllowed]) { return true }
      return sentence.sides.contains { before, after in
        !before.isDisjoint(with: .dead) && after.isAnotherReason
          || !after.isDisjoint(with: .dead) && before.isAnotherReason
      }
    }
  }

  /// The place of the first statement that a frame asks for.
  func place(of frame: Frame) -> Range<Int>? {
    guard concepts.isDisjoint(with: frame.nowhere) else { return nil }
    for sentence in sentences
    where sentence.concepts.isSuperset(of: frame.with)
      && (frame.orElse.isEmpty || sentence.alternatives(frame.says, frame.orElse))
      && sentence.concepts.isDisjoint(with: frame.without)
    {
      for statement in sentence.statements
      where !statement.states.isDisjoint(with: frame.says)
        && (frame.of.isEmpty || !statement.subject.isDisjoint(with: frame.of))
        && statement.distance <= frame.within
      {
        return statement.place
      }
    }
    return nil
  }
}
