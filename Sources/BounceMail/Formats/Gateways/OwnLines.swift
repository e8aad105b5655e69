/// The lines of a text that are a report's own: above the returned message and no quotes.
///
/// OwnLines+Recipients.swift searches them for addresses near words of a failure.
struct OwnLines {
  let text: BodyText
  let range: Range<Int>
  /// The lines with words of a failure.
  let failures: [Int]

  /// Reads the lines of a text.
  ///
  /// - Parameters:
  ///   - end: the line after the last one that may belong to the report.
  ///   - words: phrases that tell of a failure.
  init(_ text: BodyText, upTo end: Int, words: [PhraseSet]) {
    self.text = text
    var end = min(end, GeneralFormat.linesLimit, text.lines.count)
    if let quote = (0..<end).first(where: { Self.startsQuote(text, $0) }) { end = quote }
    range = 0..<end
    failures = text.lines(startingAny: words, in: range).filter { text.isOwn($0) }
  }

  /// Whether one of the phrases occurs in these lines.
  func containsAny(_ phrases: PhraseSet) -> Bool {
    text.firstLine(containingAny: phrases, in: range) != nil
  }

  /// Whether a line starts with an address in angle brackets, as in lists of recipients.
  var hasBracketed: Bool {
    range.contains { text.line($0, startsWith: "<") && text.addressAtStart($0) != nil }
  }

  /// Whether one of the phrases occurs in a line.
  func line(_ number: Int, containsAny phrases: PhraseSet) -> Bool {
    text.line(number, containsAny: phrases)
  }

  static let phrases = [quotes, endings, answers]

  private static let quotes: PhraseSet = [
    "-----original message", "begin forwarded message", "---------- forwarded message",
    "-------- original message",
    "-----ursprüngliche nachricht", "-----message d'origine", "-----mensaje original",
    "-----messaggio originale",
  ]

  private static func startsQuote(_ text: BodyText, _ number: Int) -> Bool {
    if text.line(number, startsWith: ">"), !text.line(number, startsWith: ">>>") { return true }
    return text.line(number, startsWithAny: quotes)
  }
}
