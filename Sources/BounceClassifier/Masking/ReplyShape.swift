public import Octets
import Phrases

/// A reply without the parts that differ from message to message; replies are grouped by it.
public struct ReplyShape: Sendable {
  /// The reply on one line; addresses, hosts, URLs, numbers and IDs are replaced by `…`, its codes
  /// stay.
  public let text: Octets
  /// The longest run of words without a masked part, in the form of a rule's phrase; empty if there
  /// are no words.
  public let phrase: Octets

  /// The most words of the phrase.
  private static let wordsLimit = 10

  /// The shape of a reply.
  public init(_ reply: Octets) {
    let line = CleanText.line(reply)
    var text = Octets()
    var run: [Octets] = []
    var best: [Octets] = []
    var isAfterGap = false
    for (index, word) in MaskedText(line).octets.split(separator: 0x20).enumerated() {
      if index < 2, Self.isCode(word) {
        Self.append(Octets(word), to: &text)
        continue
      }
      let isGap = word.contains { $0 == FoldedWords.mask || $0.isDigit }
      if !isGap || !isAfterGap { Self.append(isGap ? Self.gap : Octets(word), to: &text) }
      isAfterGap = isGap
      if isGap {
        run = []
      } else if run.count < Self.wordsLimit {
        run.append(Octets(word))
      }
      if Self.letters(run) > Self.letters(best) { best = run }
    }
    self.text = text
    phrase = Octets(best.joined(separator: Octets([0x20])))
  }

  private static let gap = Octets("…".utf8)

  /// Whether a word is digits with dots and hyphens: `550`, `550-5.1.1`, `5.7.606`.
  private static func isCode(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 12 && (word.first?.isDigit ?? false)
      && word.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
  }

  private static func append(_ word: Octets, to text: inout Octets) {
    if !text.isEmpty { text.append(0x20) }
    text += word
  }

  private static func letters(_ words: [Octets]) -> Int {
    words.reduce(0) { $0 + $1.count { $0.isAlpha || $0 >= 0x80 } }
  }
}
