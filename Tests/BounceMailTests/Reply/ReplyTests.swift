import Octets
import Testing

@testable import BounceMail

@Suite struct ReplyTests {
  struct Case: Sendable {
    let input: String
    let code: UInt16?
    let enhanced: String?
    let text: String

    init(_ input: String, _ code: UInt16?, _ enhanced: String?, _ text: String) {
      self.input = input
      self.code = code
      self.enhanced = enhanced
      self.text = text
    }
  }

  static let cases = [
    Case("550 5.1.1 No such user", 550, "5.1.1", "No such user"),
    Case("550-5.1.1 One\r\n550-5.1.1 two\r\n550 5.1.1 three", 550, "5.1.1", "One two three"),
    Case("550-5.1.1 One 550-5.1.1 two 550 5.1.1 three", 550, "5.1.1", "One two three"),
    Case("550-One\n550 two", 550, nil, "One two"),
    Case("550-5.1.1 One\n550 5.7.1 two", 550, "5.1.1", "One 5.7.1 two"),
    Case("550 sorry, no mailbox here (#5.1.1)", 550, "5.1.1", "sorry, no mailbox here (#5.1.1)"),
    Case("550 #5.1.1 sorry", 550, "5.1.1", "sorry"),
    Case("550 [5.7.1] sorry", 550, "5.7.1", "sorry"),
    Case("552 5.1.1 5.2.2 full", 552, "5.1.1", "5.2.2 full"),
    Case("550 4.4.7 expired", 550, "4.4.7", "expired"),
    Case("5505.1.1 glued", 550, "5.1.1", "glued"),
    Case("smtp;550 5.2.2 full", 550, "5.2.2", "full"),
    Case("554 30 Sorry", 554, nil, "30 Sorry"),
    Case("550-", 550, nil, ""),
    Case("550", 550, nil, ""),
    Case("5.1.1 no code", nil, "5.1.1", "no code"),
    Case("user unknown", nil, nil, "user unknown"),
    Case("", nil, nil, ""),
    Case("192.0.2.1 refused", nil, nil, "192.0.2.1 refused"),
    Case("650 not a class", nil, nil, "650 not a class"),
    Case("5500 messages", nil, nil, "5500 messages"),
    Case("421 4.7.0\tTry\u{0}again", 421, "4.7.0", "Try again"),
    Case("550 No 550 in text", 550, nil, "No 550 in text"),
  ]

  @Test("A reply gives code, enhanced code and text", arguments: cases)
  func parses(_ example: Case) {
    let reply = Reply(Octets(text: example.input))
    #expect(reply.code?.value == example.code)
    #expect(reply.enhanced?.description == example.enhanced)
    #expect(reply.text.string == example.text)
  }

  @Test(
    "A megabyte of one octet is a reply of bounded text", arguments: ["a", "5", " ", "550-", "#"])
  func isBounded(_ piece: String) {
    let input = Octets(text: String(repeating: piece, count: 1_000_000 / piece.utf8.count))
    #expect(Reply(input).text.count <= Reply.textOctetsLimit)
  }

  @Test(
    "An enhanced code is one only when it stands alone",
    arguments: [
      ("5.1.1", 5), ("5.1.1 x", 5), ("4.7.650)", 7), ("5.1.1.1", nil), ("5.1", nil),
      ("3.1.1", nil), ("5.1.1234", nil), ("5.1.1.", 5), ("999.999.999", nil), ("５.１.１", nil),
      ("-5.1.1", nil),
    ] as [(String, Int?)])
  func enhanced(_ text: String, _ length: Int?) {
    #expect(EnhancedStatusCode.parse(prefix: Octets(text: text).span)?.length == length)
  }

  @Test("The first enhanced code is none out of an address or a version")
  func firstEnhanced() {
    let text = Octets(text: "host 192.5.1.1 v5.2.3 said 5.7.1 no")
    #expect(EnhancedStatusCode.first(in: text.span)?.code == EnhancedStatusCode(5, 7, 1))
  }
}
