public import Octets

/// A line of the journal whose members are located but not decoded.
///
/// Readers of millions of lines examine it before they decode the few that they need to
/// ``BounceEvent``.
public struct EventLine: Sendable {
  /// The line, without its line end.
  public let octets: Octets
  /// The range of each value, by the index of its key; 0 to 0 for an absent one.
  ///
  /// An inline array, whose count is a literal: the most members that a table may have.
  private var places = [64 of Place](repeating: Place(start: 0, end: 0))

  private struct Place {
    var start: UInt32
    var end: UInt32
  }

  /// Locates the members of a line; nil when it is no JSON object.
  ///
  /// Unknown keys are ignored.
  public init?(_ octets: Octets) {
    guard var scanner = JSONScanner(octets, in: octets.indices) else { return nil }
    self.octets = octets
    let table = BounceEvent.table
    var expected = 0
    while let member = scanner.next() {
      guard let place = table.place(octets[member.key], expectedAt: expected) else { continue }
      places[place] = Place(
        start: UInt32(clamping: member.value.lowerBound),
        end: UInt32(clamping: member.value.upperBound))
      expected = place + 1
    }
    guard scanner.isComplete else { return nil }
  }

  /// The range of a value, quotes and brackets included; nil for an absent key.
  public func range(_ key: EventKey) -> Range<Int>? {
    let place = places[key.place]
    return place.end > place.start ? Int(place.start)..<Int(place.end) : nil
  }

  /// The text of a string; nil for an absent key or another kind of value.
  public func text(_ key: EventKey) -> Octets? {
    range(key).flatMap { JSONScanner.text(octets, in: $0) }
  }

  /// The text of a member of ``EventKey/original`` or ``EventKey/milter``.
  public func text(_ key: EventKey, _ inner: String) -> Octets? {
    range(key, inner).flatMap { JSONScanner.text(octets, in: $0) }
  }

  /// The range of the value of a member of an inner object.
  public func range(_ key: EventKey, _ inner: String) -> Range<Int>? {
    guard let range = range(key), var scanner = JSONScanner(octets, in: range) else { return nil }
    while let member = scanner.next() {
      if octets[member.key].elementsEqual(inner.utf8) { return member.value }
    }
    return nil
  }

  /// The octets between the quotes of a name that this project defines: such names are never
  /// escaped.
  public func name(_ key: EventKey) -> ArraySlice<UInt8>? {
    guard let range = range(key), range.count >= 2 else { return nil }
    return octets[range.lowerBound + 1..<range.upperBound - 1]
  }

  /// An unsigned number; nil for anything else.
  public func number(_ key: EventKey) -> UInt64? {
    range(key).flatMap { JSONScanner.number(octets, in: $0) }
  }

  /// Microseconds since 1970 UTC when the event was made.
  public var time: Int64? { name(.time).flatMap { Timestamp.microseconds($0) } }

  /// The address that the list action is about: ``BounceEvent/listAddress``.
  public var listAddress: Octets? {
    let isOfToken = name(.token)?.elementsEqual(TokenFinding.valid.rawValue.utf8) == true
    return (isOfToken ? text(.tokenRecipient) : nil) ?? text(.recipient)
  }

  /// Whether the event's origin is a proven one.
  public var isProven: Bool {
    name(.origin).flatMap { Origin(rawValue: String(decoding: $0, as: UTF8.self)) }?.isProven
      ?? false
  }

  /// The whole event; nil when the line is not one of a known version.
  public var event: BounceEvent? { BounceEvent(line: octets) }
}
