import Octets
import Phrases

/// A phrase of a rule, split into the pieces that the automaton searches for.
struct Phrase {
  /// The pieces in order: folded octets, with separators where a piece must begin or end a word.
  let pieces: [[UInt8]]

  /// The pieces of a phrase; empty when it has no letter or digit.
  init(_ text: String) {
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    Phrase.forEachPiece(of: text, in: &piece) { pieces.append($0) }
    self.pieces = pieces
  }

  /// Calls `body` for each piece of a phrase.
  /// - Parameter piece: the memory for the pieces.
  static func forEachPiece(
    of text: String, in piece: inout [UInt8], _ body: (_ piece: [UInt8]) -> Void
  ) {
    let octets = text.utf8.span
    let (separator, start) = Phrase.place(octets)
    var begin = start
    for index in start...octets.count
    where index == octets.count || Phrase.isEllipsis(octets, at: index) {
      Phrase.read(octets, begin..<max(begin, index), separator, into: &piece)
      if !piece.isEmpty { body(piece) }
      begin = index + 3
    }
  }

  /// The separator of the words to search (plain, URL or host), and the offset after its prefix.
  private static func place(_ octets: Span<UInt8>) -> (separator: UInt8, start: Int) {
    if octets.hasPrefix("url:", at: 0, upTo: octets.count) { return (FoldedWords.urlSeparator, 4) }
    if octets.hasPrefix("host:", at: 0, upTo: octets.count) {
      return (FoldedWords.hostSeparator, 5)
    }
    return (FoldedWords.separator, 0)
  }

  /// U+2026 as UTF-8.
  private static func isEllipsis(_ octets: Span<UInt8>, at index: Int) -> Bool {
    octets[index] == 0xE2 && index + 2 < octets.count && octets[index + 1] == 0x80
      && octets[index + 2] == 0xA6
  }

  /// Folds the words of a range; none remain where there is no letter or digit.
  private static func read(
    _ octets: Span<UInt8>, _ range: Range<Int>, _ separator: UInt8, into piece: inout [UInt8]
  ) {
    piece.removeAll(keepingCapacity: true)
    FoldedWords.append(octets, range, separator: separator, to: &piece)
    guard piece.count > 2 else {
      piece.removeAll(keepingCapacity: true)
      return
    }
    let trimmed = octets.trimmed(range)
    let goesOn = octets[trimmed.upperBound - 1] == UInt8(ascii: "*")
    if goesOn || !isSpaced(piece[piece.count - 2], isLast: true) { piece.removeLast() }
    let hasBegun = octets[trimmed.lowerBound] == UInt8(ascii: "*")
    if hasBegun || !isSpaced(piece[1]) { piece.removeFirst() }
  }

  /// Whether the script of an octet separates words by spaces: Chinese, Japanese and Korean do not.
  private static func isSpaced(_ octet: UInt8, isLast: Bool = false) -> Bool {
    if octet < 0x80 { return true }
    return isLast ? false : octet < 0xE0
  }
}
