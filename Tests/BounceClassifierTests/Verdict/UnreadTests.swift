import Octets
import Testing

@testable import BounceClassifier

@Suite("Words that were not understood")
struct UnreadTests {
  private func verdict(_ reply: String) -> Verdict {
    Classifier().classify(reply: Octets(reply.utf8), isFinal: true)
  }

  @Test("beside a code that says dead: the verdict is soft and unsure, and has the words")
  func besideACode() {
    let verdict = verdict("550 5.1.1 zorp <ann@a.example> 17 wibbled")
    #expect(verdict.category == .badMailbox)
    #expect(verdict.type == .soft)
    #expect(verdict.confidence == .low)
    #expect(verdict.unread == Octets("zorp wibbled".utf8))
  }

  @Test("where words decided, or none are strange, there are none")
  func understood() {
    #expect(verdict("550 5.1.1 User unknown, zorp").unread.isEmpty)
    #expect(verdict("550 5.1.1 <ann@a.example>").unread.isEmpty)
    #expect(verdict("550 5.1.1 <ann@a.example>").type == .hard)
  }

  @Test("where no rule holds they are all that is known")
  func noRule() {
    #expect(verdict("550 zorp wibbled").unread == Octets("zorp wibbled".utf8))
  }

  @Test("they are at most 16 words and 256 octets, whole ones")
  func bounds() {
    let short = verdict("550 5.1.1 " + String(repeating: "zorp ", count: 100)).unread
    #expect(short == Octets(Array(repeating: "zorp", count: 16).joined(separator: " ").utf8))
    let word = String(repeating: "z", count: 100)
    let long = verdict("550 5.1.1 \(word) \(word) \(word)")
    #expect(long.unread.count == 201)
  }
}
