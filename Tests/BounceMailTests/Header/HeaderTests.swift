import Octets
import Testing

@testable import BounceMail

@Suite struct HeaderTests {
  static let cases: [(input: String, name: String, value: String?)] = [
    ("Subject: a\nTo: b\n\nSubject: c\n", "subject", "a"),
    ("sUbJeCt : spaced\n\n", "subject", "spaced"),
    ("From ann Mon Mar  2\nSubject: mbox\n\n", "subject", "mbox"),
    ("\n\nSubject: late\n\n", "subject", "late"),
    ("Subject: a\n b\n\tc\n\n", "subject", "a b c"),
    ("Subject: a\n   \n b\n\n", "subject", "a b"),
    ("Subject: a\nno colon here\nTo: b\n\n", "to", "b"),
    ("Subject: a\nno colon here\nTo: b\n\n", "subject", "a no colon here"),
    ("Subject: a\nBody without an empty line\nmore\n", "subject", "a"),
    ("Subject:\n\n", "subject", ""),
    (": nameless\nTo: b\n\n", "to", "b"),
    ("Subject: a\r\rTo: b\r\r", "subject", "a"),
    ("Subject: a\r\r\nTo: b\r\r\n\r\r\nTo: c", "to", "b"),
    ("Subject: a", "cc", nil),
    ("", "subject", nil),
    ("Subject: first\nSubject: second\n\n", "subject", "first"),
  ]

  @Test("A field's value is found, broken or not", arguments: cases)
  func value(_ example: (input: String, name: String, value: String?)) {
    #expect(Header(Octets(text: example.input))[example.name]?.string == example.value)
  }

  @Test(
    "The body starts after the empty line", arguments: ["A: b\n\nX", "A: b\r\n\r\nX", "A: b\r\rX"])
  func end(_ text: String) {
    let header = Header(Octets(text: text))
    #expect(header.octets[header.end...].elementsEqual("X".utf8))
  }

  @Test("Fields over the limit are passed over with one defect, and the body is still found")
  func manyFields() {
    let text = String(repeating: "To: ann@example.com\n", count: 50_000) + "\nbody"
    var defects = Defects()
    let octets = Octets(text: text)
    let header = Header(octets, in: 0..<octets.count, defects: &defects)
    #expect(header.fields.count == Header.fieldsLimit)
    #expect(header.octets[header.end...].elementsEqual("body".utf8))
    #expect(defects.list.contains { $0.kind == .tooManyHeaderFields })
  }

  @Test("A value of a megabyte, or of 40,000 folds, is cut at the limit, and told once")
  func longValue() {
    for piece in [
      String(repeating: "x", count: 1_000_000), String(repeating: "x\n ", count: 40_000),
    ] {
      var defects = Defects()
      let octets = Octets(text: "To: a\nSubject: " + piece + "\nCc: b\n\n")
      let header = Header(octets, in: 0..<octets.count, defects: &defects)
      #expect((header["subject"]?.count ?? 0) <= Header.valueOctetsLimit)
      #expect(defects.list == [Defect(.headerFieldTooLong, at: 6)])
    }
  }

  @Test("A name of a megabyte is no field")
  func longName() {
    #expect(
      Header(Octets(text: String(repeating: "n", count: 1_000_000) + ": x\n\n")).fields.isEmpty)
  }
}
