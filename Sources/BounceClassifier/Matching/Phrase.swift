/// A phrase as rules write it, taken apart into what the automaton looks for.
struct Phrase {
  /// Folded octets with the separators that make them whole words; in order.
  let pieces: [[UInt8]]

  /// The pieces of a phrase; empty when it has no letter or digit.
  init(_ text: String) {
    var body = text[...]
    var separator = FoldedText.separator
    if body.hasPrefix("url:") {
      separator = FoldedText.urlSeparator
      body = body.dropFirst(4)
    } else if body.hasPrefix("host:") {
      separator = FoldedText.hostSeparator
      body = body.dropFirst(5)
    }
    let parts = Phrase.split(Array(body.utf8))
    pieces = parts.compactMap { Phrase.piece($0, separator: separator) }
  }

  /// The text between ellipses.
  private static func split(_ text: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    var index = 0
    while index < text.count {
      if index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80,
        text[index + 2] == 0xA6
      {
        parts.append([])
        index += 3
      } else {
        parts[parts.count - 1].append(text[index])
        index += 1
      }
    }
    return parts
  }

  private static func piece(_ part: [UInt8], separator: UInt8) -> [UInt8]? {
    var octets: [UInt8] = []
    var folded = FoldedText(0..<part.count, separator: separator)
    while let octet = folded.next(in: part.span) { octets.append(octet) }
    guard octets.count > 2 else { return nil }
    let trimmed = part.filter { $0 != 0x20 }
    if trimmed.first == UInt8(ascii: "*") || !isSpaced(octets[1]) { octets.removeFirst() }
    if trimmed.last == UInt8(ascii: "*") || !isSpaced(octets[octets.count - 2], isLast: true) {
      octets.removeLast()
    }
    return octets
  }

  /// Whether the script of an octet parts its words: Chinese, Japanese and Korean do not.
  private static func isSpaced(_ octet: UInt8, isLast: Bool = false) -> Bool {
    if octet < 0x80 { return true }
    return isLast ? false : octet < 0xE0
  }
}
