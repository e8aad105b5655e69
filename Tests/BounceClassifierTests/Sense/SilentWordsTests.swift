import Octets
import Testing

@testable import BounceClassifier

@Suite("Words that say nothing")
struct SilentWordsTests {
  static let words = SilentWords(["sorry", "désolé", "please", "pleased"])

  private func isFound(
    _ text: String, in range: Range<Int>? = nil, among words: SilentWords = Self.words
  ) -> Bool {
    let octets = Octets(text.utf8)
    return words.contains(octets.span, range ?? 0..<octets.count)
  }

  @Test(
    "a word is found whatever its case and accents",
    arguments: ["sorry", "SORRY", "désolé", "Desole", "please", "pleased"])
  func found(_ word: String) { #expect(isFound(word)) }

  @Test(
    "a part of a word, a longer word and another one are not found",
    arguments: ["sorr", "sorryx", "pleas", "leased", "x", ""])
  func notFound(_ word: String) { #expect(!isFound(word)) }

  @Test("a word within a text is found by its range")
  func range() {
    #expect(isFound("so sorry, please", in: 3..<8))
    #expect(!isFound("so sorry, please", in: 0..<8))
  }

  @Test("the English words that say nothing are found, those with a meaning are not")
  func english() {
    let english = LexiconWords.silent(pages: 0..<1)
    for (word, isSilent) in [("sorry", true), ("please", true), ("mailbox", false)] {
      #expect(isFound(word, among: english) == isSilent, "\(word)")
    }
  }
}
