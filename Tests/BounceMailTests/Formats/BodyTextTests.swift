import Octets
import Testing

@testable import BounceMail

@Suite struct BodyTextTests {
  @Test(
    "An address at the start of a line is found",
    arguments: [
      ("<a@x.example>: no", "a@x.example"), ("  a@x.example", "a@x.example"),
      ("a@x.example: no", "a@x.example"),
      ("rfc822;a@x.example", "a@x.example"), ("\"a b\"@x.example", "\"a b\"@x.example"),
      ("a@[192.0.2.1] no", "a@[192.0.2.1]"),
      ("a@x.example.", "a@x.example"), ("no a@x.example", nil), ("<a>", nil), ("@x", nil),
      ("", nil),
    ] as [(String, String?)])
  func atStart(_ line: String, _ address: String?) {
    #expect(BodyText(Octets(text: line)).addressAtStart(0)?.address.string == address)
  }

  @Test("An address within a line is found, the bracketed one first")
  func inLine() {
    let text = BodyText(
      Octets(text: "to ann@x.example or <bob@y.example> it went\nfrom kim@z.example."))
    #expect(text.address(inLine: 0)?.address.string == "bob@y.example")
    #expect(text.address(inLine: 1)?.address.string == "kim@z.example")
    #expect(text.address(inLine: 2) == nil)
  }

  @Test("The returned message is found below its announcement, and without one")
  func original() {
    let header = "Received: by x; Mon\nSubject: s\n\nbody"
    for text in ["No luck.\n\n--- Original message ---\n\n" + header, "No luck.\n\n" + header] {
      let body = BodyText(Octets(text: text))
      let found = body.original()
      #expect(found != nil)
      #expect(body.returnedMessage(found)?.subject?.string == "s")
    }
    #expect(BodyText(Octets(text: "Your message was lost.\nSorry.")).original() == nil)
  }

  @Test("HTML becomes its words")
  func html() {
    let html =
      "<style>x{}</style><p>Mail to <b>a@x.example</b> failed:<br>full &amp; <c@y.example> &#252;</p><!-- x -->"
    let lines = BodyText(HTMLText.plain(Octets(text: html))).lines.count
    #expect(lines == 3)
    #expect(HTMLText.plain(Octets(text: html)).string.hasSuffix("full & <c@y.example> ü\n"))
    #expect(HTMLText.plain(Octets(repeating: UInt8(ascii: "<"), count: 100_000)).count == 100_000)
  }
}
