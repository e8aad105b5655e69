import Octets
import TestSupport
import Testing

@Suite("Searching octets")
struct SearchTests {
  private static let letters = Octets("abA \r\n-:@\u{E9}\u{434}0".utf8)

  private static func text(_ count: Int, _ random: inout SeededGenerator) -> Octets {
    (0..<count).map { _ in letters.randomElement(using: &random) ?? 0 }
  }

  /// The definition of a search, octet by octet.
  private static func firstIndex(_ text: Octets, _ phrase: Octets) -> Int? {
    text.indices.first { start in
      phrase.count <= text.count - start
        && zip(text[start...], phrase).allSatisfy { $0.lowercased == $1 }
    }
  }

  @Test("a search finds octets exactly where one octet after another says so")
  func findsExactly() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4_000 {
      let text = Self.text(Int.random(in: 0...60, using: &random), &random)
      let phrase = Self.text(Int.random(in: 1...4, using: &random), &random).lowercased()
      let first = Self.firstIndex(text, phrase)
      #expect(text.span.firstIndex(of: phrase.span, in: 0..<text.count) == first, "seed \(seed)")
      guard let name = String(validating: phrase, as: UTF8.self) else { continue }
      #expect(text.contains(name) == (first != nil), "seed \(seed)")
      #expect(text.hasPrefix(name) == (first == 0), "seed \(seed)")
    }
  }

  @Test("the first octet that is NUL or beyond ASCII is found, and no other one")
  func findsNonASCII() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      var text = Octets(repeating: 0x7F, count: Int.random(in: 0...40, using: &random))
      for _ in 0..<Int.random(in: 0...3, using: &random) where !text.isEmpty {
        let place = Int.random(in: 0..<text.count, using: &random)
        text[place] = [0x00, 0x01, 0x80, 0xFF].randomElement(using: &random) ?? 0
      }
      let start = Int.random(in: 0...text.count, using: &random)
      let first = text[start...].firstIndex { $0 == 0 || $0 >= 0x80 }
      #expect(text.span.firstNonASCII(in: start..<text.count) == first, "seed \(seed)")
    }
  }

  @Test("a line ends where the first CR or LF is, however far")
  func findsLineEnds() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      var text = Octets(repeating: 0x61, count: Int.random(in: 0...900, using: &random))
      for _ in 0..<Int.random(in: 0...3, using: &random) where !text.isEmpty {
        let place = Int.random(in: 0..<text.count, using: &random)
        text[place] = [0x0A, 0x0D, 0x09, 0x8A].randomElement(using: &random) ?? 0x0A
      }
      let line = text.span.line(at: 0, upTo: text.count)
      let end = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      #expect(line.content == 0..<end, "seed \(seed)")
    }
  }
}
