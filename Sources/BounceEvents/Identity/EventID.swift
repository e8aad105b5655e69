import Crypto
public import Octets

/// A UUIDv8 (RFC 9562 §5.8) made from a report's facts: the same report always gives the same ID.
public struct EventID: Hashable, Sendable {
  /// The UUID's 16 octets.
  public let octets: [16 of UInt8]

  /// The first 128 bits of SHA-256 over the parts, with version 8 and variant 10.
  ///
  /// Each part is preceded by its length; absent parts differ from empty ones.
  public init(of parts: [Octets?]) {
    var hash = SHA256()
    for part in parts {
      // Length plus one, 64 bits, most significant octet first; 0 when absent.
      let length = UInt64(part.map { $0.count + 1 } ?? 0)
      hash.update(data: (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) })
      if let part { hash.update(data: part) }
    }
    var octets = [16 of UInt8](repeating: 0)
    for (index, octet) in hash.finalize().prefix(16).enumerated() { octets[index] = octet }
    octets[6] = octets[6] & 0x0F | 0x80
    octets[8] = octets[8] & 0x3F | 0x80
    self.octets = octets
  }

  /// Parses an ID; nil for anything but 8-4-4-4-12 hexadecimal digits.
  public init?(text: some Collection<UInt8>) {
    guard text.count == 36 else { return nil }
    var octets = [16 of UInt8](repeating: 0)
    var nibbles = 0
    for (position, octet) in text.enumerated() {
      if Self.hyphens.contains(position) {
        guard octet == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let value = octet.hexValue else { return nil }
      octets[nibbles / 2] = octets[nibbles / 2] << 4 | value
      nibbles += 1
    }
    self.octets = octets
  }

  /// `8-4-4-4-12` hexadecimal digits in lower case.
  public var text: Octets {
    var text = Octets()
    text.reserveCapacity(36)
    for index in octets.indices {
      if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
      text.append(UInt8.hexDigit(octets[index] >> 4))
      text.append(UInt8.hexDigit(octets[index] & 0xF))
    }
    return text
  }

  /// Two IDs are equal when all octets are.
  public static func == (left: EventID, right: EventID) -> Bool {
    left.octets.indices.allSatisfy { left.octets[$0] == right.octets[$0] }
  }

  /// Hashes the octets.
  public func hash(into hasher: inout Hasher) {
    for index in octets.indices { hasher.combine(octets[index]) }
  }

  private static let hyphens: Set<Int> = [8, 13, 18, 23]

}

extension EventID: CustomStringConvertible {
  /// The ID as text.
  public var description: String { String(decoding: text, as: UTF8.self) }
}
