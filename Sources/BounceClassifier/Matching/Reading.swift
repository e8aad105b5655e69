import Octets
import Phrases

/// A text that was masked and searched, against which the rules are matched.
struct Reading {
  let text: Octets
  let unwrapping: Unwrapping
  /// The text with addresses and names masked.
  let masked: [UInt8]
  /// The ranges of URLs and of host names, each at most ``MaskedText/keysLimit``.
  let urls: [Range<Int>]
  let hosts: [Range<Int>]
  /// The provider that words of the text identify.
  let markedProvider: Int?
  /// The phrases that were found, by number, then by place.
  let hits: [WordSearch.Hit]
  /// These and the English words of the lexicon, by place.
  private let found: [WordSearch.Hit]
  private let present: NumberFilter
  private let rules: CompiledRules
  /// The ranges of wrappers whose own words also occur in rules: "refused to talk to me" is no
  /// refusal of a message, and qmail's "Giving up on" ends every report.
  private let wrapperWords: [Range<Int>]

  init(_ line: Octets, recipient: Octets?, rules: CompiledRules) {
    text = line
    self.rules = rules
    let masked = MaskedText(line, localPart: Reading.localPart(recipient))
    self.masked = masked.octets
    urls = masked.urls
    hosts = masked.hosts
    found = Reading.search(line, masked, rules)
    var wrappers: [(wrapper: Wrapper, range: Range<Int>)] = []
    var marked: Int?
    let pieces = rules.pieces
    var hits: [WordSearch.Hit] = []
    hits.reserveCapacity(found.count)
    for hit in found where hit.pattern < pieces.count {
      hits.append(hit)
      let piece = pieces[Int(hit.pattern)]
      if let wrapper = piece.wrapper { wrappers.append((wrapper, Reading.place(hit, line))) }
      if marked == nil, piece.provider >= 0 { marked = Int(piece.provider) }
    }
    markedProvider = marked
    wrapperWords = wrappers.lazy.filter {
      $0.wrapper == .refusedToTalk || $0.wrapper == .givingUp
    }.map(\.range)
    unwrapping = Unwrapping(line, masked: masked.octets, wrappers: wrappers)
    hits.sort()
    self.hits = hits
    present = NumberFilter(hits.lazy.map(\.pattern))
  }

  /// A rule that holds, and the text that it matched.
  struct Match {
    let rule: Int
    let span: Range<Int>?
  }

  /// The rules with phrases that hold within a range of the text, in their order.
  func matches(in window: Range<Int>, _ facts: Facts) -> [Match] {
    var matches: [Match] = []
    var decided: UInt32?
    for candidate in candidates(facts) where candidate.rule != decided {
      var span: Range<Int>?
      if let phrase = candidate.phrase {
        span = place(of: rules.phrases[phrase], in: window)
        if span == nil { continue }
      }
      decided = candidate.rule
      if meets(rules.rules[Int(candidate.rule)], in: window, &span) {
        matches.append(Match(rule: Int(candidate.rule), span: span))
      }
    }
    return matches
  }

  /// The rules whose conditions are met, each with its phrases of `any` that may hold, in their
  /// order.
  func candidates(_ facts: Facts) -> [Trigger] {
    let pieces = rules.pieces
    let triggers = rules.triggers
    var candidates: [Trigger] = []
    var before: UInt32?
    for hit in hits where hit.pattern != before {
      before = hit.pattern
      for number in pieces[Int(hit.pattern)].triggered {
        let trigger = triggers[Int(number)]
        if facts.meet(Int(trigger.rule), of: rules) { candidates.append(trigger) }
      }
    }
    candidates.sort()
    return candidates
  }

  /// What the words of the lexicon say in a range of the text.
  ///
  /// - Parameter inAllLanguages: not only English words, if the text has others.
  func sense(in window: Range<Int>, inAllLanguages: Bool) -> Sense {
    let english = Sense(englishWords(in: window), in: text.span, inAllLanguages: false)
    guard inAllLanguages, !isRead(english, in: window) else { return english }
    var found = englishWords(in: window).map {
      Sense.Found(meaning: Sense.Meaning(language: 0, concepts: $0.concepts), place: $0.place)
    }
    found += counted(WordFinder.others, in: window)
    return Sense(Sense.counted(found), in: text.span, inAllLanguages: true)
  }

  private func englishWords(in window: Range<Int>) -> [Sense.Word] {
    guard isBetweenWords(window.lowerBound), isBetweenWords(window.upperBound) else {
      return Sense.counted(counted(WordFinder.english, in: window))
    }
    var words: [Sense.Word] = []
    words.reserveCapacity(found.count + 8)
    for hit in found {
      let place = Reading.place(hit, text)
      // A hit that begins with a masked octet is from a URL or a host name.
      guard counts(place, in: window), masked[place.lowerBound] != FoldedWords.mask else {
        continue
      }
      rules.english.forEachMeaning(of: hit.pattern) {
        words.append(Sense.Word(concepts: $0.concepts, place: place))
      }
    }
    return words
  }

  private func counted(_ finder: WordFinder, in window: Range<Int>) -> [Sense.Found] {
    var found: [Sense.Found] = []
    finder.find(in: window, of: text, masked: masked, into: &found)
    if !wrapperWords.isEmpty { found.removeAll { !counts($0.place, in: window) } }
    return found
  }

