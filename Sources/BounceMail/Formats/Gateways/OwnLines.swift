import Octets

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
    let folded = FoldedLines(text, upTo: end)
    let trigrams = Trigrams(folded.octets)
    let possible = words.filter { trigrams.mayHave($0) }
    failures = possible.isEmpty ? [] : (0..<end).filter { folded.line($0, starts: possible) }
    self.trigrams = trigrams
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

/// Lines in small letters, each with the start of the next one, in which a phrase may go on; a blank one has none.
private struct FoldedLines {
  /// All of them, one after the other.
  private(set) var octets = Octets()
  /// Where each stands in ``octets``, and where the next one's start begins there.
  private var lines: [(range: Range<Int>, ownEnd: Int)] = []

  init(_ text: BodyText, upTo end: Int) {
    lines.reserveCapacity(end)
    for number in 0..<end {
      let start = octets.count
      octets += text.line(number).folded()
      let ownEnd = octets.count
      if ownEnd > start, number + 1 < end {
        octets.append(0x20)
        octets += text.octets[text.octets.span.trimmed(text.lines[number + 1])].prefix(80)
      }
      lines.append((start..<octets.count, ownEnd))
    }
  }

  /// Whether one of some phrases starts in a line.
  func line(_ number: Int, starts phrases: [String]) -> Bool {
    let (range, ownEnd) = lines[number]
    return phrases.contains { phrase in
      octets.span.firstIndex(of: phrase, in: range).map { $0 < ownEnd } ?? false
    }
  }
}
