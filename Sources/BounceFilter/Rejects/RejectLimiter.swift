/// Limits, per minute, how many refused recipients of other clients are journaled one by one.
///
/// The caller passes the time. The table of networks is bounded; when it is full, only the total
/// limit applies to further networks.
struct RejectLimiter {
  /// The largest number of networks counted in a minute.
  static let networksLimit = 4_096
  static let minuteMicroseconds: Int64 = 60_000_000

  private var minute: Int64 = .min
  private var total = 0
  private var byNetwork: [NetworkPrefix: Int] = [:]
  private var surplus: UInt64 = 0

  /// Counts one refused recipient of a client outside `[clients] own`.
  ///
  /// - Parameter address: 4 or 16 octets; nil if unknown.
  /// - Returns: whether it is within the limits and gets an event of its own.
  mutating func admits(_ address: [UInt8]?, rates: RejectRates, now: Int64) -> Bool {
    begin(Self.minute(of: now))
    let network = NetworkPrefix(of: address ?? [], length: address?.count == 16 ? 56 : 24)
    let count = byNetwork[network] ?? 0
    guard total < rates.perMinute, count < rates.perNetworkAndMinute else {
      surplus += 1
      return false
    }
    total += 1
    if count > 0 || byNetwork.count < Self.networksLimit { byNetwork[network] = count + 1 }
    return true
  }

  /// How many exceeded the limits in past minutes, or at the end also in this one; resets the
  /// count.
  mutating func takeSurplus(now: Int64, isEnding: Bool = false) -> UInt64 {
    guard surplus > 0, isEnding || Self.minute(of: now) != minute else { return 0 }
    defer { surplus = 0 }
    return surplus
  }

  private mutating func begin(_ minute: Int64) {
    guard minute != self.minute else { return }
    self.minute = minute
    total = 0
    byNetwork = [:]
  }

  private static func minute(of microseconds: Int64) -> Int64 { microseconds / minuteMicroseconds }
}
