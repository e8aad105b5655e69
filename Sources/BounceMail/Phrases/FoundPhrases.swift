import Octets
import Phrases

/// All known phrases that stand in a text, and where; the text is searched as far as it is asked
/// for.
///
/// Used by one thread.
final class FoundPhrases {
  typealias Hit = Vocabulary.Hit

  /// Octets searched at once, at least.
  private static let stepOctets = 512

  private let text: Octets
  /// Up to where phrases that start are known.
  private var position = 0
  /// In the order of their starts.
  private var hits: [Hit] = []
  /// A bit for each phrase that was found.
  private var present: [UInt64]

  init(in text: Octets) {
    self.text = text
    present = Array(repeating: 0, count: KnownPhrases.ofTexts.words)
  }

  /// The first place of a phrase of a set that lies in a range of the text.
  func first(
    of set: PhraseSet, in range: Range<Int>, where isWanted: (Hit) -> Bool = { _ in true }
  ) -> Hit? {
    guard let members = KnownPhrases.ofTexts.members(of: set), !range.isEmpty else { return nil }
    search(upTo: range.lowerBound + 1)
    var index = firstHit(startingAt: range.lowerBound)
    while true {
      if !hasAny(members) { index = hits.count }
      while index < hits.count, hits[index].start < range.upperBound {
        let hit = hits[index]
        if members.has(hit.phrase), hit.end <= range.upperBound, isWanted(hit) { return hit }
        index += 1
      }
      guard position < min(range.upperBound, text.count) else { return nil }
      search(upTo: position + 1)
    }
  }

  /// The ends of the phrases of a set that occur in a range, in the order of the set; of each
  /// phrase its first occurrence.
  func ends(of set: PhraseSet, in range: Range<Int>, where isWanted: (Hit) -> Bool) -> [Int] {
    guard let members = KnownPhrases.ofTexts.members(of: set) else { return [] }
    search(upTo: range.upperBound)
    guard hasAny(members) else { return [] }
    var found: [(place: Int, end: Int)] = []
    var index = firstHit(startingAt: range.lowerBound)
    while index < hits.count, hits[index].start < range.upperBound {
      let hit = hits[index]
      index += 1
      guard members.has(hit.phrase), hit.end <= range.upperBound, isWanted(hit),
        let place = members.numbers.firstIndex(of: hit.phrase),
        !found.contains(where: { $0.place == place })
      else { continue }
      found.append((place, Int(hit.end)))
    }
    return found.sorted { $0.place < $1.place }.map(\.end)
  }

  /// Finds the phrases that start before an offset, and some more.
  private func search(upTo end: Int) {
    guard end > position, position < text.count else { return }
    let before = hits.count
    let limit = min(max(end, position + Self.stepOctets), text.count)
    KnownPhrases.ofTexts.vocabulary.search(text, from: &position, upTo: limit, into: &hits)
    for hit in hits[before...] { present[Int(hit.phrase >> 6)] |= 1 << UInt64(hit.phrase & 63) }
  }

  /// Whether a phrase of a set was found so far.
  private func hasAny(_ members: KnownPhrases.Members) -> Bool {
    for index in present.indices where present[index] & members.bits[index] != 0 { return true }
    return false
  }

  /// The place in ``hits`` of the first one that starts at an offset or behind it.
  private func firstHit(startingAt offset: Int) -> Int {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
