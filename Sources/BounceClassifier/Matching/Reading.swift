import BounceMail

/// One text, masked and searched: what the rules are asked about.
struct Reading {
  let text: Octets
  let masked: MaskedText
  let unwrapping: Unwrapping
  /// The provider that words of the text give away.
  let markedProvider: Int?
  private let folded: FoldedText
  /// The phrases that were found, by number, then by place.
  private let hits: [Automaton.Hit]
  private let rules: CompiledRules
  /// Where wrappers speak with words that rules know: "refused to talk to me" refuses
  /// no message, qmail's "Giving up on" ends every report.
  private let wrapperWords: [Range<Int>]

  init(_ line: Octets, recipient: Octets?, rules: CompiledRules) {
    text = line
    self.rules = rules
    masked = MaskedText(line, localPart: Reading.localPart(recipient))
    folded = Reading.fold(line, masked)
    var steps = 0
    let found = rules.automaton.hits(in: folded.octets, steps: &steps)
    var wrappers: [(wrapper: Wrapper, range: Range<Int>)] = []
    var marked: Int?
    for hit in found {
      if let wrapper = rules.wrapper(of: hit.pattern) {
        wrappers.append((wrapper, Reading.place(hit, folded, line)))
      }
      if let provider = rules.provider(markedBy: hit.pattern) { marked = marked ?? provider }
    }
    markedProvider = marked
    wrapperWords = wrappers.lazy.filter {
      $0.wrapper == .refusedToTalk || $0.wrapper == .givingUp
    }.map(\.range)
    unwrapping = Unwrapping(line, masked: masked.octets, wrappers: wrappers)
    hits = found.sorted { ($0.pattern, $0.start) < ($1.pattern, $1.start) }
  }

  /// A rule that holds, and the text that it stands on.
  struct Match {
    let entry: Int
    let span: Range<Int>?
  }

  /// The rules with phrases that hold within a range of the text, in no order.
  func matches(in window: Range<Int>, _ facts: Facts) -> [Match] {
    var candidates: [UInt32] = []
    for (index, hit) in hits.enumerated() where index == 0 || hits[index - 1].pattern != hit.pattern
    {
      candidates += rules.rules(triggeredBy: hit.pattern)
    }
    candidates.sort()
    var matches: [Match] = []
    for (index, candidate) in candidates.enumerated()
    where index == 0 || candidates[index - 1] != candidate {
      let entry = rules.entries[Int(candidate)]
      guard facts.meet(entry), let span = span(of: entry, in: window) else { continue }
      matches.append(Match(entry: Int(candidate), span: span))
    }
    return matches
  }

  /// Where the words of a rule stand, if they all do.
  private func span(of entry: CompiledRules.Entry, in window: Range<Int>) -> Range<Int>? {
    var result: Range<Int>?
    if !entry.any.isEmpty {
      for phrase in entry.any {
        result = place(of: phrase, in: window)
        if result != nil { break }
      }
      if result == nil { return nil }
    }
    for phrase in entry.all {
      guard let place = place(of: phrase, in: window) else { return nil }
      result = result ?? place
    }
    if entry.none.contains(where: { place(of: $0, in: window) != nil }) { return nil }
    return result
  }

  /// Where the pieces of a phrase stand one after the other, each at most ``Rule/gapLimit`` after the one before.
  private func place(of pieces: [UInt32], in window: Range<Int>) -> Range<Int>? {
    var reached: [(start: Int, end: Int)] = []
    for (number, piece) in pieces.enumerated() {
      var next: [(start: Int, end: Int)] = []
      for hit in occurrences(of: piece) {
        let place = Reading.place(hit, folded, text)
        guard place.lowerBound >= window.lowerBound, place.upperBound <= window.upperBound,
          !wrapperWords.contains(where: { $0.contains(place.lowerBound) })
        else { continue }
        if number == 0 {
          next.append((place.lowerBound, place.upperBound))
        } else if let before = reached.last(where: {
          $0.end <= place.lowerBound && place.lowerBound - $0.end <= Rule.gapLimit
        }) {
          next.append((before.start, place.upperBound))
        }
      }
      if next.isEmpty { return nil }
      reached = next
    }
    return reached.first.map { $0.start..<max($0.start, $0.end) }
  }

  /// Places of one phrase looked at; later ones are not.
  private static let occurrencesLimit = 16

  private func occurrences(of pattern: UInt32) -> ArraySlice<Automaton.Hit> {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].pattern < pattern { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < hits.count, end - low < Reading.occurrencesLimit, hits[end].pattern == pattern {
      end += 1
    }
    return hits[low..<end]
  }

  /// Where a phrase stands in the text, without its separators.
  private static func place(
    _ hit: Automaton.Hit, _ folded: FoldedText, _ text: Octets
  ) -> Range<Int> {
    var first = Int(hit.start)
    var last = Int(hit.end) - 1
    while first < last, folded.octets[first] <= 0x20 { first += 1 }
    while last > first, folded.octets[last] <= 0x20 { last -= 1 }
    var end = Int(folded.origins[last]) + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    let start = Int(folded.origins[first])
    return start..<max(start, end)
  }

  private static func fold(_ line: Octets, _ masked: MaskedText) -> FoldedText {
    var folded = FoldedText(capacity: line.count * 2 + 16)
    folded.append(masked.octets, 0..<line.count)
    for url in masked.urls { folded.append(line, url, separator: FoldedText.urlSeparator) }
    for host in masked.hosts { folded.append(line, host, separator: FoldedText.hostSeparator) }
    return folded
  }

  private static func localPart(_ recipient: Octets?) -> ArraySlice<UInt8> {
    guard let recipient, let at = recipient.lastIndex(of: UInt8(ascii: "@")), at <= 64 else {
      return []
    }
    return recipient[..<at]
  }
}
