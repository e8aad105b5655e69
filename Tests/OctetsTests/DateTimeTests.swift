import Octets
import Testing

@Suite struct DateTimeTests {
  static let cases: [(input: String, seconds: Int64?)] = [
    ("Fri, 21 Nov 1997 09:55:06 -0600", 880_127_706),
    ("Fri, 21 Nov 1997 09:55:06 -0600 (CST (central))", 880_127_706),
    ("21 Nov 97 09:55:06 CST", 880_127_706),
    ("21-Nov-97 15:55:06 GMT", 880_127_706),
    ("Fri Nov 21 15:55:06 1997", 880_127_706),
    ("1997-11-21T15:55:06Z", 880_127_706),
    ("1997-11-21T09:55:06-06:00", 880_127_706),
    ("21 Nov 1997 15:55 +0000", 880_127_700),
    ("1 Jan 1970 00:00:00 +0000", 0),
    ("29 Feb 2024 12:00:00 +0000", 1_709_208_000),
    ("yesterday", nil), ("", nil), ("99 Xyz 2020 1:1:1", nil), ("1 Jan 2020 25:00:00", nil),
  ]

  @Test("A date is read in every form mail has", arguments: cases)
  func parses(_ example: (input: String, seconds: Int64?)) {
    #expect(DateTime.parse(Octets(example.input.utf8)) == example.seconds)
  }
}
