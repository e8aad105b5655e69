/// Lines of failed batches that reached a file.
///
/// A reader may have seen them, so they keep their numbers, and the next write begins with the same
/// octets.
struct CarriedLines {
  /// The lines, each with its LF.
  private(set) var octets: [UInt8] = []
  private(set) var count = 0

  /// Keeps the whole lines among the octets that reached a file, if there are more of them than
  /// before.
  mutating func keep(_ batch: [UInt8], written: Int) {
    var end = 0
    var lines = 0
    while let lineFeed = firstLineFeed(in: batch, end..<written) {
      end = lineFeed + 1
      lines += 1
    }
    guard lines > count else { return }
    octets = Array(batch[..<end])
    count = lines
  }

  /// Gives the lines new numbers, because another writer has used theirs.
  mutating func renumber(from first: UInt64) {
    var renumbered: [UInt8] = []
    var start = 0
    for number in first..<first + UInt64(count) {
      guard let lineFeed = firstLineFeed(in: octets, start..<octets.count) else { break }
      LineFormat.append(
        sequence: number, members: LineFormat.members(octets[start..<lineFeed]), to: &renumbered)
      start = lineFeed + 1
    }
    octets = renumbered
  }
}
