import Octets
import TestSupport
import Testing

@testable import Token

@Suite("Changed tokens")
struct ChangedTokenTests {
  private static let changesCount = 100_000
  private static let alphabet = Octets(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/= \r\n\t.,".utf8)

  @Test("of 100,000 random changes of valid tokens none verifies that says something else")
  func changes() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    let tokens = [1, 1, 2, 5, 16].map { count in
      Keys.token(
        (0..<count).map { "r\($0)@remote.example" },
        key: count == 2 ? Keys.second : Keys.first,
        random: (0..<Token.randomOctetsCount).map { _ in
          UInt8.random(in: .min ... .max, using: &random)
        })
    }
    let texts = tokens.map(\.text)
    var verified = 0
    for _ in 0..<Self.changesCount {
      let text = Self.changed(texts, &random)
      guard let read = Token(text: text), case .ours = Keys.ring.verify(read) else { continue }
      verified += 1
      #expect(tokens.contains(read), "seed \(seed), \(String(decoding: text, as: UTF8.self))")
    }
    // Those that only got white space, or two changes of which one takes the other back.
    #expect(verified > 0 && verified < Self.changesCount / 10, "seed \(seed)")
  }

  private static func changed(_ texts: [Octets], _ random: inout SeededGenerator) -> Octets {
    var text = texts.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...3, using: &random) where !text.isEmpty {
      let (one, other) = (
        text.indices.randomElement(using: &random) ?? 0,
        text.indices.randomElement(using: &random) ?? 0
      )
      switch Int.random(in: 0..<8, using: &random) {
      case 0: text[one] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: text[one] = alphabet.randomElement(using: &random) ?? 0
      case 2: text.remove(at: one)
      case 3: text.insert(alphabet.randomElement(using: &random) ?? 0, at: one)
      case 4: text.swapAt(one, other)
      case 5: text.removeSubrange(min(one, other)..<max(one, other))
      case 6:
        let second = texts.randomElement(using: &random) ?? []
        text = Octets(text.prefix(one)) + second.dropFirst(one)
      default: text[one] ^= 0x20
      }
    }
    return text
  }

  @Test("every flipped bit of a token's octets is noticed", arguments: [1, 3, 12])
  func flips(count: Int) {
    let token = Keys.token((0..<count).map { "r\($0)@remote.example" })
    for bit in 0..<token.octets.count * 8 {
      var octets = token.octets
      octets[bit / 8] ^= 1 << UInt8(bit % 8)
      guard let changed = Token(octets: octets) else { continue }
      #expect(!changed.isOurs(for: "r0@remote.example"), "bit \(bit)")
    }
  }
}
