import Octets

/// The name of a segment, without the ending of its file:
/// `00000000000000000001-20260721T101530.123Z`.
///
/// Segments are in the order of their names: by first sequence number, then by time. Two have the
/// same number only if the writer gave the older one up; then the newer one holds the lines.
public struct SegmentName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The sequence number of the first line, also while the segment is still empty.
  public var firstSequence: UInt64
  /// When the segment was made: milliseconds since 1970-01-01T00:00:00Z by the clock at that time.
  public var creationMilliseconds: Int64

  /// - Parameter creationMilliseconds: clamped to the years 1970 to 9999.
  public init(firstSequence: UInt64, creationMilliseconds: Int64) {
    self.firstSequence = firstSequence
    self.creationMilliseconds = min(max(creationMilliseconds, 0), UTCTime.latestMilliseconds)
  }

  /// Reads the form that `description` writes; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let octets = Array(text.utf8)
    guard octets.count == 41, octets[20] == UInt8(ascii: "-") else { return nil }
    let digits = octets[..<20]
    guard digits.allSatisfy(\.isDigit),
      let first = UInt64(String(decoding: digits, as: UTF8.self)),
      (1...LineFormat.sequenceLimit).contains(first),
      let time = UTCTime.milliseconds(octets[21...])
    else { return nil }
    self.init(firstSequence: first, creationMilliseconds: time)
  }

  /// The form used in file names, of 41 octets.
  public var description: String {
    padded(firstSequence, digits: 20) + "-" + UTCTime.text(creationMilliseconds)
  }

  /// By number, then by time.
  public static func < (left: SegmentName, right: SegmentName) -> Bool {
    (left.firstSequence, left.creationMilliseconds)
      < (right.firstSequence, right.creationMilliseconds)
  }
}

/// The files that belong to a segment, and the one that belongs to the journal.
enum FileName {
  static let lock = "journal.lock"
  static let plainEnding = ".jsonl"
  static let compressedEnding = ".jsonl.zst"
  /// A saved torn tail.
  static let tornEnding = ".torn"
  /// An unfinished file, to be deleted after a crash.
  static let temporaryEnding = ".tmp"

  static func plain(_ name: SegmentName) -> String { "\(name)" + plainEnding }
  static func compressed(_ name: SegmentName) -> String { "\(name)" + compressedEnding }
  static func torn(_ name: SegmentName) -> String { "\(name)" + tornEnding }
}

/// UTC in the form `20260721T101530.123Z` (ISO 8601 basic format, without characters that need
/// quoting in file names).
private enum UTCTime {
  static let latestMilliseconds: Int64 = 253_402_300_799_999
  private static let dayMilliseconds: Int64 = 86_400_000

  static func text(_ milliseconds: Int64) -> String {
    let date = CivilDate(daysSince1970: milliseconds / dayMilliseconds)
    let time = UInt64(milliseconds % dayMilliseconds)
    return padded(UInt64(date.year), digits: 4) + padded(UInt64(date.month), digits: 2)
      + padded(UInt64(date.day), digits: 2) + "T" + padded(time / 3_600_000, digits: 2)
      + padded(time / 60_000 % 60, digits: 2) + padded(time / 1_000 % 60, digits: 2)
      + "." + padded(time % 1_000, digits: 3) + "Z"
  }

  static func milliseconds(_ text: ArraySlice<UInt8>) -> Int64? {
    let octets = Array(text)
    guard octets.count == 20, octets[8] == UInt8(ascii: "T"), octets[15] == UInt8(ascii: "."),
      octets[19] == UInt8(ascii: "Z"),
      let year = number(octets[0..<4]), let month = number(octets[4..<6]),
      let day = number(octets[6..<8]), let hour = number(octets[9..<11]),
      let minute = number(octets[11..<13]), let second = number(octets[13..<15]),
      let fraction = number(octets[16..<19]),
      year >= 1970, (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60,
      second < 60
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    let days = CivilDate(year: year, month: month, day: day).daysSince1970
    return days * dayMilliseconds + seconds * 1_000 + fraction
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    guard digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { value, octet in value * 10 + Int64(octet - 48) }
  }
}

private func padded(_ number: UInt64, digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(digits - text.count, 0)) + text
}
