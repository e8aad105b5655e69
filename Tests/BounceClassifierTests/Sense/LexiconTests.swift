import Octets
import Testing

@testable import BounceClassifier

@Suite("The lexicon")
struct LexiconTests {
  @Test("each page has words for a recipient, a sender, and what makes a mailbox dead or alive")
  func pages() {
    let needed: [Concept] = [
      .recipient, .sender, .unknown, .gone, .disabled, .full, .refused, .notAllowed, .or,
      .forATime, .silent,
    ]
    for page in Lexicon.pages {
      for concept in needed {
        let words = page.words.first { $0.key == concept }?.value ?? []
        #expect(!words.isEmpty, "\(page.language): \(concept)")
      }
    }
  }

  @Test("each language has one page and fits in the set of languages of a text")
  func languages() {
    #expect(Set(Lexicon.pages.map(\.language)).count == Lexicon.pages.count)
    #expect(Lexicon.pages.count <= 64)
    #expect(Lexicon.pages.first?.language == "en")
  }

  @Test("each word has a letter, and none is longer than a sentence")
  func words() {
    for page in Lexicon.pages {
      for word in page.words.flatMap(\.value) {
        #expect(Phrase(word).pieces.count == 1, "\(page.language): \(word)")
        #expect(word.utf8.count <= 120, "\(page.language): \(word)")
      }
    }
  }
}
