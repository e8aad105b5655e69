import Phrases

/// The phrases of all sets, each by one number, and what finds them.
struct KnownPhrases: Sendable {
  /// What a set has.
  struct Members: Sendable {
    /// The numbers of its phrases in their order.
    let numbers: [UInt32]
    /// A bit for each number there is.
    fileprivate(set) var bits: [UInt64] = []

    init(_ numbers: [UInt32]) { self.numbers = numbers }

    /// Whether a phrase is one of the set.
    func has(_ number: UInt32) -> Bool {
      bits[Int(number >> 6)] & 1 << UInt64(number & 63) != 0
    }
  }

  let vocabulary: Vocabulary
  /// By the sets' numbers.
  private var members: [Members?]

  static let shared = KnownPhrases(FormatTable.phraseSets)

  init(_ sets: [PhraseSet]) {
    var numbers: [UInt32] = []
    vocabulary = Vocabulary(sets.joined()) { numbers.append($0) }
    members = Array(repeating: nil, count: (sets.map(\.number).max() ?? -1) + 1)
    var start = 0
    for set in sets {
      let end = start + set.count
      members[set.number] = marked(Members(Array(numbers[start..<end])))
      start = end
    }
  }

  /// What a set has; nil for an empty one.
  func members(of set: PhraseSet) -> Members? {
    guard !set.isEmpty else { return nil }
    guard set.number < members.count, let members = members[set.number] else {
      // A test holds the sets of all source files against the list, so that this is never met.
      assertionFailure("FormatTable.phraseSets does not list a set: \(Array(set))")
      return nil
    }
    return members
  }

  private func marked(_ members: Members) -> Members {
    var members = members
    members.bits = Self.bits(of: members.numbers, vocabulary.count)
    return members
  }

  /// A bit for each of `count` numbers, set for some of them.
  static func bits(of numbers: some Sequence<UInt32>, _ count: Int) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: count / 64 + 1)
    for number in numbers { bits[Int(number >> 6)] |= 1 << UInt64(number & 63) }
    return bits
  }
}
