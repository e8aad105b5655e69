import Octets

/// The octets of the journal: its lines and the names of its files.
///
/// docs/journal.md explains them.
///
///     {"v":1,"seq":N,MEMBERS,"crc":"xxxxxxxx"}LF
///     └───── checked by the CRC ────┘
///
/// | part      | octets                                                                    |
/// |-----------|---------------------------------------------------------------------------|
/// | `v`       | format version, 1                                                          |
/// | `seq` | decimal, no leading zero: plus one a line |
/// | `MEMBERS` | JSON members as the caller gave them, no LF, at most 65,536 octets         |
/// | `crc`     | CRC-32C, eight lower-case hex digits, of `{` up to the comma before `"crc"` |
enum LineFormat {
  static let version = 1
  /// Numbers above this are no sequence numbers: sums of a few of them cannot overflow.
  static let sequenceLimit: UInt64 = 1_000_000_000_000_000_000
  static let membersOctetsLimit = 64 * 1024
  /// The longest line, without its LF: opening, twenty digits, comma, members, trailer.
  static let lineOctetsLimit = opening.count + 20 + 1 + membersOctetsLimit + trailerOctets
  /// No line of version 1 is shorter, with its LF.
  static let lineOctetsMinimum = opening.count + 1 + 1 + 1 + trailerOctets + 1

  private static let opening = Array(#"{"v":1,"seq":"#.utf8)
  private static let versionOpening = Array(#"{"v":"#.utf8)
  private static let trailerOpening = Array(#","crc":""#.utf8)
  private static let trailerEnd = Array(#""}"#.utf8)
  private static let trailerOctets = 8 + 8 + 2

  /// Adds a line with its LF to a buffer.
  static func append(sequence: UInt64, members: [UInt8], to buffer: inout [UInt8]) {
    let start = buffer.count
    buffer.append(contentsOf: opening)
    buffer.append(contentsOf: String(sequence).utf8)
    buffer.append(UInt8(ascii: ","))
    buffer.append(contentsOf: members)
    let crc = CRC32C.checksum(buffer.span.extracting(start..<buffer.count))
    buffer.append(contentsOf: trailerOpening)
    for shift in stride(from: 28, through: 0, by: -4) {
      buffer.append(UInt8.hexDigit(UInt8(truncatingIfNeeded: crc >> UInt32(shift)) & 0xF))
    }
    buffer.append(contentsOf: trailerEnd)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// The members of a line that `append` made, given without its LF.
  static func members(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let digits = line.dropFirst(opening.count).prefix { octet in octet != UInt8(ascii: ",") }
    return Array(line.dropFirst(opening.count + digits.count + 1).dropLast(trailerOctets))
  }

  /// What a line turned out to be.
  enum Reading: Equatable {
    case whole(sequence: UInt64)
    /// Framed as a line should be, but the CRC says otherwise.
    case corrupt
    /// Not framed as a line.
    case malformed
    /// Written by a newer version of this program; its sequence number where it could be read.
    case newerFormat(version: UInt64, sequence: UInt64?)
  }

  /// Reads a line, given without its LF.
  ///
  /// A version above 1 is believed when the CRC agrees, or when there is no CRC where version 1
  /// has it: one flipped bit in the version must not turn damage into a newer format.
  static func read(_ line: Span<UInt8>) -> Reading {
    let end = line.count - trailerOctets
    let crcMatches = end > 0 ? checkTrailer(line, at: end) : nil
    if hasPrefix(line, opening) {
      guard let crcMatches,
        let (sequence, digits) = decimal(line, opening.count..<end),
        (1...sequenceLimit).contains(sequence),
        line[opening.count] != UInt8(ascii: "0"),
        opening.count + digits + 1 < end,
        line[opening.count + digits] == UInt8(ascii: ",")
      else { return .malformed }
      return crcMatches ? .whole(sequence: sequence) : .corrupt
    }
    return readOtherVersion(line, crcMatches: crcMatches)
  }

  private static func readOtherVersion(_ line: Span<UInt8>, crcMatches: Bool?) -> Reading {
    guard hasPrefix(line, versionOpening),
      let (version, digits) = decimal(line, versionOpening.count..<line.count), version > 1,
      versionOpening.count + digits < line.count,
      line[versionOpening.count + digits] == UInt8(ascii: ",")
    else { return crcMatches == false ? .corrupt : .malformed }
    guard crcMatches != false else { return .corrupt }
    let key = Array(#","seq":"#.utf8)
    let start = versionOpening.count + digits
    let rest = line.extracting(start..<line.count)
    guard hasPrefix(rest, key) else { return .newerFormat(version: version, sequence: nil) }
    let sequence = decimal(line, start + key.count..<line.count)?.value
    return .newerFormat(version: version, sequence: sequence.map { min($0, sequenceLimit) })
  }

  /// Whether the CRC agrees; nil if there is no trailer at that place.
  private static func checkTrailer(_ line: Span<UInt8>, at end: Int) -> Bool? {
    let trailer = line.extracting(end..<line.count)
    guard hasPrefix(trailer, trailerOpening),
      hasPrefix(trailer.extracting(16..<18), trailerEnd)
    else { return nil }
    var stated: UInt32 = 0
    for position in 8..<16 {
      guard !trailer[position].isUpper, let digit = trailer[position].hexValue else { return nil }
      stated = stated << 4 | UInt32(digit)
    }
    return CRC32C.checksum(line.extracting(0..<end)) == stated
  }

  private static func hasPrefix(_ octets: Span<UInt8>, _ prefix: [UInt8]) -> Bool {
    guard octets.count >= prefix.count else { return false }
    for position in prefix.indices where octets[position] != prefix[position] { return false }
    return true
  }

  /// The number at the start of a range and its length in octets; nil without a digit or above 64
  /// bits.
  private static func decimal(
    _ octets: Span<UInt8>, _ range: Range<Int>
  ) -> (value: UInt64, digits: Int)? {
    var value: UInt64 = 0
    var position = range.lowerBound
    while position < range.upperBound,
      case let octet = octets[position],
      octet.isDigit
    {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(octet - UInt8(ascii: "0")))
      guard !overflow, !carry else { return nil }
      value = sum
      position += 1
    }
    let digits = position - range.lowerBound
    return digits > 0 ? (value, digits) : nil
  }
}
