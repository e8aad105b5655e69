/// What was found and repaired when a journal was opened.
public struct RecoveryReport: Sendable, Equatable {
  /// The octets after the last whole line of the newest segment; expected after a crash.
  public struct TornTail: Sendable, Equatable {
    /// The segment.
    public var segment: SegmentName
    /// Octets from the start of the segment to the tail.
    public var offset: UInt64
    /// Octets of the tail.
    public var octets: UInt64
    /// The file that holds the tail now; nil if it could not be saved.
    ///
    /// A tail that was not saved stays in the segment, and readers skip it.
    public var savedAs: String?
  }

  /// The number that the next line gets.
  public internal(set) var nextSequence: UInt64 = 1
  /// The torn tail; nil if there was none.
  public internal(set) var tornTail: TornTail?
  /// The first `damageLimit` damaged places of the newest segment; readers skip them.
  public internal(set) var damage: [Damage] = []
  /// The number of damaged places.
  public internal(set) var damageCount = 0
  /// Steps that failed, such as saving a tail on a full disk.
  public internal(set) var failures: [JournalError] = []

  /// The largest number of damaged places in `damage`.
  public static let damageLimit = 16
}

/// Collects damage in the order in which it was found: the first places, and their total number.
struct DamageFinds {
  private(set) var first: [Damage] = []
  private(set) var count = 0
  private var settledEnd: UInt64 = 0
  private var settledCount = 0

  mutating func add(_ damage: Damage) {
    count += 1
    if first.count < RecoveryReport.damageLimit { first.append(damage) }
  }

  /// Records that a whole line follows the places so far, so that they are not part of a torn tail.
  mutating func settle(before wholeLinesEnd: UInt64) {
    guard wholeLinesEnd > settledEnd else { return }
    settledEnd = wholeLinesEnd
    settledCount = count
  }

  /// Drops the places after the last whole line: they are the torn tail, not damage.
  mutating func dropUnsettled() {
    count = settledCount
    first = Array(first.prefix(settledCount))
  }
}
