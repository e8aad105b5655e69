import Octets
import Testing

@testable import BounceMail

@Suite struct ContentTypeTests {
  static let cases: [(input: String, name: String, parameter: String, value: String?)] = [
    (
      "Multipart/REPORT; Report-Type=delivery-status", "multipart/report", "report-type",
      "delivery-status"
    ),
    ("multipart/mixed; boundary=\"a;b\\\"c\"", "multipart/mixed", "boundary", "a;b\"c"),
    ("multipart/mixed; boundary==_a/b:c?", "multipart/mixed", "boundary", "=_a/b:c?"),
    ("multipart/mixed (one (two)); (three) boundary=x (four)", "multipart/mixed", "boundary", "x"),
    ("multipart/mixed; boundary=a; boundary=b", "multipart/mixed", "boundary", "a"),
    ("multipart/mixed; boundary*0=\"ab\"; boundary*1=cd", "multipart/mixed", "boundary", "abcd"),
    ("text/plain; name*0*=utf-8''%E2%82; name*1*=%AC", "text/plain", "name", "€"),
    ("text/plain; name*=iso-8859-1'de'%FC", "text/plain", "name", "ü"),
    ("text/plain; charset", "text/plain", "charset", nil),
    ("", "", "charset", nil),
  ]

  @Test("A media type gives its name and parameters", arguments: cases)
  func parses(_ example: (input: String, name: String, parameter: String, value: String?)) {
    let type = ContentType(Octets(text: example.input))
    #expect(type.name.string == example.name)
    #expect(type[example.parameter]?.string == example.value)
  }

  @Test("Hostile values end", arguments: ["(", ";", "a=b;", "a*0=b;", "\"", "=", "a*999*="])
  func hostile(_ piece: String) {
    let type = ContentType(Octets(text: "text/plain;" + String(repeating: piece, count: 20_000)))
    #expect(type.parameters.list.count <= ParameterList.limit)
  }
}
