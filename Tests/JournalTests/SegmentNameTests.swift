import Testing

@testable import Journal

@Suite struct SegmentNameTests {
  @Test(
    arguments: [
      (1, 0, "00000000000000000001-19700101T000000.000Z"),
      (42, 1_784_628_930_123, "00000000000000000042-20260721T101530.123Z"),
      (7, 951_782_400_000, "00000000000000000007-20000229T000000.000Z"),
      (7, 253_402_300_799_999, "00000000000000000007-99991231T235959.999Z"),
    ] as [(UInt64, Int64, String)])
  func `A name is read as it was written`(_ first: UInt64, _ time: Int64, _ text: String) {
    let name = SegmentName(firstSequence: first, creationMilliseconds: time)
    #expect(name.description == text)
    #expect(SegmentName(text) == name)
  }

  @Test(arguments: [
    "", "x", "00000000000000000000-20260721T101530.123Z",
    "00000000000000000001-20261321T101530.123Z",
    "00000000000000000001-20260721T251530.123Z", "0000000000000000000x-20260721T101530.123Z",
    "99999999999999999999-20260721T101530.123Z", "00000000000000000001-20260721T101530.123z",
  ])
  func `Anything else is no name`(_ text: String) {
    #expect(SegmentName(text) == nil)
  }

  @Test func `Names are ordered by number and then by time`() {
    let names = [(1, 5), (2, 1), (2, 3), (10, 0)].map { first, time in
      SegmentName(firstSequence: first, creationMilliseconds: time)
    }
    #expect(names.shuffled().sorted() == names)
    #expect(names.map(\.description).shuffled().sorted() == names.map(\.description))
  }

  @Test func `Every day of four centuries has its own date`() {
    for day in stride(from: Int64(0), to: 146_097, by: 1) {
      let name = SegmentName(firstSequence: 1, creationMilliseconds: day * 86_400_000)
      guard SegmentName(name.description) == name else {
        Issue.record("day \(day): \(name)")
        return
      }
    }
  }
}
