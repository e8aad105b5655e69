import BounceClassifier
import BounceEvents
import Octets

/// An address to take off a list, and why.
struct Removal {
  /// The address that the reports are about, with its domain in lower case.
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

  /// Both together: the words of the later one.
  func joined(_ other: Removal) -> Removal {
    var sum = other.last >= last ? other : self
    sum.first = min(first, other.first)
    sum.count = count + other.count
    sum.origin = max(origin, other.origin)
    return sum
  }

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
