import Octets

/// A key of JSON objects as octets, made once.
struct JSONKey: Sendable {
  /// The key between its quotes.
  let name: Octets
  /// `,"key":`, as it stands after another member.
  let opening: Octets

  /// - Parameter name: printable ASCII without quotes and backslashes.
  init(_ name: String) {
    self.name = Octets(name.utf8)
    opening = Octets(",\"\(name)\":".utf8)
  }
}
