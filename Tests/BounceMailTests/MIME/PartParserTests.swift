import Octets
import Testing

@testable import BounceMail

@Suite struct PartParserTests {
  private func parse(_ text: String) -> (types: [String], bodies: [String], defects: [Defect.Kind])
  {
    let mail = Mail(Octets(text: text), envelope: Envelope())
    return (
      mail.parts.map(\.type.name.string), mail.parts.map { Octets(mail.octets[$0.body]).string },
      mail.defects.list.map(\.kind)
    )
  }

  private func multipart(_ boundary: String, _ parts: String...) -> String {
    "Content-Type: multipart/mixed; boundary=\"\(boundary)\"\n\n"
      + parts.map { "--\(boundary)\n\($0)\n" }.joined() + "--\(boundary)--\n"
  }

  @Test("Nested multiparts become a flat list with their bodies")
  func nested() {
    let inner = multipart("ab", "\none", "Content-Type: text/html\n\ntwo")
    let (types, bodies, defects) = parse(multipart("a", inner, "\nthree"))
    #expect(
      types == ["multipart/mixed", "multipart/mixed", "text/plain", "text/html", "text/plain"])
    #expect(bodies.suffix(3) == ["one", "two", "three"])
    #expect(defects.isEmpty)
  }

  @Test("An inner multipart without its end is ended by the outer one")
  func unclosed() {
    let text =
      "Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/mixed; boundary=i\n\n--i\n\none\n--o\n\ntwo\n--o--\n"
    let (types, bodies, defects) = parse(text)
    #expect(types.count == 4)
    #expect(bodies.suffix(2) == ["one", "two"])
    #expect(defects == [.closeDelimiterMissing])
  }

  @Test("A wrong boundary is replaced by the delimiters that are there")
  func wrongBoundary() {
    let text =
      "Content-Type: multipart/mixed; boundary=no\n\n--yes\nContent-Type: text/html\n\none\n--yes--\n"
    let (types, _, defects) = parse(text)
    #expect(types == ["multipart/mixed", "text/html"])
    #expect(defects.contains(.boundaryNotFound))
  }

  @Test("A message within a part gives its own header, and its depth")
  func messages() {
    let returned = "Content-Type: message/rfc822\n\nSubject: inner\nContent-Type: text/html\n\nbody"
    let mail = Mail(Octets(text: multipart("m", "\nwords", returned)), envelope: Envelope())
    #expect(
      mail.parts.map(\.type.name.string) == [
        "multipart/mixed", "text/plain", "message/rfc822", "text/html",
      ])
    #expect(mail.parts.map(\.messageDepth) == [0, 0, 0, 1])
    #expect(mail.returned?.subject?.string == "inner")
  }

  @Test("Nesting is read down to the limit", arguments: [10, 100, 2_000])
  func deep(_ levels: Int) {
    let multiparts = (0..<levels).map {
      "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n"
    }
    let messages = (0..<levels).map { _ in "Content-Type: message/rfc822\n\n" }
    for text in [multiparts.joined(), messages.joined()] {
      let (types, _, defects) = parse(text)
      #expect(types.count <= PartParser.depthLimit + 2)
      #expect(levels < PartParser.depthLimit || defects.contains(.partsNestedTooDeep))
    }
  }

  @Test("Empty parts are read up to the limit")
  func manyParts() {
    let text =
      "Content-Type: multipart/mixed; boundary=x\n\n" + String(repeating: "--x\n", count: 50_000)
    let (types, _, defects) = parse(text)
    #expect(types.count == PartParser.partsLimit)
    #expect(defects.contains(.tooManyParts))
  }

  @Test(
    "A boundary that is missing, empty or too long is none",
    arguments: ["", "; boundary=\"\"", "; boundary=" + String(repeating: "b", count: 2_000)])
  func noBoundary(_ parameter: String) {
    let (types, _, defects) = parse("Content-Type: multipart/mixed\(parameter)\n\n--b\n\nx\n")
    #expect(types == ["multipart/mixed"])
    #expect(defects.contains(.boundaryMissing))
  }

  @Test("Lines of ten thousand dashes, and a line of a megabyte, end")
  func longLines() {
    let head = "Content-Type: multipart/report; boundary=x\n\n"
    #expect(parse(head + String(repeating: "-", count: 1_000_000)).types.count == 1)
    #expect(parse(head + String(repeating: "--y\n", count: 100_000)).types.count == 1)
  }
}
