import Phrases
import TestSupport
import Testing

@Suite("Vocabulary")
struct VocabularyTests {
  /// A text, a phrase, and where the phrase occurs.
  struct Place: CustomTestStringConvertible, Sendable {
    let phrase: String
    let text: String
    /// The part of the text that the phrase matches; nil if it does not occur.
    let found: String?
    var testDescription: String { "\(phrase) in \(text.debugDescription)" }

    init(_ phrase: String, in text: String, _ found: String?) {
      self.phrase = phrase
      self.text = text
      self.found = found
    }
  }

  static let places = [
    Place("échec d'envoi", in: "ÉCHEC D'ENVOI", "ÉCHEC D'ENVOI"),
    Place("échec d'envoi", in: "Un echec d'envoi.", "echec d'envoi"),
    Place("échec d'envoi", in: "e\u{301}chec d'envoi", "e\u{301}chec d'envoi"),
    Place("недоставлен", in: "НЕДОСТАВЛЕНО", "НЕДОСТАВЛЕН"),
    Place("παραλήπτης", in: "ΠΑΡΑΛΗΠΤΗς", "ΠΑΡΑΛΗΠΤΗς"),
    Place("配信エラー", in: "【配信エラー】", "配信エラー"),
    Place("user unknown", in: "User\tUnknown", "User\tUnknown"),
    Place("user unknown", in: "the user\r\n   unknown", "user\r\n   unknown"),
    Place("user unknown", in: "the user\r\n\r\nunknown", nil),
    Place("user unknown", in: "the user\n\nunknown", nil),
    Place("user unknown", in: "the user\r\r\nunknown", "user\r\r\nunknown"),
    Place("reason: ", in: "Reason:   full", "Reason: "),
    Place("--- the", in: "---  the end", "---  the"),
    Place("--- the", in: "-- the end", nil),
    Place("said: 550", in: "ｓａｉｄ: ５５０", "ｓａｉｄ: ５５０"),
    Place("no user", in: "no\u{A0}user", nil),
  ]

  @Test("a phrase stands where its folded form does", arguments: places)
  func stands(_ place: Place) {
    let text = Array(place.text.utf8)
    let hits = Vocabulary([place.phrase]) { _ in }.hits(in: text)
    let found = hits.first.map { text[Int($0.start)..<Int($0.end)] }
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == place.found)
    #expect(hits.count == (place.found == nil ? 0 : 1))
  }

  @Test("phrases that fold alike have one number, others have one each")
  func numbers() {
    var numbers: [UInt32] = []
    let vocabulary = Vocabulary(["Échec", "echec", "échec ", "Fehler"]) { numbers.append($0) }
    #expect(numbers == [0, 0, 1, 2])
    #expect(vocabulary.count == 3)
  }

  @Test("of a subset only its own phrases are found, each in all its places")
  func findsSubset() {
    var numbers: [UInt32] = []
    let vocabulary = Vocabulary(["host ", "host: ", "user unknown"]) { numbers.append($0) }
    let subset = vocabulary.subset(["host ", "host: "], numbers: numbers.prefix(2))
    let hits = vocabulary.hits(of: subset, in: Array("Host a: user unknown, host: b".utf8))
    #expect(hits.map(\.phrase) == [numbers[0], numbers[1]])
    #expect(hits.map(\.start) == [0, 22])
    #expect(hits.map(\.end) == [5, 28])
  }

  @Test("exactly the phrases are found that a search octet by octet finds, in the order of starts")
  func findsExactly() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let letters = Array("aabc-: ".utf8)
    func word(_ count: ClosedRange<Int>) -> [UInt8] {
      (0..<Int.random(in: count, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? 0x61
      }
    }
    for _ in 0..<300 {
      let phrases = (0..<Int.random(in: 1...40, using: &random)).map { _ in word(1...12) }
      let text = word(0...120).map { $0 &- 0x61 < 26 && Bool.random(using: &random) ? $0 ^ 32 : $0 }
      let found = Vocabulary(phrases.map { String(decoding: $0, as: UTF8.self) }) { _ in }
        .hits(in: text)
      let isPlain = !text.contains { $0 == 0x20 } && !phrases.contains { $0.contains(0x20) }
      #expect(found.map(\.start) == found.map(\.start).sorted(), "seed \(seed)")
      guard isPlain else { continue }
      let wanted = Self.places(of: Set(phrases), in: text.map { $0 | ($0 &- 0x41 < 26 ? 32 : 0) })
      #expect(Set(found.map { [Int($0.start), Int($0.end)] }) == wanted, "seed \(seed)")
      #expect(found.count == wanted.count, "seed \(seed)")
    }
  }

  private static func places(of phrases: Set<[UInt8]>, in text: [UInt8]) -> Set<[Int]> {
    var places = Set<[Int]>()
    for phrase in phrases where phrase.count <= text.count {
      for start in 0...(text.count - phrase.count)
      where text[start..<start + phrase.count].elementsEqual(phrase) {
        places.insert([start, start + phrase.count])
      }
    }
    return places
  }

  @Test("a prefix is told from a phrase further on")
  func prefix() {
    let vocabulary = Vocabulary(["re: ", "failure"]) { _ in }
    let text = Array("Re: a failure".utf8)
    let replies = vocabulary.subset(["re: "], numbers: [0])
    let failures = vocabulary.subset(["failure"], numbers: [1])
    #expect(vocabulary.isAny(of: replies, in: text, .start))
    #expect(!vocabulary.isAny(of: failures, in: text, .start))
    #expect(vocabulary.isAny(of: failures, in: text))
  }

  @Test("a subset is found in a text exactly if one of its phrases is")
  func subsets() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let phrases = ["ab", "abc: ", "a b c d", "no such mailbox", "échec", "配信"]
    for _ in 0..<2_000 {
      let words = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        (phrases + ["a", " ", "\r\n", "mail", "é"]).randomElement(using: &random) ?? ""
      }
      let text = Array(words.joined(separator: Bool.random(using: &random) ? " " : "").utf8)
      var numbers: [UInt32] = []
      let vocabulary = Vocabulary(phrases) { numbers.append($0) }
      let number = Int.random(in: 0..<phrases.count, using: &random)
      let subset = vocabulary.subset([phrases[number]], numbers: [numbers[number]])
      let hits = vocabulary.hits(in: text).filter { $0.phrase == numbers[number] }
      #expect(vocabulary.isAny(of: subset, in: text) == !hits.isEmpty, "seed \(seed)")
      #expect(
        vocabulary.isAny(of: subset, in: text, .start) == hits.contains { $0.start == 0 },
        "seed \(seed)")
      #expect(
        vocabulary.isAny(of: subset, in: text, .end)
          == hits.contains { Int($0.end) == text.count }, "seed \(seed)")
    }
  }

  @Test("octets that are no UTF-8, cut anywhere, are searched to their end")
  func broken() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let vocabulary = Vocabulary(["échec", "ошибка", "配信", "end"]) { _ in }
    for _ in 0..<2_000 {
      let noise = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0x7F...0xFF, using: &random)
      }
      let text = noise + Array("    end".utf8)
      #expect(vocabulary.hits(in: text).last?.end == UInt32(text.count), "seed \(seed)")
    }
  }
}
