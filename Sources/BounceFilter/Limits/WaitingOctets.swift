/// Octets of unproven reports that wait in the journal's queue.
///
/// They may use a part of the queue only, and those of one network a smaller part, so that there
/// is always space for proven reports.
struct WaitingOctets {
  /// The part of the queue for all networks: one in this number.
  static let totalPart = 4
  /// The part of the queue for one network: one in this number.
  static let networkPart = 64

  private var total = 0
  private var byNetwork: [NetworkPrefix: Int] = [:]

  /// Counts octets that are about to be queued.
  ///
  /// - Returns: whether they are within the limits; if not, they are not counted.
  mutating func admits(_ octets: Int, from network: NetworkPrefix, queueOctetsLimit: Int) -> Bool {
    let count = byNetwork[network] ?? 0
    guard total + octets <= queueOctetsLimit / Self.totalPart,
      count + octets <= queueOctetsLimit / Self.networkPart
    else { return false }
    total += octets
    byNetwork[network] = count + octets
    return true
  }

  /// Subtracts octets that no longer wait.
  mutating func release(_ octets: Int, from network: NetworkPrefix) {
    total -= octets
    let count = (byNetwork[network] ?? 0) - octets
    byNetwork[network] = count > 0 ? count : nil
  }
}
