/// The times at which segments were written, derived from their names.
///
/// A segment's lines were written before the next segment was made. A name whose time is before
/// that of an older segment was made while the clock was behind; it is ignored, and the next name
/// with a later time is used. So a clock that was set back, or not yet set, makes segments appear
/// younger, never older.
struct WritingTimes {
  /// 2026-01-01: no journal is older than this program, so a clock that showed an earlier time was
  /// not set.
  private static let earliestMilliseconds: Int64 = 1_767_225_600_000

  /// The segments whose times are used, oldest first.
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

  /// The latest time at which a segment was written; nil if no later segment has a usable time.
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
