import BounceClassifier
import Octets

/// How often which block list refused mail of ours, since when, and when last.
struct BlocklistFigures {
  private var tally = Tally()
  /// First and last times in the period, by list.
  private var times: [Octets: (first: Int64, last: Int64)] = [:]

  /// One list.
  struct Row {
    var name: Octets
    var counts: Tally.Counts
    /// The first and the last refusal of the period, in microseconds since 1970 UTC.
    var first: Int64
    var last: Int64

    /// Where to look up or remove an entry; nil where that is not known.
    var page: String? { Blocklists.page(of: name) }
  }

  /// Counts a refusal; lists beyond ``Tally/keysLimit`` are left out.
  mutating func add(_ name: Octets, at time: Int64, isBefore: Bool) {
    tally.add(name, isBefore: isBefore)
    guard !isBefore, tally.counts[name] != nil else { return }
    let known = times[name] ?? (time, time)
    times[name] = (min(known.first, time), max(known.last, time))
  }

  /// The lists that refused most, sorted.
  func top(_ limit: Int) -> [Row] {
    tally.top(limit).compactMap { row in
      times[row.name].map {
        Row(name: row.name, counts: row.counts, first: $0.first, last: $0.last)
      }
    }
  }
}
