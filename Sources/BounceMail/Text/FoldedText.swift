import Octets

extension Array where Element == UInt8 {
  /// UTF-8 text with small letters for capital ones: ASCII, Latin 1, Latin Extended-A, Greek without accents and Cyrillic.
  ///
  /// `İ` becomes `i`, as ASCII has it. For comparing with phrases in lower case; other octets stay.
  func folded() -> Octets {
    guard contains(where: { $0 >= 0x80 }) else { return lowercased() }
    var result = Octets()
    result.reserveCapacity(count)
    var index = 0
    while index < count {
      let lead = self[index]
      if lead >= 0xC3, lead <= 0xD1, index + 1 < count, self[index + 1] & 0xC0 == 0x80 {
        let scalar = UInt32(lead & 0x1F) << 6 | UInt32(self[index + 1] & 0x3F)
        result.append(contentsOf: UTF8Text.encode(Self.small(scalar)))
        index += 2
      } else {
        result.append(lead.lowercased)
        index += 1
      }
    }
    return result
  }

  private static func small(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xD7, 0x131, 0x138, 0x149, 0x178, 0x17F: scalar
    case 0x130: 0x69
    case 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1 ? scalar + 1 : scalar
    case 0x100...0x177: scalar % 2 == 0 ? scalar + 1 : scalar
    default: scalar
    }
  }
}
