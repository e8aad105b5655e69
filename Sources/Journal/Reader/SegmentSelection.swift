/// Chooses the segments that a reader opens.
struct SegmentSelection {
  /// A tolerance of an hour on each side, because clocks differ and events are made before they are
  /// written.
  private static let slackMilliseconds: Int64 = 3_600_000

  private let options: JournalReader.Options

  init(_ options: JournalReader.Options) {
    self.options = options
  }

  /// The segments to read, each with the first number of its successor.
  func select(_ all: [SegmentFile]) -> [(file: SegmentFile, limit: UInt64?)] {
    var selected: [(file: SegmentFile, limit: UInt64?)] = []
    for (index, file) in all.enumerated() {
      let next = index + 1 < all.count ? all[index + 1].name : nil
      if let start = options.start, file.name < start.segment { continue }
      if let next, !mayHoldWantedTimes(file.name, next) { continue }
      selected.append((file, next?.firstSequence))
    }
    return selected
  }

  /// Whether a segment may hold events of the wanted times.
  ///
  /// Its events were written between its own creation and that of the next segment. If the names
  /// show that the clock was set back in between, the times are unknown, and the segment is read.
  private func mayHoldWantedTimes(_ segment: SegmentName, _ next: SegmentName) -> Bool {
    let from = segment.creationMilliseconds
    let to = next.creationMilliseconds
    guard from <= to else { return true }
    if let wanted = options.fromMilliseconds, to + Self.slackMilliseconds < wanted { return false }
    if let wanted = options.toMilliseconds, from - Self.slackMilliseconds > wanted { return false }
    return true
  }
}
