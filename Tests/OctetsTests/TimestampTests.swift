import Octets
import Testing

@Suite("Timestamp")
struct TimestampTests {
  struct Point: CustomTestStringConvertible {
    var text: String
    var seconds: Int64
    var testDescription: String { text }
  }

  static let points = [
    Point(text: "1970-01-01T00:00:00Z", seconds: 0),
    Point(text: "1969-12-31T23:59:59Z", seconds: -1),
    Point(text: "2000-02-29T12:00:00Z", seconds: 951_825_600),
    Point(text: "2026-11-23T18:27:57Z", seconds: 1_795_458_477),
    Point(text: "2100-03-01T00:00:00Z", seconds: 4_107_542_400),
    Point(text: "9999-12-31T23:59:59Z", seconds: 253_402_300_799),
    Point(text: "0001-01-01T00:00:00Z", seconds: -62_135_596_800),
  ]

  @Test("seconds and text are each other's inverse", arguments: points)
  func roundTrip(_ point: Point) {
    #expect(String(decoding: Timestamp.text(seconds: point.seconds), as: UTF8.self) == point.text)
    #expect(Timestamp.microseconds(Octets(point.text.utf8)) == point.seconds * 1_000_000)
  }

  @Test("microseconds are written with six decimals, before 1970 too")
  func microseconds() {
    #expect(Timestamp.text(microseconds: 1).elementsEqual("1970-01-01T00:00:00.000001Z".utf8))
    #expect(Timestamp.text(microseconds: -1).elementsEqual("1969-12-31T23:59:59.999999Z".utf8))
    #expect(Timestamp.microseconds("1969-12-31T23:59:59.999999Z".utf8) == -1)
  }

  @Test("an offset is taken off")
  func offset() {
    #expect(Timestamp.microseconds("1970-01-01T01:30:00+01:30".utf8) == 0)
    #expect(Timestamp.microseconds("1969-12-31T16:00:00-08:00".utf8) == 0)
  }

  @Test("years outside four digits are clamped")
  func clamped() {
    #expect(Timestamp.text(seconds: .max).elementsEqual("9999-12-31T23:59:59Z".utf8))
    #expect(Timestamp.text(seconds: .min).elementsEqual("0001-01-01T00:00:00Z".utf8))
  }

  @Test(
    "what is no date and time is refused",
    arguments: [
      "", "2026-11-23", "2026-11-23T18:27:57", "2026-13-23T18:27:57Z", "2026-02-29T18:27:57Z",
      "2026-11-23T24:00:00Z", "2026-11-23T18:60:57Z", "2026-11-23T18:27:57Zx",
      "2026-11-00T18:27:57Z", "20２6-11-23T18:27:57Z", "2026-11-23T18:27:57+1:00",
    ])
  func refused(_ text: String) {
    #expect(Timestamp.microseconds(Octets(text.utf8)) == nil)
  }

  @Test("every day from 1600 to 2400 has its own number, one above the day before")
  func days() {
    var number = CivilDate(year: 1600, month: 1, day: 1).daysSince1970
    let last = CivilDate(year: 2400, month: 12, day: 31).daysSince1970
    while number <= last {
      #expect(CivilDate(daysSince1970: number).daysSince1970 == number)
      number += 1
    }
  }
}
