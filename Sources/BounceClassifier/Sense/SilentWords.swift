import Phrases

/// Single words that say nothing, folded; a word is looked up without a copy of it.
struct SilentWords: Sendable {
  /// A hash table: the number of a word plus one in each place that is taken, 0 in the others.
  private var places: [UInt16]
  /// Where each word ends in ``octets``.
  private var ends: [UInt32] = []
  private var octets: [UInt8] = []

  /// - Parameter words: fewer than 65,536.
  init(_ words: [String]) {
    var size = 16
    while size < 2 * words.count { size *= 2 }
    places = [UInt16](repeating: 0, count: size)
    for word in words { add(word) }
  }

  private mutating func add(_ word: String) {
    let text = word.utf8.span
    let all = 0..<text.count
    guard !contains(text, all) else { return }
    var place = start(text, all)
    while places[place] != 0 { place = next(place) }
    var folded = FoldedWords(all)
    while let octet = folded.next(in: text) {
      if octet != FoldedWords.separator { octets.append(octet) }
    }
    ends.append(UInt32(octets.count))
    places[place] = UInt16(ends.count)
  }

  /// Whether a word of a text is one of them.
  func contains(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    var place = start(text, word)
    while places[place] != 0 {
      if isEqual(Int(places[place]) - 1, text, word) { return true }
      place = next(place)
    }
    return false
  }

  private func isEqual(_ number: Int, _ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    var index = number == 0 ? 0 : Int(ends[number - 1])
    let end = Int(ends[number])
    var folded = FoldedWords(word)
    while let octet = folded.next(in: text) {
      if octet == FoldedWords.separator { continue }
      guard index < end, octets[index] == octet else { return false }
      index += 1
    }
    return index == end
  }

  private func next(_ place: Int) -> Int { (place + 1) & (places.count - 1) }

  /// The place at which the search for a word starts: by its hash value (FNV-1a).
  private func start(_ text: Span<UInt8>, _ word: Range<Int>) -> Int {
    var hash: UInt32 = 2_166_136_261
    var folded = FoldedWords(word)
    while let octet = folded.next(in: text) {
      if octet != FoldedWords.separator { hash = (hash ^ UInt32(octet)) &* 16_777_619 }
    }
    return Int(hash) & (places.count - 1)
  }
}
