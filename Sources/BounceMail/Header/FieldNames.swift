/// Maps each field name to one of 64 bits: if a name's bit is not set, no field has the name.
enum FieldNames {
  /// The bit of a name in lower case.
  static func bit(_ name: Span<UInt8>) -> UInt64 { bit(name, 0..<name.count) }

  /// The bit of a name in a range, whatever its case.
  static func bit(_ span: Span<UInt8>, _ name: Range<Int>) -> UInt64 {
    guard !name.isEmpty else { return 0 }
    // The bit must not depend on case: upper-case and lower-case letters differ in 0x20.
    let first = UInt32(span[name.lowerBound] | 0x20)
    let middle = UInt32(span[name.lowerBound + name.count / 2] | 0x20)
    let last = UInt32(span[name.upperBound - 1] | 0x20)
    let mixed = (first << 16 | middle << 8 | last) &+ UInt32(name.count & 0xFF) << 24
    return 1 << UInt64((mixed &* 0x9E37_79B1) >> 26)
  }
}
