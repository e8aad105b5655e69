// `unsafe` here reads within the given span and within the constant table: eight octets a step,
// without a bounds check for each. The benchmark "verify" (Tests/Benchmarks/Journal) measures the
// gain.

/// CRC-32C (Castagnoli; reflected polynomial 0x82F63B78), as in RFC 9260, appendix A.
enum CRC32C {
  static func checksum(_ octets: Span<UInt8>) -> UInt32 {
    unsafe octets.withUnsafeBytes { octets in
      unsafe tables.withUnsafeBufferPointer { tables in
        unsafe checksum(octets, tables)
      }
    }
  }

  private static func checksum(
    _ octets: UnsafeRawBufferPointer, _ tables: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    var crc: UInt32 = ~0
    var position = 0
    while octets.count &- position >= 8 {
      let word = unsafe UInt64(
        littleEndian: octets.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let mixed = word ^ UInt64(crc)
      var next: UInt32 = 0
      for octet in 0..<8 {
        let value = Int((mixed &>> UInt64(octet &* 8)) & 0xFF)
        next ^= unsafe tables[(7 &- octet) &* 256 &+ value]
      }
      crc = next
      position &+= 8
    }
    while position < octets.count {
      let value = unsafe Int((crc ^ UInt32(octets[position])) & 0xFF)
      crc = unsafe (crc &>> 8) ^ tables[value]
      position &+= 1
    }
    return ~crc
  }

  /// Eight tables of 256: entry `256 * n + octet` is the effect of an octet followed by n others.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for octet in 0..<256 {
      var crc = UInt32(octet)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0x82F6_3B78 : crc >> 1 }
      tables[octet] = crc
    }
    for entry in 256..<8 * 256 {
      let previous = tables[entry - 256]
      tables[entry] = (previous >> 8) ^ tables[Int(previous & 0xFF)]
    }
    return tables
  }()
}
