/// When segments were written, as far as their names tell.
///
/// What a segment holds was written before the next one was made. A name whose time is before an
/// older segment's was given while the clock was behind: it tells nothing, and the first one that
/// is not behind tells instead. So a clock that was set back, or not set yet, makes segments look
/// younger, never older.
struct WritingTimes {
  /// No journal is older than this program: a clock before 2026 was not set yet.
  private static let earliestMilliseconds: Int64 = 1_767_225_600_000

  /// The segments whose times can be believed, oldest first.
  private let believed: [SegmentName]

  /// - Parameter names: all segments, in order.
  init(_ names: [SegmentName]) {
    var latest = Self.earliestMilliseconds
    believed = names.filter { name in
      guard name.creationMilliseconds >= latest else { return false }
      latest = name.creationMilliseconds
      return true
    }
  }

  /// The latest time at which a segment was written; nil if no later segment tells.
  func end(of segment: SegmentName) -> Int64? {
    var low = 0
    var high = believed.count
    while low < high {
      let middle = (low + high) / 2
      if believed[middle] > segment { high = middle } else { low = middle + 1 }
    }
    return low < believed.count ? believed[low].creationMilliseconds : nil
  }
}
