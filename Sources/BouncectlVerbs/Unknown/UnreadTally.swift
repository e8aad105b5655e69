import Octets

/// How often which word was not understood.
struct UnreadTally {
  private var tally = Tally()

  /// Counts the words of a reply, each once.
  mutating func add(_ words: Octets) {
    for word in Set(words.lowercased().split(separator: 0x20)) {
      tally.add(word, isBefore: false)
    }
  }

  /// A comment with the most frequent words; none if all was understood.
  func lines(_ limit: Int) -> [String] {
    let words = tally.top(limit).map { "\($0.name.printable) (\($0.counts.now))" }
    return words.isEmpty
      ? [] : ["# Words that were not understood: \(words.joined(separator: ", "))."]
  }
}
