import BounceEvents
import Octets
import Testing

@Suite("EventID")
struct EventIDTests {
  @Test("the version is 8 and the variant 10")
  func versionAndVariant() {
    for number in 0..<64 {
      let text = EventID(of: [Octets("\(number)".utf8)]).text
      #expect(text.count == 36)
      #expect(text[14] == UInt8(ascii: "8"))
      #expect("89ab".utf8.contains(text[19]))
    }
  }

  @Test("the same parts give the same ID, which is the expected one")
  func stable() {
    let id = EventID(of: [Octets("report".utf8), nil, []])
    #expect(id == EventID(of: [Octets("report".utf8), nil, []]))
    #expect(id.description == "6a735c15-8d04-818c-b79b-a0204ac2344d")
  }

  @Test("octets moved from one part to the next change the ID, and absent is not empty")
  func lengthPrefixed() {
    let ids = [
      EventID(of: [Octets("ab".utf8), Octets("c".utf8)]),
      EventID(of: [Octets("a".utf8), Octets("bc".utf8)]),
      EventID(of: [Octets("abc".utf8)]),
      EventID(of: [Octets("abc".utf8), nil]),
      EventID(of: [Octets("abc".utf8), []]),
    ]
    #expect(Set(ids).count == ids.count)
  }

  @Test("text and octets are each other's inverse")
  func roundTrip() {
    let id = EventID(of: [Octets("x".utf8)])
    #expect(EventID(text: id.text) == id)
    #expect(EventID(text: id.description.uppercased().utf8) == id)
  }

  @Test(
    "what is no UUID is refused",
    arguments: ["", "00000000-0000-0000-0000-00000000000", "00000000+0000-0000-0000-000000000000"])
  func refused(_ text: String) { #expect(EventID(text: Octets(text.utf8)) == nil) }
}
