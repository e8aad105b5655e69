import Octets
import Phrases

/// All known phrases that stand in a text, and where; the text is searched as far as it is asked
/// for.
///
/// Used by one thread.
final class FoundPhrases {
  typealias Hit = Vocabulary.Hit

  private let text: Octets
  private var search = Search()

  init(in text: Octets) { self.text = text }

  /// Whether a phrase of a set stands anywhere in the text.
  ///
  /// A text that nothing was asked about yet is searched for these phrases alone, if they are few.
  func contains(_ set: PhraseSet) -> Bool {
    guard let members = KnownPhrases.ofTexts.members(of: set) else { return false }
    if search.isNew, let alone = members.alone {
      return KnownPhrases.ofTexts.vocabulary.isAny(of: alone, in: text)
    }
    return search.first(of: members, in: 0..<text.count, of: text) { _ in true } != nil
  }

  /// The first place of a phrase of a set that lies in a range of the text.
  /// - Parameter isWanted: whether a place counts; it asks for no other phrases.
  func first(
    of set: PhraseSet, in range: Range<Int>, where isWanted: (Hit) -> Bool = { _ in true }
  ) -> Hit? {
    guard !range.isEmpty, let members = KnownPhrases.ofTexts.members(of: set) else { return nil }
    return search.first(of: members, in: range, of: text, where: isWanted)
  }

  /// Calls `visit` with each place of a phrase that lies in a range.
  /// - Parameter visit: it asks for no other phrases.
  func visit(in range: Range<Int>, _ visit: (Hit) -> Void) {
    search.visit(in: range, of: text, visit)
  }

  /// The ends of the phrases of a set that occur in a range, in the order of the set; of each
  /// phrase its first occurrence.
  func ends(of set: PhraseSet, in range: Range<Int>, where isWanted: (Hit) -> Bool) -> [Int] {
    guard let members = KnownPhrases.ofTexts.members(of: set) else { return [] }
    return search.ends(of: members, in: range, of: text, where: isWanted)
  }
}

/// What was found so far; the text is passed to each method.
private struct Search {
  typealias Hit = Vocabulary.Hit

  /// Octets searched at once, at least.
  private static let stepOctets = 512

  /// Up to where phrases that start are known.
  private var position = 0
  /// In the order of their starts.
  private var hits: [Hit] = []
  /// A bit for each phrase that was found; empty as long as there is none.
  private var present: [UInt64] = []

  /// Whether nothing was searched yet.
  var isNew: Bool { position == 0 }

  mutating func first(
    of members: KnownPhrases.Members, in range: Range<Int>, of text: Octets,
    where isWanted: (Hit) -> Bool
  ) -> Hit? {
    search(text, upTo: range.lowerBound + 1)
    var index = -1
    while true {
      if members.hasAny(of: present) {
        if index < 0 { index = firstHit(startingAt: range.lowerBound) }
        while index < hits.count, hits[index].start < range.upperBound {
          let hit = hits[index]
          if members.has(hit.phrase), hit.end <= range.upperBound, isWanted(hit) { return hit }
          index += 1
        }
      }
      guard position < min(range.upperBound, text.count) else { return nil }
      search(text, upTo: position + 1)
    }
  }

  mutating func visit(in range: Range<Int>, of text: Octets, _ visit: (Hit) -> Void) {
    search(text, upTo: range.upperBound)
    var index = firstHit(startingAt: range.lowerBound)
    while index < hits.count, hits[index].start < range.upperBound {
      if hits[index].end <= range.upperBound { visit(hits[index]) }
      index += 1
    }
  }

  mutating func ends(
    of members: KnownPhrases.Members, in range: Range<Int>, of text: Octets,
    where isWanted: (Hit) -> Bool
  ) -> [Int] {
    search(text, upTo: range.upperBound)
    guard members.hasAny(of: present) else { return [] }
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
    if found.count > 1 { found.sort { $0.place < $1.place } }
    return found.map(\.end)
  }

  /// Finds the phrases that start before an offset, and some more.
  private mutating func search(_ text: Octets, upTo end: Int) {
    guard end > position, position < text.count else { return }
    let before = hits.count
    let limit = min(max(end, position + Self.stepOctets), text.count)
    let known = KnownPhrases.ofTexts
    if hits.isEmpty { hits.reserveCapacity(32) }
    known.vocabulary.search(text, from: &position, upTo: limit, into: &hits)
    guard hits.count > before else { return }
    if present.isEmpty { present = Array(repeating: 0, count: known.words) }
    for index in before..<hits.count {
      let phrase = hits[index].phrase
      present[Int(phrase >> 6)] |= 1 << UInt64(phrase & 63)
    }
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
