import Octets
import Phrases

/// All known phrases that stand in a text, found in one pass, and where.
struct FoundPhrases: Sendable {
  typealias Hit = Vocabulary.Hit

  /// In the order of their ends.
  private let hits: [Hit]
  /// A bit for each phrase that is there.
  private let present: [UInt64]

  /// Searches a text.
  init(in text: Octets) {
    let vocabulary = KnownPhrases.shared.vocabulary
    hits = vocabulary.hits(in: text.span)
    present = KnownPhrases.bits(of: hits.lazy.map(\.phrase), vocabulary.count)
  }

  /// Whether one phrase of a set is in the text.
  func hasAny(_ set: PhraseSet) -> Bool { members(of: set) != nil }

  /// The first place of a phrase of a set that lies in a range of the text.
  func first(
    of set: PhraseSet, in range: Range<Int>, where isWanted: (Hit) -> Bool = { _ in true }
  ) -> Hit? {
    guard let members = members(of: set) else { return nil }
    var index = firstHit(endingBehind: range.lowerBound)
    while index < hits.count, hits[index].end <= range.upperBound {
      let hit = hits[index]
      if members.has(hit.phrase), hit.start >= range.lowerBound, isWanted(hit) { return hit }
      index += 1
    }
    return nil
  }

  /// Where the phrases of a set that lie in a range end, in the order of the set; of each phrase its
  /// first place.
  func ends(of set: PhraseSet, in range: Range<Int>, where isWanted: (Hit) -> Bool) -> [Int] {
    guard let members = members(of: set) else { return [] }
    var found: [(place: Int, end: Int)] = []
    var index = firstHit(endingBehind: range.lowerBound)
    while index < hits.count, hits[index].end <= range.upperBound {
      let hit = hits[index]
      index += 1
      guard members.has(hit.phrase), hit.start >= range.lowerBound, isWanted(hit),
        let place = members.numbers.firstIndex(of: hit.phrase),
        !found.contains(where: { $0.place == place })
      else { continue }
      found.append((place, Int(hit.end)))
    }
    return found.sorted { $0.place < $1.place }.map(\.end)
  }

  /// What a set has, if one of its phrases is there.
  private func members(of set: PhraseSet) -> KnownPhrases.Members? {
    guard let members = KnownPhrases.shared.members(of: set) else { return nil }
    for index in present.indices where present[index] & members.bits[index] != 0 {
      return members
    }
    return nil
  }

  /// The place in ``hits`` of the first one that ends behind an offset.
  private func firstHit(endingBehind offset: Int) -> Int {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
