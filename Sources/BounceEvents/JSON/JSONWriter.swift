import BounceMail
public import Octets

/// Writes one JSON object as octets (RFC 8259), members in the order of the calls.
public struct JSONWriter {
  /// What was written so far.
  public private(set) var octets: Octets
  private var needsComma = false

  /// A writer with room for a usual event.
  public init(capacity: Int = 1024) {
    octets = []
    octets.reserveCapacity(capacity)
  }

  /// A text member; nothing when nil.
  public mutating func member(_ key: String, _ text: Octets?) {
    guard let text else { return }
    self.key(key)
    string(text)
  }

  /// A member of a name of our own; nothing when nil.
  public mutating func member(_ key: String, name: String?) {
    guard let name else { return }
    self.key(key)
    string(Octets(name.utf8))
  }

  /// A number member; nothing when nil.
  public mutating func member(_ key: String, number: (some BinaryInteger)?) {
    guard let number else { return }
    self.key(key)
    octets += String(number).utf8
  }

  /// A member that is `true`; nothing when false.
  public mutating func flag(_ key: String, _ isSet: Bool) {
    guard isSet else { return }
    self.key(key)
    octets += "true".utf8
  }

  /// A member that is an object; nothing when it would be empty.
  public mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    var inner = JSONWriter(capacity: 256)
    members(&inner)
    guard !inner.octets.isEmpty else { return }
    self.key(key)
    octets.append(UInt8(ascii: "{"))
    octets += inner.octets
    octets.append(UInt8(ascii: "}"))
  }

  /// A member that is an array of objects; nothing when empty.
  public mutating func array<Element>(
    _ key: String, _ elements: [Element], _ members: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    self.key(key)
    octets.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { octets.append(UInt8(ascii: ",")) }
      var inner = JSONWriter(capacity: 256)
      members(&inner, element)
      octets.append(UInt8(ascii: "{"))
      octets += inner.octets
      octets.append(UInt8(ascii: "}"))
    }
    octets.append(UInt8(ascii: "]"))
  }

  private mutating func key(_ key: String) {
    if needsComma { octets.append(UInt8(ascii: ",")) }
    needsComma = true
    octets.append(UInt8(ascii: "\""))
    octets += key.utf8
    octets.append(UInt8(ascii: "\""))
    octets.append(UInt8(ascii: ":"))
  }

  private mutating func string(_ text: Octets) {
    octets.append(UInt8(ascii: "\""))
    JSONText.append(text, to: &octets)
    octets.append(UInt8(ascii: "\""))
  }
}