  /// Whether no word goes on over a position in the text.
  private func isBetweenWords(_ position: Int) -> Bool {
    position == 0 || position == text.count || !UnreadWords.isOfWord(masked[position - 1])
      || !UnreadWords.isOfWord(masked[position])
  }

  /// Whether all words in a range of the text are known or say nothing.
  func isRead(_ sense: Sense, in window: Range<Int>) -> Bool {
    UnreadWords.first(
      in: window, masked: masked, known: sense.words, inAllLanguages: sense.isInAllLanguages) == nil
  }

  /// The first words in a range of the text that are not known and say something.
  func unread(_ sense: Sense, in window: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var rest = window
    while words.count < Reading.unreadLimit,
      let word = UnreadWords.first(
        in: rest, masked: masked, known: sense.words, inAllLanguages: sense.isInAllLanguages)
    {
      words.append(word)
      rest = word.upperBound..<window.upperBound
    }
    return words
  }

  /// The most words that are not known and are shown.
  private static let unreadLimit = 16

  /// The rules with a frame that holds, in their order.
  func matches(_ sense: Sense, in window: Range<Int>, _ facts: Facts) -> [Match] {
    guard !sense.states.isEmpty else { return [] }
    var matches: [Match] = []
    for (rule, frame) in zip(rules.frameRules, rules.frames) {
      let number = Int(rule)
      guard let place = sense.place(of: frame), facts.meet(number, of: rules),
        !frame.needsAllRead || isRead(sense, in: window),
        !hasAny(rules.rules[number].guards, in: window)
      else { continue }
      matches.append(Match(rule: number, span: place))
    }
    return matches
  }

  /// Whether all phrases of `all` occur and none of `none` and `unless`.
  /// - Parameter span: set to the range of the first phrase of `all`, if it is nil.
  private func meets(
    _ rule: CompiledRule, in window: Range<Int>, _ span: inout Range<Int>?
  ) -> Bool {
    for phrase in rule.all {
      guard let place = place(of: rules.phrases[Int(phrase)], in: window) else { return false }
      span = span ?? place
    }
    return !hasAny(rule.none, in: window) && !hasAny(rule.guards, in: window)
  }

  private func hasAny(_ phrases: Range<UInt32>, in window: Range<Int>) -> Bool {
    phrases.contains { place(of: rules.phrases[Int($0)], in: window) != nil }
  }

  /// The range in which the pieces of a phrase follow each other, each at most ``Rule/gapLimit``
  /// octets after the one before.
  private func place(of phrase: CompiledPhrase, in window: Range<Int>) -> Range<Int>? {
    guard present.mayContain(phrase.first) else { return nil }
    if !phrase.pieces.isEmpty {
      for piece in phrase.pieces where !present.mayContain(rules.pieceNumbers[Int(piece)]) {
        return nil
      }
      return placeOfSeveral(phrase.pieces, in: window)
    }
    for index in occurrences(of: phrase.first) {
      let place = Reading.place(hits[index], text)
      if counts(place, in: window) { return place }
    }
    return nil
  }

  private func placeOfSeveral(_ pieces: Range<UInt32>, in window: Range<Int>) -> Range<Int>? {
    var reached: [(start: Int, end: Int)] = []
    for piece in pieces {
      var next: [(start: Int, end: Int)] = []
      for hit in hits[occurrences(of: rules.pieceNumbers[Int(piece)])] {
        let place = Reading.place(hit, text)
        guard counts(place, in: window) else { continue }
        if piece == pieces.lowerBound {
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

  private func counts(_ place: Range<Int>, in window: Range<Int>) -> Bool {
    place.lowerBound >= window.lowerBound && place.upperBound <= window.upperBound
      && (wrapperWords.isEmpty || !wrapperWords.contains { $0.contains(place.lowerBound) })
  }

  /// The most occurrences of one phrase that are examined.
  private static let occurrencesLimit = 16

  private func occurrences(of pattern: UInt32) -> Range<Int> {
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
    return low..<end
  }

  /// Where a phrase stands in the text, without its separators.
  static func place(_ hit: WordSearch.Hit, _ text: Octets) -> Range<Int> {
    var end = hit.last + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return hit.start..<max(hit.start, end)
  }

  private static func search(
    _ line: Octets, _ masked: MaskedText, _ rules: CompiledRules
  ) -> [WordSearch.Hit] {
    let keys = masked.urls.count + masked.hosts.count
    var search = WordSearch(
      rules.automaton, octetsLimit: line.count * (keys == 0 ? 1 : 2) + 2 * (keys + 1))
    let whole = 0..<line.count
    search.search(masked.octets.span, whole, separator: FoldedWords.separator, rules.automaton)
    for url in masked.urls {
      search.search(line.span, url, separator: FoldedWords.urlSeparator, rules.automaton)
    }
    for host in masked.hosts {
      search.search(line.span, host, separator: FoldedWords.hostSeparator, rules.automaton)
    }
    return search.hits(rules.extents)
  }

  private static func localPart(_ recipient: Octets?) -> ArraySlice<UInt8> {
    guard let recipient, let at = recipient.lastIndex(of: UInt8(ascii: "@")), at <= 64 else {
      return []
    }
    return recipient[..<at]
  }
}
