import Octets
import Testing

@testable import BounceMail

@Suite("WordsOfAnother")
struct WordsOfAnotherTests {
  /// A text in which `user` and `unknown` decided, and whether they are about another address than
  /// ann@a.example.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let isAnother: Bool
    var testDescription: String { text }
  }

  static let own = [
    "550 5.1.1 user unknown",
    "550 5.1.1 <ann@a.example>: user unknown",
    "550 5.1.1 <ANN@A.example.>: user unknown",
    "550 5.1.1 <orig@a.example>: user unknown",
    "550 user unknown, ask postmaster@a.example",
    "550 user unknown. Ask kim@a.example",
    "mail of list@ours.example: user unknown",
    "<1@ours.example> to ann@a.example: user unknown",
    "550 <ann@a.example>, <kim@a.example>: user unknown",
    "550 <ann@a.example>: gone. The user unknown to us",
  ].map { Case(text: $0, isAnother: false) }

  static let others = [
    "550 5.1.1 <bob@b.example>: user unknown",
    "550 5.1.1 <ann@a.example.au>: user unknown",
    "550 5.1.1 <kim@a.example>: user unknown",
    "550 5.1.1 <support@b.example>: user unknown",
    "delivered to ann@a.example. not delivered to bob@b.example: user unknown",
    "user bob@b.example unknown; copy to ann@a.example was delivered",
    "ann@a.example: alias expanded to <bob@b.example>: user unknown",
    "550 user unknown: bob@b.example",
    "bob@b.example failed. The user unknown to us",
  ].map { Case(text: $0, isAnother: true) }

  @Test(
    "the addresses in the sentence decide, else the last one before it", arguments: own + others)
  func words(_ fixture: Case) throws {
    let text = Octets(fixture.text.utf8)
    let found = (
      text.span.firstIndex(of: "user", in: 0..<text.count),
      text.span.firstIndex(of: "unknown", in: 0..<text.count)
    )
    let start = try #require(found.0)
    let end = try #require(found.1) + 7
    #expect(Self.words.areSaid(in: text, at: start..<end) == fixture.isAnother)
  }

  @Test("a code is about another address if the words beside it name one")
  func code() {
    func isAnother(_ text: String) -> Bool { Self.words.areSaid(in: Octets(text.utf8), at: nil) }
    #expect(isAnother("ann@a.example: accepted. A copy to bob@b.example failed"))
    #expect(!isAnother("ann@a.example: failed"))
    #expect(!isAnother("failed"))
  }

  static let words: WordsOfAnother = {
    var status = RecipientStatus(address: Octets("ann@a.example".utf8), action: .failed, reason: [])
    status.originalRecipient = Octets("Orig@a.example".utf8)
    return WordsOfAnother(
      about: status,
      except: [Octets("list@ours.example".utf8), Octets("<1@ours.example>".utf8), nil],
      with: [Octets("kim@a.example".utf8)])
  }()
}
