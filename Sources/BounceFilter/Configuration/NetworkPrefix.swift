import Octets

/// A network in CIDR notation (RFC 4632 §3.1, RFC 4291 §2.3), or one address.
///
///     192.0.2.0/24   2001:db8::/32   ::1
public struct NetworkPrefix: Sendable, Equatable {
  /// 4 or 16 octets, all zero beyond `length` bits.
  let octets: [UInt8]
  /// The length of the prefix in bits.
  let length: Int

  /// The addresses of this host itself: 127.0.0.0/8 and ::1.
  public static let loopback: [NetworkPrefix] = [
    NetworkPrefix(octets: [127, 0, 0, 0], length: 8),
    NetworkPrefix(octets: [UInt8](repeating: 0, count: 15) + [1], length: 128),
  ]

  private init(octets: [UInt8], length: Int) {
    self.octets = octets
    self.length = length
  }

  /// A network; nil for anything else, also when bits are set beyond its length, which is taken for
  /// a typing error.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = IPAddress.octets(Array(parts[0].utf8)) else { return nil }
    let bits = address.count * 8
    var length = bits
    if parts.count == 2 {
      let digits = parts[1].utf8
      guard (1...3).contains(digits.count), digits.allSatisfy(\.isDigit),
        let number = Int(parts[1]), number <= bits
      else { return nil }
      length = number
    }
    self.init(octets: address, length: length)
    guard Self.cut(address, to: length) == address else { return nil }
  }

  /// The network of an address.
  init(of address: [UInt8], length: Int) {
    self.init(octets: Self.cut(address, to: length), length: length)
  }

  /// Whether an address of 4 or 16 octets lies in this network.
  func contains(_ address: [UInt8]) -> Bool {
    address.count == octets.count && Self.cut(address, to: length) == octets
  }

  private static func cut(_ address: [UInt8], to length: Int) -> [UInt8] {
    address.indices.map { index in
      let bits = min(max(length - index * 8, 0), 8)
      return address[index] & UInt8(truncatingIfNeeded: 0xFF00 >> bits)
    }
  }
}

extension NetworkPrefix: Hashable {}

/// The text forms of IP addresses.
enum IPAddress {
  /// 4 or 16 octets; nil if the text is not an address.
  ///
  /// An IPv4-mapped IPv6 address (RFC 4291 §2.5.5.2) gives 4.
  static func octets(_ text: [UInt8]) -> [UInt8]? {
    guard text.contains(UInt8(ascii: ":")) else { return version4(text) }
    guard let octets = version6(text) else { return nil }
    let isMapped = octets[..<10].allSatisfy { $0 == 0 } && octets[10] == 0xFF && octets[11] == 0xFF
    return isMapped ? Array(octets[12...]) : octets
  }

  /// Four decimal numbers without leading zeros, which some programs read as octal.
  private static func version4(_ text: [UInt8]) -> [UInt8]? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var octets: [UInt8] = []
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy(\.isDigit),
        part.count == 1 || part.first != 0x30,
        let octet = UInt8(String(decoding: part, as: UTF8.self))
      else { return nil }
      octets.append(octet)
    }
    return octets
  }

  /// RFC 4291 §2.2: groups, one `::`, IPv4 at the end.
  private static func version6(_ text: [UInt8]) -> [UInt8]? {
    guard text.count <= 45 else { return nil }
    guard let gap = doubleColon(text) else {
      return groups(text[...]).flatMap { $0.count == 16 ? $0 : nil }
    }
    let (before, after) = (text[..<gap], text[(gap + 2)...])
    guard let head = before.isEmpty ? [] : groups(before, isEnd: false),
      let tail = after.isEmpty ? [] : groups(after), head.count + tail.count <= 14
    else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  private static func doubleColon(_ text: [UInt8]) -> Int? {
    let colon = UInt8(ascii: ":")
    return text.indices.dropLast().first { text[$0] == colon && text[$0 + 1] == colon }
  }

  private static func groups(_ text: ArraySlice<UInt8>, isEnd: Bool = true) -> [UInt8]? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    var octets: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if isEnd, index == parts.count - 1, part.contains(UInt8(ascii: ".")) {
        guard let last = version4(Array(part)) else { return nil }
        return octets + last
      }
      guard (1...4).contains(part.count), part.allSatisfy(\.isHexDigit),
        let group = UInt16(String(decoding: part, as: UTF8.self), radix: 16)
      else { return nil }
      octets += [UInt8(group >> 8), UInt8(group & 0xFF)]
    }
    return octets
  }
}
