import Octets
import Testing

@Suite("Line") struct LineTests {
  static let texts: [String] = [
    "a\nb", "a\r\nb", "a\r\r\nb", "a\rb", "a\r\rb", "a\r\r\r\nb", "\nb", "\r\nb", "\r\r\nb",
    "\r\n\r\nb",
    "a\n\rb", "a\n\r\nb", "\r\n\n\r\r\nb",
  ]

  @Test("The line end before an offset is the one that the lines above end with", arguments: texts)
  func endsBackwards(_ text: String) {
    let octets = Array(text.utf8)
    var start = 0
    while start < octets.count - 1 {
      let line = octets.span.line(at: start, upTo: octets.count)
      let length = octets.span.lineEndLength(before: line.next, from: start)
      #expect(length == line.next - line.content.upperBound)
      start = line.next
    }
    let last = octets.span.line(at: 0, upTo: octets.count - 1).next
    #expect(octets.span.lineEndLength(before: octets.count, from: last) == 0)
    #expect(octets.span.lineEndLength(before: 0, from: 0) == 0)
  }
}
