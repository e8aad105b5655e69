import Octets

/// Counts by key.
///
/// The number of keys is bounded: further keys are counted together.
struct Tally {
  /// The most different keys.
  static let keysLimit = 50_000

  /// The counts of the period and of the one before it.
  struct Counts: Equatable {
    var now = 0
    var before = 0
  }

  private(set) var counts: [Octets: Counts] = [:]
  /// Events with a key beyond the bound.
  private(set) var others = Counts()

  /// Counts one event.
  mutating func add(_ key: some Sequence<UInt8>, isBefore: Bool) {
    let key = Octets(key)
    if counts[key] == nil, counts.count >= Self.keysLimit {
      if isBefore { others.before += 1 } else { others.now += 1 }
      return
    }
    if isBefore {
      counts[key, default: Counts()].before += 1
    } else {
      counts[key, default: Counts()].now += 1
    }
  }

  /// One row of a table of counts.
  struct Row: Equatable {
    var name: Octets
    var counts: Counts
  }

  /// The keys with the highest counts in the period, sorted; equal ones by their key.
  func top(_ limit: Int) -> [Row] {
    let rows = counts.filter { $0.value.now > 0 }.map { Row(name: $0.key, counts: $0.value) }
    let sorted = rows.sorted { left, right in
      left.counts.now != right.counts.now
        ? left.counts.now > right.counts.now : left.name.lexicographicallyPrecedes(right.name)
    }
    return Array(sorted.prefix(limit))
  }

  /// The counts of a key.
  func counts(of key: some Sequence<UInt8>) -> Counts { counts[Octets(key)] ?? Counts() }
}
