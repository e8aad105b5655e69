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
    /// What is said in it, as a range of ``Sense/statements``.
    var statements = 0..<0
    /// Its "or"s, as a range of ``Sense/alternatives``.
    var alternatives = 0..<0
  }

  /// What stands on both sides of an "or".
  struct Alternative {
    var before: Concepts = []
    var after: Concepts = []

    /// Whether it stands between two states.
    func isBetween(_ one: Concepts, _ other: Concepts) -> Bool {
      !before.isDisjoint(with: one) && !after.isDisjoint(with: other)
        || !before.isDisjoint(with: other) && !after.isDisjoint(with: one)
    }
  }

  private(set) var sentences: [Sentence] = []
  /// The statements of all sentences.
  private(set) var statements: [Statement] = []
  /// The "or"s of all sentences.
  private(set) var alternatives: [Alternative] = []
  /// All that is named in the text.
  private(set) var concepts: Concepts = []
  /// All states of statements.
  private(set) var states: Concepts = []
  /// The words that count, in their order.
  let words: [Word]
  /// Whether words of all languages were looked for, not only English ones.
  let isInAllLanguages: Bool

  /// - Parameter words: the words found, in any order; overlapping ones are sorted out.
  init(_ words: consuming [Word], in text: Span<UInt8>, inAllLanguages: Bool) {
    isInAllLanguages = inAllLanguages
    Sense.keepLongest(&words, in: text)
    let words = words
    self.words = words
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count,
        !Sense.endsSentence(text, words[end - 1].place, words[end].place)
      {
        end += 1
      }
      add(words[start..<end], of: text)
      start = end
    }
  }

  private mutating func add(_ words: ArraySlice<Word>, of text: Span<UInt8>) {
    var sentence = Sentence()
    let firstStatement = statements.count
    let firstAlternative = alternatives.count
    sentence.concepts = Sense.read(words, of: text, into: &statements, &alternatives)
    sentence.statements = firstStatement..<statements.count
    sentence.alternatives = firstAlternative..<alternatives.count
    for statement in statements[firstStatement...] { states.formUnion(statement.states) }
    concepts.formUnion(sentence.concepts)
    sentences.append(sentence)
  }

  /// Whether a reply about a dead mailbox offers another reason: on the other side of an "or", or a
  /// sender or a permission in a sentence with one.
  var hasAlternative: Bool {
    sentences.contains { sentence in
      guard sentence.concepts.contains(.or) else { return false }
      if !sentence.concepts.isDisjoint(with: [.sender, .notAllowed]) { return true }
      return alternatives[sentence.alternatives].contains {
        !$0.before.isDisjoint(with: .dead) && $0.after.isAnotherReason
          || !$0.after.isDisjoint(with: .dead) && $0.before.isAnotherReason
      }
    }
  }

  /// Whether the receiving system is said to have failed or not to answer.
  var hasServerTrouble: Bool { concepts.contains(.serverTrouble) }

  /// Whether a phrase is cut from a longer word that is no dead mailbox: "no mailbox" from "no
  /// mailbox server".
  func cutsWord(_ span: Range<Int>) -> Bool {
    words.contains {
      $0.place.lowerBound < span.upperBound && $0.place.upperBound > span.upperBound
        && !$0.concepts.isDisjoint(with: [.theirServer, .full, .logIn])
    }
  }

  /// The place of the first statement that a frame asks for.
  func place(of frame: Frame) -> Range<Int>? {
    guard !states.isDisjoint(with: frame.says), concepts.isDisjoint(with: frame.nowhere) else {
      return nil
    }
    for sentence in sentences
    where sentence.concepts.isSuperset(of: frame.with)
      && (frame.orElse.isEmpty || isAlternative(frame, in: sentence))
      && sentence.concepts.isDisjoint(with: frame.without)
    {
      for statement in statements[sentence.statements]
      where !statement.states.isDisjoint(with: frame.says)
        && (frame.of.isEmpty || !statement.subject.isDisjoint(with: frame.of))
        && statement.distance <= frame.within
      {
        return statement.place
      }
    }
    return nil
  }

  private func isAlternative(_ frame: Frame, in sentence: Sentence) -> Bool {
    alternatives[sentence.alternatives].contains { $0.isBetween(frame.says, frame.orElse) }
  }
}
