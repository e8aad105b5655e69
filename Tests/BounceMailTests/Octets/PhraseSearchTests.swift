import Octets
import Testing

@testable import BounceMail

@Suite("Searching for phrases") struct PhraseSearchTests {
  private static let letters = Octets(text: "abA \r\n-:@\u{E9}\u{434}0")

  private static func text(_ count: Int, _ random: inout SeededRandom) -> Octets {
    (0..<count).map { _ in letters.randomElement(using: &random) ?? 0 }
  }

  /// What a search means, octet by octet.
  private static func firstIndex(_ text: Octets, _ phrase: Octets) -> Int? {
    text.indices.first { start in
      phrase.count <= text.count - start
        && zip(text[start...], phrase).allSatisfy { $0.lowercased == $1 }
    }
  }

  @Test("A phrase that is in a text is never denied, and a search finds it where it is")
  func findsWhatIsThere() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("PhraseSearchTests.findsWhatIsThere: seed \(seed)")
    var random = SeededRandom(state: seed)
    for _ in 0..<2_000 {
      let text = Self.text(Int.random(in: 1...300, using: &random), &random)
      let start = Int.random(in: 0..<text.count, using: &random)
      let part = Octets(text[start...].prefix(Int.random(in: 1...9, using: &random))).lowercased()
      guard let phrase = String(validating: part, as: UTF8.self) else { continue }
      #expect(Trigrams(text).mayHave(phrase), "seed \(seed)")
      #expect(PhraseSet([phrase]).possible(in: Trigrams(text)) == [phrase], "seed \(seed)")
      #expect(PhraseSet([phrase]).isAny(in: text), "seed \(seed)")
      #expect(PhraseSet([phrase]).isPrefix(of: Octets(text[start...])), "seed \(seed)")
      let found = text.span.firstIndex(of: phrase, in: 0..<text.count)
      #expect(found.map { $0 <= start } ?? false, "seed \(seed)")
    }
  }

  @Test("A search finds a phrase exactly where one octet after another says so")
  func findsNothingElse() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("PhraseSearchTests.findsNothingElse: seed \(seed)")
    var random = SeededRandom(state: seed)
    for _ in 0..<4_000 {
      let text = Self.text(Int.random(in: 0...40, using: &random), &random)
      let octets = Self.text(Int.random(in: 1...3, using: &random), &random).lowercased()
      guard let phrase = String(validating: octets, as: UTF8.self) else { continue }
      let first = Self.firstIndex(text, octets)
      #expect(text.span.firstIndex(of: phrase, in: 0..<text.count) == first, "seed \(seed)")
      let isThere = first != nil
      #expect(text.contains(phrase) == isThere, "seed \(seed)")
      #expect(PhraseSet([phrase]).isAny(in: text) == isThere, "seed \(seed)")
      #expect(PhraseSet([phrase]).isPrefix(of: text) == text.hasPrefix(phrase), "seed \(seed)")
    }
  }

  @Test("Nearly all phrases that are not in a text are denied without a search")
  func deniesMost() {
    let text = Octets(text: String(repeating: "The quick brown fox jumps over it.\n", count: 200))
    let possible = FailureWords.failures.possible(in: Trigrams(text))
    #expect(possible.count < 5, "\(possible)")
  }

  @Test("No phrase has a line end in it or a capital letter: neither would ever be found")
  func phrasesAreWellFormed() {
    let sets: [PhraseSet] = [
      FailureWords.subjects, FailureWords.failures, AutoReplyWords.starts,
      AutoReplyWords.parts, MailSystem.names,
    ]
    for phrase in sets.flatMap(Array.init) {
      #expect(!phrase.utf8.contains { $0 < 0x20 || $0.isUpper }, "\(phrase)")
      #expect(phrase.utf8.count >= 3, "\(phrase)")
    }
  }

  @Test("A line ends where the first CR or LF is, however far")
  func findsLineEnds() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("PhraseSearchTests.findsLineEnds: seed \(seed)")
    var random = SeededRandom(state: seed)
    for _ in 0..<500 {
      var text = Octets(repeating: 0x61, count: Int.random(in: 0...900, using: &random))
      for _ in 0..<Int.random(in: 0...3, using: &random) where !text.isEmpty {
        let place = Int.random(in: 0..<text.count, using: &random)
        text[place] = Bool.random(using: &random) ? 0x0A : 0x0D
      }
      let line = text.span.line(at: 0, upTo: text.count)
      let end = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      #expect(line.content == 0..<end, "seed \(seed)")
    }
  }
}
