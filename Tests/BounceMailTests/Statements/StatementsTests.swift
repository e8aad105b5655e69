import Octets
import Testing

@testable import BounceMail

@Suite("Statements")
struct StatementsTests {
  /// A text about Ann, Bob and Kim, and what is said about each of them.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let ann: String?
    let bob: String?
    var testDescription: String { text.debugDescription }

    init(_ text: String, ann: String? = nil, bob: String? = nil) {
      self.text = text
      self.ann = ann
      self.bob = bob
    }
  }

  static let cases = [
    Case("ann@a.test: full\nbob@a.test: gone", ann: "ann@a.test: full", bob: "bob@a.test: gone"),
    Case("<ann@a.test>:\n  full\n\n<bob@a.test>:", ann: "<ann@a.test>: full"),
    Case("<ann@a.test>:\n\nThe box is full.", ann: "<ann@a.test>: The box is full."),
    Case("<ann@a.test>:\n\n<bob@a.test>: gone", bob: "<bob@a.test>: gone"),
    Case("<ann@a.test>: sorry\n\nThe box is full.", ann: "<ann@a.test>: sorry"),
    Case(
      "ann@a.test\nbob@a.test\n\nBoth are full.", ann: "ann@a.test Both are full.",
      bob: "bob@a.test Both are full."),
    Case("ann@a.test\nbob@a.test\n  is gone", bob: "bob@a.test is gone"),
    Case("Hello.\nMail to ann@a.test was refused.", ann: "Mail to ann@a.test was refused."),
    Case(
      "Mail to ann@a.test,\nbob@a.test and kim@a.test\nwas refused.",
      ann: "Mail to ann@a.test, bob@a.test and kim@a.test was refused.",
      bob: "Mail to ann@a.test, bob@a.test and kim@a.test was refused."),
    Case(
      "ann@a.test has no room, and bob@a.test is gone.",
      ann: "ann@a.test has no room, and bob@a.test is gone."),
    Case("The box of ann@a.test is full, and bob@a.test is gone."),
    Case(
      "The box of ann@a.test is full.\nThe box of bob@a.test is gone.",
      ann: "The box of ann@a.test is full.", bob: "The box of bob@a.test is gone."),
    Case("<eve@a.test>: gone"), Case("<eve@a.test>:\n\nShe is gone."),
    Case("<ann@a.test.net>: gone"), Case("<joann@a.test>: gone"), Case("<x+ann@a.test>: gone"),
    Case(
      "<ann@a.test>: host said: 550\n<ann@a.test>... gone",
      ann: "<ann@a.test>: host said: 550 <ann@a.test>... gone"),
    Case("<ann@a.test>: full\n\nReceived: by x\nSubject: bob@a.test", ann: "<ann@a.test>: full"),
  ]

  @Test("Each statement is about whom it names", arguments: cases)
  func owners(_ example: Case) {
    let text = BodyText(Octets(text: example.text))
    let recipients = ["ann@a.test", "bob@a.test", "kim@a.test"].map {
      RecipientStatus(address: Octets(text: $0), reason: [])
    }
    let statements = Statements(text, about: recipients, upTo: text.lines.count)
    let words = (0..<2).map { statements.words(about: $0, limit: 1_000)?.string }
    #expect(words == [example.ann, example.bob])
  }

  @Test("Of two statuses of one recipient each has its own paragraph")
  func twoFates() {
    let text = BodyText(Octets(text: "<ann@a.test>: first\n\n<ann@a.test>: second"))
    let status = RecipientStatus(address: Octets(text: "ann@a.test"), reason: [])
    let statements = Statements(text, about: [status, status], upTo: 9)
    let words = (0..<2).map { statements.words(about: $0, limit: 1_000)?.string }
    #expect(words == ["<ann@a.test>: first", "<ann@a.test>: second"])
  }

  @Test("A long text about many recipients is divided in linear time")
  func isLinear() {
    let recipients = (0..<1_000).map {
      RecipientStatus(address: Octets(text: "r\($0)@a.test"), reason: [])
    }
    let lines = (0..<8_000).map { "mail to r\($0 % 1_000)@a.test was refused\n" }
    let text = BodyText(Octets(text: lines.joined()))
    let statements = Statements(text, about: recipients, upTo: text.lines.count)
    #expect(statements.all.count == 8_000)
  }
}
