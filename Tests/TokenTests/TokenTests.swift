import Octets
import Posix
import Testing

@testable import Token

@Suite("Token")
struct TokenTests {
  private static let ann = "ann@remote.example"

  @Test(
    "a token has one entry for one recipient, else 4 or 16, and none above 16 recipients",
    arguments: [(0, nil), (1, 1), (2, 4), (4, 4), (5, 16), (16, 16), (17, nil)] as [(Int, Int?)])
  func entries(count: Int, expected: Int?) {
    let recipients = (0..<count).map { Octets("r\($0)@remote.example".utf8) }
    let token = Token(
      for: recipients, seconds: 1, key: Keys.first,
      random: RandomOctets.make(Token.randomOctetsCount))
    #expect(token?.entryCount == expected)
  }

  @Test("a recipient that is named more than once, in any case, is one recipient")
  func repeated() {
    let token = Keys.token([Self.ann, "ANN@remote.example", Self.ann])
    #expect(token.entryCount == 1)
    #expect(token.isOurs(for: Self.ann))
  }

  @Test("each recipient is found in any case, with and without a dot at its end, and nobody else")
  func recipients() {
    let all = (0..<16).map { "r\($0)@remote.example" }
    let token = Keys.token(all)
    for recipient in all {
      #expect(token.isOurs(for: recipient.uppercased() + "."))
      #expect(!token.isOurs(for: recipient + "x"))
      #expect(!token.isOurs(for: String(recipient.dropFirst())))
    }
    #expect(!token.isOurs(for: ""))
  }

  @Test("two tokens of the same message have neither an ID nor an entry in common")
  func unlinkable() {
    let (one, other) = (Keys.token([Self.ann]), Keys.token([Self.ann]))
    #expect(one.id != other.id)
    #expect(one.octets[24..<32] != other.octets[24..<32])
  }

  @Test("entries stand in the order of their values, wherever recipients stood")
  func shuffled() {
    for count in 2...16 {
      let octets = Keys.token((0..<count).map { "r\($0)@remote.example" }).octets
      let entries = stride(from: 24, to: octets.count - 16, by: 8).map {
        Octets(octets[$0..<$0 + 8])
      }
      #expect(entries == entries.sorted { $0.lexicographicallyPrecedes($1) })
      #expect(Set(entries).count == entries.count)
    }
  }

  @Test("folds and other white space do not matter, wherever a relay puts them")
  func folds() {
    for count in [1, 3, 16] {
      let token = Keys.token((0..<count).map { "r\($0)@remote.example" })
      for name in [2, 14, 45, 200] {
        let folded = token.foldedText(nameOctets: name)
        let lines = folded.split(separator: 0x0A)
        #expect(lines.dropFirst().allSatisfy { $0.first == 0x20 && $0.count <= 78 })
        #expect(lines[0].count + name + 2 <= max(78, name + 3))
        #expect(Token(text: folded) == token)
      }
      let text = token.text
      for index in text.indices {
        let refolded = text[..<index] + [0x0D, 0x0A, 0x09, 0x20] + text[index...]
        #expect(Token(text: refolded) == token)
      }
    }
  }

  @Test(
    "what has not the form of a token is none",
    arguments: [
      "", "A", "AQ", String(repeating: "A", count: 64), String(repeating: "_", count: 96),
      String(repeating: " ", count: 2_000), String(repeating: "A", count: 100_000), "bounce", "ü",
    ])
  func noTokens(_ text: String) { #expect(Token(text: Octets(text.utf8)) == nil) }

  @Test("the newest key signs, a key that is not there is told from one that did not make a token")
  func ring() {
    #expect(Keys.ring.signing?.id == Keys.second.id)
    #expect(TokenKeyRing([Keys.second, Keys.first]).signing?.id == Keys.second.id)
    #expect(TokenKeyRing().signing == nil)
    let token = Keys.token([Self.ann])
    guard case .unknownKey = TokenKeyRing([Keys.second]).verify(token) else {
      Issue.record("a key that is not there verified a token")
      return
    }
    var octets = token.octets
    octets[30] ^= 1
    guard let changed = Token(octets: octets), case .wrong = Keys.ring.verify(changed) else {
      Issue.record("a changed token verified")
      return
    }
  }

  @Test("a secret of another length is no key", arguments: [0, 16, 31, 33, 64])
  func secrets(count: Int) {
    #expect(TokenKey(secret: Octets(repeating: 7, count: count), created: 0) == nil)
  }
}
