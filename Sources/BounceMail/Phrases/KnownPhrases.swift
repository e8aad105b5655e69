import Phrases

/// The phrases of all sets, each by one number, and what finds them.
final class KnownPhrases: Sendable {
  /// What a set has.
  final class Members: Sendable {
    /// The numbers of its phrases in their order.
    let numbers: [UInt32]
    /// A bit for each number there is.
    let bits: [UInt64]

    init(_ numbers: [UInt32], of count: Int) {
      self.numbers = numbers
      bits = KnownPhrases.bits(of: numbers, count)
    }

    /// Whether a phrase belongs to the set.
    func has(_ number: UInt32) -> Bool {
      bits[Int(number >> 6)] & 1 << UInt64(number & 63) != 0
    }
  }

  let vocabulary: Vocabulary
  /// By the sets' numbers.
  private let members: [Members?]

  /// Of the sets that texts are asked for.
  static let ofTexts = KnownPhrases(FormatTable.phraseSets)
  /// Of the sets that fields of headers are asked for.
  static let ofFields = KnownPhrases(FormatTable.fieldSets)

  init(_ sets: [PhraseSet]) {
    var numbers: [UInt32] = []
    vocabulary = Vocabulary(sets.joined()) { numbers.append($0) }
    var members = [Members?](repeating: nil, count: (sets.map(\.number).max() ?? -1) + 1)
    var start = 0
    for set in sets {
      let end = start + set.count
      members[set.number] = Members(Array(numbers[start..<end]), of: vocabulary.count)
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

  /// `count` bits, of which those of the numbers are set.
  static func bits(of numbers: some Sequence<UInt32>, _ count: Int) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: count / 64 + 1)
    for number in numbers { bits[Int(number >> 6)] |= 1 << UInt64(number & 63) }
    return bits
  }
}
