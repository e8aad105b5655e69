import BounceClassifier
import BounceEvents
import Octets

/// Collects the addresses that proven reports called dead, without those to which mail was
/// delivered later.
struct RemovalList {
  private let minOrigin: Origin
  private var removals: [Octets: Removal] = [:]
  /// The time of the last delivery to each address: an import may add older reports later.
  private var deliveries: [Octets: Int64] = [:]
  private var seen = SeenIDs()

  init(minOrigin: Origin) { self.minOrigin = minOrigin }

  /// Adds one event.
  ///
  /// Events must come in the order of time.
  mutating func add(_ line: EventLine) {
    guard let type = line.name(.type) else { return }
    if type.elementsEqual("delivered".utf8) || type.elementsEqual("recovered".utf8) {
      forget(line)
    } else if line.name(.listAction)?.elementsEqual("remove".utf8) == true {
      remember(line)
    }
  }

  /// The addresses, sorted.
  func removals(minCount: Int) -> [Removal] {
    removals.values.filter { $0.count >= minCount }
      .sorted { $0.address.lexicographicallyPrecedes($1.address) }
  }

  private mutating func forget(_ line: EventLine) {
    guard let address = line.address?.canonicalAddress, let time = line.time else { return }
    deliveries[address] = max(time, deliveries[address] ?? time)
    if let known = removals[address], time >= known.last { removals[address] = nil }
  }

  private mutating func remember(_ line: EventLine) {
    guard let address = line.address?.canonicalAddress, let time = line.time,
      let origin = line.name(.origin).flatMap({
        Origin(rawValue: String(decoding: $0, as: UTF8.self))
      }),
      origin >= minOrigin, seen.isNew(line), deliveries[address].map({ time > $0 }) ?? true
    else { return }
    let category = line.name(.category).flatMap {
      Category(rawValue: String(decoding: $0, as: UTF8.self))
    }
    var removal =
      removals[address]
      ?? Removal(
        address: address, first: time, last: time, category: category ?? .other, origin: origin,
        reason: [])
    removal.count += 1
    removal.first = min(removal.first, time)
    removal.origin = max(removal.origin, origin)
    if time >= removal.last {
      removal.last = time
      removal.category = category ?? removal.category
      removal.reason = line.text(.diagnostic) ?? []
    }
    removals[address] = removal
  }
}

/// An address to take off a list, and why.
struct Removal {
  /// The address as it was written to, with its domain in lower case.
  var address: Octets
  /// The time of the first report in microseconds since 1970 UTC, like ``last``.
  var first: Int64
  var last: Int64
  /// The number of different reports.
  var count = 0
  /// From the last report, like ``reason``.
  var category: Category
  /// The best origin of its reports.
  var origin: Origin
  /// The remote host's words.
  var reason: Octets

  static let columns = ["address", "first", "last", "count", "origin", "category", "reason"]

  var cells: [Octets] {
    [
      address, Timestamp.text(microseconds: first), Timestamp.text(microseconds: last),
      Octets(String(count).utf8), Octets(origin.rawValue.utf8), Octets(category.rawValue.utf8),
      reason,
    ]
  }

  /// For people: the category in words, and the host's own words.
  var shownCells: [String] {
    let words = reason.isEmpty ? category.inWords : "\(category.inWords): \(reason.printable)"
    return [
      address.printable, TimeWords.minutes(first), TimeWords.minutes(last), String(count),
      origin.rawValue, words,
    ]
  }

  var json: Octets {
    var json = JSONWriter()
    for (name, cell) in zip(Self.columns, cells) {
      if name == "count" { json.member(name, number: count) } else { json.member(name, cell) }
    }
    return Octets("{".utf8) + json.octets + Octets("}".utf8)
  }

  /// A line of an access(5) table: the address, and the refusal of mail to it; nil for an address
  /// that such a table would interpret as something else.
  var accessLine: String? {
    guard let at = address.lastIndex(of: UInt8(ascii: "@")), at > 0, at < address.count - 1,
      address.firstIndex(of: UInt8(ascii: "@")) == at,
      address.first != UInt8(ascii: "#"), address.first != UInt8(ascii: "\""),
      address.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
    else { return nil }
    let shown = address.printable
    guard Octets(shown.utf8) == address else { return nil }
    let date = TimeWords.date(last)
    return "\(shown)\tREJECT 5.1.1 \(category.inWords), as reported on \(date)"
  }
}
