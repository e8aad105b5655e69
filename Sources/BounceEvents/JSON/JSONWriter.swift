import BounceMail
public import Octets

/// Writes one JSON object as octets (RFC 8259), members in the order of the calls.
public struct JSONWriter {
  /// The octets written so far.
  public private(set) var octets: Octets
  private var needsComma = false

  /// A writer with room for a usual event.
  public init(capacity: Int = 1024) {
    octets = []
    octets.reserveCapacity(capacity)
  }

  /// Writes a text member; nothing for nil.
  public mutating func member(_ key: String, _ text: Octets?) {
    guard let text else { return }
    begin(JSONKey(key))
    string(text)
  }

  /// Writes a member whose value is a name of this project; nothing for nil.
  public mutating func member(_ key: String, name: String?) {
    member(key, name.map { Octets($0.utf8) })
  }

  /// Writes a number member; nothing for nil.
  public mutating func member(_ key: String, number: (some BinaryInteger)?) {
    guard let number else { return }
    begin(JSONKey(key))
    octets += String(number).utf8
  }

  /// Writes a member that is `true`; nothing for false.
  public mutating func flag(_ key: String, _ isSet: Bool) {
    guard isSet else { return }
    begin(JSONKey(key))
    yes()
  }

  /// Writes a member that is an object; nothing if it would be empty.
  public mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    object(JSONKey(key), members)
  }

  /// Writes a member that is an array of objects; nothing if it is empty.
  public mutating func array<Element>(
    _ key: String, _ elements: [Element], _ members: (inout JSONWriter, Element) -> Void
  ) {
    array(JSONKey(key), elements, members)
  }
}

// Functions for the tables of members, which have prepared keys and values as octets.
extension JSONWriter {
  /// Writes a key and its colon; one value must follow.
  mutating func begin(_ key: JSONKey) {
    if needsComma { octets += key.opening } else { octets += key.opening.dropFirst() }
    needsComma = true
  }

  /// Writes a member that is an object; nothing if it would be empty.
  mutating func object(_ key: JSONKey, _ members: (inout JSONWriter) -> Void) {
    let (start, neededComma) = (octets.count, needsComma)
    begin(key)
    guard !braces(members) else { return }
    octets.removeSubrange(start...)
    needsComma = neededComma
  }

  /// Writes a member that is an array of objects; nothing if it is empty.
  mutating func array<Element>(
    _ key: JSONKey, _ elements: [Element], _ members: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    begin(key)
    octets.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { octets.append(UInt8(ascii: ",")) }
      _ = braces { members(&$0, element) }
    }
    octets.append(UInt8(ascii: "]"))
  }

  /// Writes a string with its special characters escaped.
  mutating func string(_ text: Octets) {
    octets.append(UInt8(ascii: "\""))
    JSONText.append(text, to: &octets)
    octets.append(UInt8(ascii: "\""))
  }

  /// Writes a string that needs no escapes.
  mutating func plain(_ text: Octets) {
    octets.append(UInt8(ascii: "\""))
    octets += text
    octets.append(UInt8(ascii: "\""))
  }

  /// Writes a name of this project, which needs no escapes.
  mutating func name(_ name: String) {
    octets.append(UInt8(ascii: "\""))
    octets += name.utf8
    octets.append(UInt8(ascii: "\""))
  }

  /// Writes an unsigned number.
  mutating func number(_ number: UInt64) {
    var divisor: UInt64 = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      octets.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }

  /// Writes an enhanced status code as a string.
  mutating func status(_ status: EnhancedStatusCode) {
    octets.append(UInt8(ascii: "\""))
    number(UInt64(status.statusClass))
    octets.append(UInt8(ascii: "."))
    number(UInt64(status.subject))
    octets.append(UInt8(ascii: "."))
    number(UInt64(status.detail))
    octets.append(UInt8(ascii: "\""))
  }

  /// Writes the value `true`.
  mutating func yes() { octets += Self.yes }

  private static let yes = Octets("true".utf8)

  /// Writes an object; returns whether it has members.
  private mutating func braces(_ members: (inout JSONWriter) -> Void) -> Bool {
    octets.append(UInt8(ascii: "{"))
    let start = octets.count
    needsComma = false
    members(&self)
    let hasMembers = octets.count > start
    octets.append(UInt8(ascii: "}"))
    needsComma = true
    return hasMembers
  }
}
