import Phrases

/// The phrases of all sets, each by one number, and what finds them.
final class KnownPhrases: Sendable {
  /// What a set has.
  final class Members: Sendable {
    /// The numbers of its phrases in their order.
    let numbers: [UInt32]
    /// To search for these phrases alone; nil for a set that has too many for that.
    let alone: Vocabulary.Subset?
    /// A bit for each number there is.
    private let bits: [UInt64]
    /// The words of ``bits`` that are not 0.
    private let words: [Int]

    init(_ set: PhraseSet, _ numbers: [UInt32], in vocabulary: Vocabulary, isAlone: Bool) {
      self.numbers = numbers
      alone = isAlone ? vocabulary.subset(set, numbers: numbers) : nil
      var bits = [UInt64](repeating: 0, count: vocabulary.count / 64 + 1)
      for number in numbers { bits[Int(number >> 6)] |= 1 << UInt64(number & 63) }
      self.bits = bits
      words = bits.indices.filter { bits[$0] != 0 }
    }

    /// Whether a phrase belongs to the set.
    func has(_ number: UInt32) -> Bool {
      bits[Int(number >> 6)] & 1 << UInt64(number & 63) != 0
    }

    /// Whether one of some phrases belongs to the set.
    /// - Parameter phrases: a bit for each number; none at all if it is empty.
    func hasAny(of phrases: [UInt64]) -> Bool {
      !phrases.isEmpty && words.contains { phrases[$0] & bits[$0] != 0 }
    }
  }

  let vocabulary: Vocabulary
  /// By the sets' numbers.
  private let members: [Members?]

  /// Of the sets that texts are asked for.
  static let ofTexts = KnownPhrases(FormatTable.phraseSets, aloneLimit: 4)
  /// Of the sets that fields of headers are asked for.
  static let ofFields = KnownPhrases(FormatTable.fieldSets, aloneLimit: .max)

  /// - Parameter aloneLimit: the most phrases of a set that can be searched for alone.
  init(_ sets: [PhraseSet], aloneLimit: Int) {
    var numbers: [UInt32] = []
    vocabulary = Vocabulary(sets.joined()) { numbers.append($0) }
    var members = [Members?](repeating: nil, count: (sets.map(\.number).max() ?? -1) + 1)
    var start = 0
    for set in sets {
      let end = start + set.count
      members[set.number] = Members(
        set, Array(numbers[start..<end]), in: vocabulary, isAlone: set.count <= aloneLimit)
      start = end
    }
    self.members = members
  }

  /// Words of 64 bits that have a bit for each number.
  var words: Int { vocabulary.count / 64 + 1 }

  /// What a set has; nil for an empty one.
  func members(of set: PhraseSet) -> Members? {
    if set.number < members.count, let members = members[set.number] { return members }
    // A test holds the sets of all source files against the lists, so that none is missing.
    assert(set.isEmpty, "FormatTable does not list a set: \(Array(set))")
    return nil
  }
}
