import Octets

/// A key of JSON objects as octets, prepared once.
struct JSONKey: Sendable {
  /// The key between its quotes.
  let name: Octets
  /// `,"key":`, for use after another member.
  let opening: Octets

  /// - Parameter name: printable ASCII without quotes and backslashes.
  init(_ name: String) {
    self.name = Octets(name.utf8)
    opening = Octets(",\"\(name)\":".utf8)
  }
}
