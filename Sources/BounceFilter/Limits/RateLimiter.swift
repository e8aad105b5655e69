/// Limits, per minute, how much clients that are not ours may write to the journal: events, or
/// octets.
///
/// The caller passes the time. The table of networks is bounded; when it is full, only the total
/// limit applies to further networks.
struct RateLimiter {
  /// The largest number of networks counted in a minute.
  static let networksLimit = 4_096

  private var minute: Int64 = .min
  private var total = 0
  private var byNetwork: [NetworkPrefix: Int] = [:]

  /// Counts an amount that a network is about to write.
  ///
  /// - Returns: whether it is within the limits; if not, it is not counted.
  mutating func admits(
    _ amount: Int = 1, from network: NetworkPrefix, limits: MinuteLimits, now: Int64
  ) -> Bool {
    begin(minuteNumber(now))
    let count = byNetwork[network] ?? 0
    guard amount <= limits.total - total, amount <= limits.perNetwork - count else { return false }
    total += amount
    if count > 0 || byNetwork.count < Self.networksLimit { byNetwork[network] = count + amount }
    return true
  }

  private mutating func begin(_ minute: Int64) {
    guard minute != self.minute else { return }
    self.minute = minute
    total = 0
    byNetwork = [:]
  }
}

/// The number of events that exceeded a limit, until they are reported in a `sampled` event.
struct Surplus {
  private var minute: Int64 = .min
  private var count: UInt64 = 0

  mutating func add(_ events: Int, now: Int64) {
    guard events > 0 else { return }
    minute = minuteNumber(now)
    count += UInt64(events)
  }

  /// The number of past minutes, or at the end also of this one; resets it.
  mutating func take(now: Int64, isEnding: Bool = false) -> UInt64 {
    guard count > 0, isEnding || minuteNumber(now) != minute else { return 0 }
    defer { count = 0 }
    return count
  }
}

private func minuteNumber(_ microseconds: Int64) -> Int64 { microseconds / 60_000_000 }
