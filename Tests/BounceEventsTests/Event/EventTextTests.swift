import BounceEvents
import Octets
import Testing

@Suite("EventText")
struct EventTextTests {
  struct Case: CustomTestStringConvertible {
    var text: Octets
    var clean: String?
    var limit = EventText.octetsLimit
    var testDescription: String { String(decoding: text, as: UTF8.self).debugDescription }

    init(_ text: String, _ clean: String?, limit: Int = EventText.octetsLimit) {
      self.init(Octets(text.utf8), clean, limit: limit)
    }

    init(_ text: Octets, _ clean: String?, limit: Int = EventText.octetsLimit) {
      self.text = text
      self.clean = clean
      self.limit = limit
    }

    func check(sourceLocation: SourceLocation = #_sourceLocation) {
      let found = EventText.clean(text, limit: limit).map { String(decoding: $0, as: UTF8.self) }
      #expect(found == clean, sourceLocation: sourceLocation)
    }
  }

  @Test(
    "text is one line of UTF-8",
    arguments: [
      Case("mailbox full", "mailbox full"),
      Case("  a\r\n\tb \u{0} c\u{7F}", "a b c"),
      Case("a\r\nX-Evil: 1", "a X-Evil: 1"),
      Case("Empfänger 不明 🚫", "Empfänger 不明 🚫"),
      Case("", nil),
      Case(" \r\n\u{1B}", nil),
      Case([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
      Case([0xC3], "\u{FFFD}"),
      Case([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      Case([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      Case([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ])
  func clean(_ fixture: Case) { fixture.check() }

  @Test(
    "a cut falls between characters",
    arguments: [
      Case("abcdef", "abc", limit: 3), Case("aää", "aä", limit: 4), Case("aää", "aää", limit: 5),
      Case("ab cd", "ab", limit: 3), Case("🚫", nil, limit: 3),
    ])
  func cut(_ fixture: Case) { fixture.check() }

  @Test("no text stays no text")
  func absent() { #expect(EventText.clean(nil) == nil) }
}
