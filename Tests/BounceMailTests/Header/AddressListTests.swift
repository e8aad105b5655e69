import Octets
import Testing

@testable import BounceMail

@Suite struct AddressListTests {
  static let cases: [(input: String, found: [String])] = [
    ("ann@one.example", ["ann@one.example"]),
    ("Ann <ann@one.example>, bob@two.example", ["ann@one.example", "bob@two.example"]),
    ("\"B, C\" <bc@two.example>", ["bc@two.example"]),
    ("team: a@x.example, b@x.example;", ["a@x.example", "b@x.example"]),
    ("<@relay.example,@r2.example:a@x.example>", ["a@x.example"]),
    ("a@x.example (Ann (the first) of us)", ["a@x.example"]),
    ("\"odd <one>\"@x.example", ["\"odd <one>\"@x.example"]),
    ("a @ x.example", ["a@x.example"]),
    ("<a@x.example", ["a@x.example"]),
    ("a@x.example>", ["a@x.example"]),
    ("ann@one.example <ann@two.example>", ["ann@one.example", "ann@two.example"]),
    ("<root>", ["root"]),
    ("Mail \"the, one\" System <a@x.example>", ["a@x.example"]),
    ("\"open <a@x.example>", ["\"open <a@x.example>"]),
    ("a <b c@x.example>", ["bc@x.example"]),
    ("b@x.example <>", ["b@x.example"]),
    ("MAILER-DAEMON (Mail System)", []),
    ("<>", []),
    ("", []),
  ]

  @Test("A list gives its bare addresses", arguments: cases)
  func parses(_ example: (input: String, found: [String])) {
    let found = AddressList.parse(Octets(text: example.input), limit: 10).map(\.string)
    #expect(found == example.found)
  }

  @Test(
    "Nesting and length cost no stack and no more than their length",
    arguments: ["(", "<", "\"", "@", ",", ":", "a@b,"])
  func hostile(_ piece: String) {
    let input = Octets(text: String(repeating: piece, count: 65_536))
    #expect(AddressList.parse(input, limit: 8).count <= 8)
  }
}
