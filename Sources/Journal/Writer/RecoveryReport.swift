/// What was found and mended when a journal was opened.
public struct RecoveryReport: Sendable, Equatable {
  /// What stood after the last whole line of the newest segment: expected after a crash.
  public struct TornTail: Sendable, Equatable {
    /// The segment.
    public var segment: SegmentName
    /// Octets from the start of the segment to the tail.
    public var offset: UInt64
    /// Octets of the tail.
    public var octets: UInt64
    /// The file beside the segment that holds the tail now; nil if it could not be saved.
    ///
    /// Then it was left where it was, and readers pass over it.
    public var savedAs: String?
  }

  /// The number that the next line gets.
  public internal(set) var nextSequence: UInt64 = 1
  /// The tail that was cut.
  public internal(set) var tornTail: TornTail?
  /// Damage in the newest segment, its first `damageLimit` finds; it is skipped by readers.
  public internal(set) var damage: [Damage] = []
  /// All finds of damage.
  public internal(set) var damageCount = 0
  /// What could not be done on the way, such as saving a tail on a full disk.
  public internal(set) var failures: [JournalError] = []

  /// How many finds of damage are kept in `damage`.
  public static let damageLimit = 16
}

/// Damage in the order it was found: the first finds, and how many there are.
struct DamageFinds {
  private(set) var first: [Damage] = []
  private(set) var count = 0
  private var settledEnd: UInt64 = 0
  private var settledCount = 0

  mutating func add(_ damage: Damage) {
    count += 1
    if first.count < RecoveryReport.damageLimit { first.append(damage) }
  }

  /// A whole line stands behind the finds so far, so that they are no torn tail.
  mutating func settle(before wholeLinesEnd: UInt64) {
    guard wholeLinesEnd > settledEnd else { return }
    settledEnd = wholeLinesEnd
    settledCount = count
  }

  /// What stands after the last whole line is the torn tail, not damage.
  mutating func dropUnsettled() {
    count = settledCount
    first = Array(first.prefix(settledCount))
  }
}
