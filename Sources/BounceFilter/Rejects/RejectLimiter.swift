/// Counts refused recipients a minute and says which are journaled one by one.
///
/// A value with all times handed in. The table of networks is bounded; when it is full, further networks
/// have only what the total allows.
struct RejectLimiter {
  /// Networks remembered within a minute.
  static let networksLimit = 4_096
  static let minuteMicroseconds: Int64 = 60_000_000

  private var minute: Int64 = .min
  private var total = 0
  private var byNetwork: [NetworkPrefix: Int] = [:]
  private var surplus: UInt64 = 0

  /// Counts one refusal of a stranger.
  ///
  /// - Parameter address: 4 or 16 octets; nil where the MTA knows none.
  /// - Returns: whether it is journaled by itself.
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

  /// How many were not journaled in minutes that are over; they are forgotten by this call.
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
