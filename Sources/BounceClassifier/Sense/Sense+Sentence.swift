/// What is said of whom in a sentence.
extension Sense {
  /// Reads a sentence; returns all that is named in it.
  static func read(
    _ words: ArraySlice<Word>, of text: Span<UInt8>, into statements: inout [Statement],
    _ alternatives: inout [Alternative]
  ) -> Concepts {
    var concepts: Concepts = []
    for word in words { concepts.formUnion(word.concepts) }
    let hasSender = concepts.contains(.sender)
    let before = statements.count
    for index in words.indices {
      let states = states(words, index)
      guard !states.isEmpty else { continue }
      statements.append(statement(states, words, of: text, index, hasSender: hasSender))
      concepts.formUnion(states)
    }
    if statements.count == before, let place = bareNegation(words) {
      statements.append(
        Statement(states: .absent, subject: .recipient, distance: 0, place: place))
    }
    if isServerInTrouble(words, statements[before...], text) { concepts.insert(.serverTrouble) }
    if concepts.contains(.or) {
      for index in words.indices where words[index].concepts.contains(.or) {
        alternatives.append(sides(words, index))
      }
    }
    return concepts
  }

  private static func statement(
    _ states: Concepts, _ words: ArraySlice<Word>, of text: Span<UInt8>, _ index: Int,
    hasSender: Bool
  ) -> Statement {
    let noun = noun(of: index, words, text)
    var subject = noun.map { words[$0].concepts.intersection(.nouns) } ?? .nobody
    if hasSender, subject == .address || subject == .domain { subject = .sender }
    let place = words[index].place
    let other = noun.map { words[$0].place } ?? place
    return Statement(
      states: states, subject: subject, distance: noun.map { abs($0 - index) } ?? 0,
      place: min(other.lowerBound, place.lowerBound)..<max(other.upperBound, place.upperBound))
  }

  /// Whether a fault or a lack of answers is said of the receiving system, or stands beside it
  /// without a comma.
  private static func isServerInTrouble(
    _ words: ArraySlice<Word>, _ statements: ArraySlice<Statement>, _ text: Span<UInt8>
  ) -> Bool {
    let trouble: Concepts = [.fault, .noAnswer]
    return statements.contains {
      $0.subject.contains(.theirServer) && !$0.states.isDisjoint(with: trouble)
    }
      || words.indices.dropFirst().contains {
        let (one, other) = (words[$0 - 1].concepts, words[$0].concepts)
        return text[words[$0 - 1].place.upperBound] != UInt8(ascii: ",")
          && (one.contains(.theirServer) && !other.isDisjoint(with: trouble)
            || other.contains(.theirServer) && !one.isDisjoint(with: trouble))
      }
  }

  /// The states of a word; a negated existence is one.
  private static func states(_ words: ArraySlice<Word>, _ index: Int) -> Concepts {
    var states = words[index].concepts.intersection(.states)
    if words[index].concepts.contains(.exists), isNegated(words, index) { states.insert(.unknown) }
    return states
  }

  /// "We have no such user": a recipient and a negation, and nothing that is said of it.
  private static func bareNegation(_ words: ArraySlice<Word>) -> Range<Int>? {
    guard let not = words.first(where: { $0.concepts.contains(.not) }),
      let noun = words.first(where: { !$0.concepts.isDisjoint(with: [.recipient, .address]) }),
      words.allSatisfy({ $0.concepts.isSubset(of: Concepts.plain.subtracting(.message)) })
    else { return nil }
    return min(
      noun.place.lowerBound, not.place.lowerBound)..<max(
        noun.place.upperBound, not.place.upperBound)
  }

  /// How many words on each side of an "or" belong to it.
  private static let alternativeWords = 6
  /// The most octets on each side of it.
  private static let alternativeOctets = 64

  private static func sides(_ words: ArraySlice<Word>, _ index: Int) -> Alternative {
    var sides = Alternative()
    let place = words[index].place
    for other in max(words.startIndex, index - alternativeWords)..<index
    where place.lowerBound - words[other].place.upperBound <= alternativeOctets {
      sides.before.formUnion(words[other].concepts.union(states(words, other)))
    }
    for other in (index + 1)..<max(index + 1, min(words.endIndex, index + 1 + alternativeWords))
    where words[other].place.lowerBound - place.upperBound <= alternativeOctets {
      sides.after.formUnion(words[other].concepts.union(states(words, other)))
    }
    return sides
  }

  /// How many words may stand between a negation and what it negates.
  private static let negationWords = 3

  private static func isNegated(_ words: ArraySlice<Word>, _ index: Int) -> Bool {
    let first = max(words.startIndex, index - 1 - negationWords)
    let last = min(words.endIndex - 1, index + 1 + negationWords)
    return words[first...last].contains { $0.concepts.contains(.not) }
  }

  /// The most octets between a noun and what is said of it: addresses and names may stand there.
  private static let nounOctets = 120

  /// The words near enough to a state to be what it is said of.
  private static func near(_ index: Int, _ words: ArraySlice<Word>) -> Range<Int> {
    var first = index
    while first > words.startIndex,
      words[index].place.lowerBound - words[first - 1].place.upperBound <= nounOctets
    {
      first -= 1
    }
    var end = index + 1
    while end < words.endIndex,
      words[end].place.lowerBound - words[index].place.upperBound <= nounOctets
    {
      end += 1
    }
    return first..<end
  }

  /// Whether a word with a noun of its own follows a sender directly, as in `发件人用户不存在`.
  private static func isSenders(_ index: Int, _ words: ArraySlice<Word>) -> Bool {
    index > words.startIndex && words[index - 1].concepts.contains(.sender)
      && words[index].place.lowerBound - words[index - 1].place.upperBound <= 1
  }

  /// The noun that a state is said of: a person or domain directly after it, without a comma, if
  /// none stands before it; else the most telling one before it; else the first one after it.
  private static func noun(
    of index: Int, _ words: ArraySlice<Word>, _ text: Span<UInt8>
  ) -> Int? {
    if !words[index].concepts.isDisjoint(with: .nouns) {
      return isSenders(index, words) ? index - 1 : index
    }
    let near = words[near(index, words)]
    let after = near[(index + 1)...].firstIndex { !$0.concepts.isDisjoint(with: .nouns) }
    if let after, after == index + 1, words[after].concepts.isDisjoint(with: .things),
      text[words[index].place.upperBound] != UInt8(ascii: ",")
    {
      let isFirst = !near[..<index].contains { !$0.concepts.isDisjoint(with: .persons) }
      if isFirst { return after }
    }
    for telling in [Concepts.sender, [.domain, .dns], [.recipient, .address], .nouns] {
      if let found = near[..<index].lastIndex(where: { !$0.concepts.isDisjoint(with: telling) }) {
        return found
      }
    }
    return after
  }
}
