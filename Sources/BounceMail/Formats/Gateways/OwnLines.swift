/// The lines of a text that are a report's own: above the returned message and no quotes.
///
/// Looks for addresses in the surroundings that failures have (OwnLines+Recipients.swift).
struct OwnLines {
  let text: BodyText
  let range: Range<Int>
  /// The lines with words of a failure.
  let failures: [Int]
  /// What phrases may be in them, in small letters, a line with the start of the next one.
  private let trigrams: Trigrams

  /// Reads the lines of a text.
  ///
  /// - Parameters:
  ///   - end: the line after the last one that may be the report's own.
  ///   - words: what tells of a failure, in lower case.
  init(_ text: BodyText, upTo end: Int, words: [String]) {
    self.text = text
    var end = min(end, GeneralFormat.linesLimit, text.lines.count)
    if let quote = (0..<end).first(where: { Self.startsQuote(text, $0) }) { end = quote }
    range = 0..<end
    var folded = Octets()
    for number in 0..<end { folded += Self.words(text, number, upTo: end).words }
    let trigrams = Trigrams(folded)
    let possible = words.filter { trigrams.mayHave($0) }
    failures =
      possible.isEmpty ? [] : (0..<end).filter { Self.isFailure(text, $0, upTo: end, possible) }
    self.trigrams = trigrams
  }

  /// A line in small letters with the start of the next one, and how many octets are its own; empty for a blank one.
  private static func words(
    _ text: BodyText, _ number: Int, upTo end: Int
  ) -> (words: Octets, own: Int) {
    var words = text.line(number).folded()
    let own = words.count
    if own > 0, number + 1 < end { words += [0x20] + text.line(number + 1).prefix(80) }
    return (words, own)
  }

  /// Whether words of a failure start in a line; they may go on in the next one.
  private static func isFailure(
    _ text: BodyText, _ number: Int, upTo end: Int, _ phrases: [String]
  ) -> Bool {
    let (words, own) = words(text, number, upTo: end)
    return phrases.contains { phrase in
      guard let start = words.span.firstIndex(of: phrase, in: 0..<words.count) else { return false }
      return start < own
    }
  }

  /// Whether one of some phrases is in them.
  func contains(_ phrases: [String]) -> Bool {
    let possible = phrases.filter { trigrams.mayHave($0) }
    return !possible.isEmpty && range.contains { line($0, contains: possible) }
  }

  /// Whether a line starts with an address in angle brackets, as lists of recipients have it.
  var hasBracketed: Bool {
    range.contains { text.line($0, startsWith: "<") && text.addressAtStart($0) != nil }
  }

  /// Whether one of some phrases is in a line.
  func line(_ number: Int, contains phrases: [String]) -> Bool {
    let line = text.line(number).folded()
    return phrases.contains { line.contains($0) }
  }

  private static let quotes = [
    "-----original message", "begin forwarded message", "---------- forwarded message",
    "-------- original message",
    "-----ursprüngliche nachricht", "-----message d'origine", "-----mensaje original",
    "-----messaggio originale",
  ]

  private static func startsQuote(_ text: BodyText, _ number: Int) -> Bool {
    if text.line(number, startsWith: ">"), !text.line(number, startsWith: ">>>") { return true }
    return quotes.contains { text.line(number, startsWith: $0) }
  }
}
