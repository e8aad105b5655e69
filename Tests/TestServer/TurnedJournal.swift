internal import Foundation
internal import TestSupport

extension MailServer {
  /// The output of `bouncectl removals` for a copy of the journal, in which some events were made
  /// some hours earlier.
  public func removals(
    madeEarlierBy hours: Int, where condition: (JournalRecord) -> Bool
  ) throws -> String {
    let lines = try records().map { record in
      condition(record) ? try record.madeEarlier(by: hours).line : record.line
    }
    let copy = try folder.makeFolder("turned-\(UInt32.random(in: .min ... .max))")
    let name = copy + "/00000000000000000001-20260101T000000.000Z.jsonl"
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: name, atomically: false, encoding: .utf8)
    let removals = try Command.run(
      Checkout.program("bouncectl"), ["--journal", copy, "removals", "--format", "csv"])
    guard removals.status == 0 else {
      throw MilterFailure(description: "bouncectl removals: \(removals.errors)")
    }
    return removals.output
  }
}

extension JournalRecord {
  /// The same event with an earlier time.
  func madeEarlier(by hours: Int) throws -> JournalRecord {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "UTC")
    format.dateFormat = "yyyy-MM-dd'T'HH:mm:ss"
    guard let time = self["time"], let seconds = format.date(from: String(time.prefix(19))) else {
      throw MilterFailure(description: "an event without its time: \(line)")
    }
    let earlier = format.string(from: seconds.addingTimeInterval(-3_600 * Double(hours)))
    let turned = line.replacing(
      "\"time\":\"\(time)\"", with: "\"time\":\"\(earlier)\(time.dropFirst(19))\"",
      maxReplacements: 1)
    let checked = turned.dropLast(",\"crc\":\"00000000\"}".count)
    return try JournalRecord(
      line: "\(checked),\"crc\":\"\(CRC32C.checksum(Array(checked.utf8)))\"}")
  }
}
