import Testing

@testable import Journal

@Suite struct LineFormatTests {
  @Test func `The CRC of the standard check string is the one RFC 9260 lists`() {
    #expect(CRC32C.checksum(Array("123456789".utf8).span) == 0xE306_9283)
    #expect(CRC32C.checksum([UInt8](repeating: 0, count: 32).span) == 0x8A91_36AA)
  }

  @Test func `A line has the octets that docs/journal.md shows`() {
    let octets = line(1, Array(#""id":"x""#.utf8))
    let text = String(decoding: octets, as: UTF8.self)
    #expect(text.hasPrefix(#"{"v":1,"seq":1,"id":"x","crc":""#))
    #expect(text.hasSuffix(#""}"#))
    #expect(LineFormat.read(octets.span) == .whole(sequence: 1))
  }

  struct Fixture: CustomTestStringConvertible, Sendable {
    var text: String
    var expected: LineFormat.Reading
    var testDescription: String { text }
  }

  static let fixtures: [Fixture] = [
    Fixture(text: "", expected: .malformed),
    Fixture(text: "{}", expected: .malformed),
    Fixture(text: #"{"v":1,"seq":1,"id":"x"}"#, expected: .malformed),
    Fixture(text: #"{"v":1,"seq":1,"id":"x","crc":"00000000"}"#, expected: .corrupt),
    Fixture(text: #"{"v":2,"seq":7,"id":"x"}"#, expected: .newerFormat(version: 2, sequence: 7)),
    Fixture(text: #"{"v":2,"id":"x"}"#, expected: .newerFormat(version: 2, sequence: nil)),
    Fixture(text: #"{"v":2,"seq":1,"id":"x","crc":"00000000"}"#, expected: .corrupt),
    Fixture(
      text: signed(#"{"v":3,"seq":9,"id":"x""#), expected: .newerFormat(version: 3, sequence: 9)),
    Fixture(text: signed(#"{"v":1,"seq":01,"id":"x""#), expected: .malformed),
    Fixture(text: signed(#"{"v":1,"seq":0,"id":"x""#), expected: .malformed),
    Fixture(text: signed(#"{"v":1,"seq":1"#), expected: .malformed),
    Fixture(text: signed(#"{"v":1,"seq":99999999999999999999,"id":"x""#), expected: .malformed),
    Fixture(text: signed(#"{"v":1,"seq":1000000000000000001,"id":"x""#), expected: .malformed),
    Fixture(text: signed(#"{"v":1,"seq":1,"id":"x""#), expected: .whole(sequence: 1)),
    Fixture(text: #"{"v":1,"seq":1,"id":"x","crc":"E3069283"}"#, expected: .malformed),
  ]

  @Test(arguments: fixtures) func `A line is read as what it is`(_ fixture: Fixture) {
    #expect(LineFormat.read(Array(fixture.text.utf8).span) == fixture.expected)
  }

  private static func signed(_ opening: String) -> String {
    let hex = String(CRC32C.checksum(Array(opening.utf8).span), radix: 16)
    return opening + #","crc":""# + String(repeating: "0", count: 8 - hex.count) + hex + #""}"#
  }
}
