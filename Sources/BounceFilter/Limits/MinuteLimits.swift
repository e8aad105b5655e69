/// How much of something clients that are not ours may write to the journal in a minute.
public struct MinuteLimits: Sendable, Equatable {
  /// From one network: IPv4 /24, IPv6 /56.
  public var perNetwork: Int
  /// From all networks together.
  public var total: Int

  /// Limits with these values.
  public init(perNetwork: Int, total: Int) {
    (self.perNetwork, self.total) = (perNetwork, total)
  }
}

extension MinuteLimits {
  /// The part of the octets left that one minute may use: one in this number.
  private static let minutes: UInt64 = 512
  /// Octets that a minute may use even if that part is smaller.
  private static let least: UInt64 = 16 * 1_024

  /// These limits in octets, lowered when the journal has little space left for unproven events.
  ///
  /// The less is left, the less a minute may use, so that a flood cannot use all of it in a short
  /// time. A network then gets at most a quarter of a minute's octets.
  ///
  /// - Parameter left: octets that unproven events may still use; nil if unknown.
  func lowered(toShareOf left: UInt64?) -> MinuteLimits {
    guard let left else { return self }
    let share = Int(clamping: min(left, max(left / Self.minutes, Self.least)))
    guard share < total else { return self }
    return MinuteLimits(perNetwork: min(perNetwork, share / 4), total: share)
  }
}
