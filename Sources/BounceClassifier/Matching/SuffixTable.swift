import Octets

/// Domains with a value each.
///
/// A lookup reads a host name once, from its right end.
struct SuffixTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let domain: [UInt8]
    let value: Value
  }

  private var slots: [Entry?]

  /// A table; if a domain occurs twice the first value counts.
  init(_ entries: [(domain: String, value: Value)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    slots = Array(repeating: nil, count: size)
    for entry in entries {
      let domain = entry.domain.utf8.map(\.lowercased)
      var hash = SuffixTable.seed
      for octet in domain.reversed() { hash = SuffixTable.mix(hash, octet) }
      var slot = Int(hash & UInt64(size - 1))
      while let taken = slots[slot], taken.domain != domain { slot = (slot + 1) & (size - 1) }
      if slots[slot] == nil { slots[slot] = Entry(domain: domain, value: entry.value) }
    }
  }

  /// The value of the longest domain that contains the host name in a range.
  func value(of text: [UInt8], in range: Range<Int>) -> Value? {
    var hash = SuffixTable.seed
    var found: Value?
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      hash = SuffixTable.mix(hash, text[index].lowercased)
      let isLabelStart = index == range.lowerBound || text[index - 1] == UInt8(ascii: ".")
      if isLabelStart, let value = lookUp(hash, text, index..<range.upperBound) { found = value }
    }
    return found
  }

  private func lookUp(_ hash: UInt64, _ text: [UInt8], _ range: Range<Int>) -> Value? {
    var slot = Int(hash & UInt64(slots.count - 1))
    while let entry = slots[slot] {
      if entry.domain.count == range.count,
        entry.domain.indices.allSatisfy({
          entry.domain[$0] == text[range.lowerBound + $0].lowercased
        })
      {
        return entry.value
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  private static func mix(_ hash: UInt64, _ octet: UInt8) -> UInt64 {
    (hash ^ UInt64(octet)) &* 0x100_0000_01B3
  }
}
