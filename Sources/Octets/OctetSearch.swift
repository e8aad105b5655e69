internal import Glibc

extension Span where Element == UInt8 {
  /// Where an octet first stands in a range.
  ///
  /// Uses memchr(3), which compares many octets at once. `unsafe`: its call, within bounds that are
  /// checked first.
  public func firstIndex(of octet: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range of this span")
    return unsafe withUnsafeBufferPointer { octets in
      guard let base = octets.baseAddress,
        let found = unsafe memchr(base + range.lowerBound, CInt(octet), range.count)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// Where two octets first stand side by side in a range, letters without case.
  ///
  /// Compares eight positions at once. `unsafe`: the loads of eight octets, within bounds that are
  /// checked first.
  /// - Parameters:
  ///   - first: in lower case if it is a letter.
  ///   - second: the same.
  public func firstIndex(ofPair first: UInt8, _ second: UInt8, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range of this span")
    // The two cases of a letter differ in bit 0x20 only, and no other octet becomes a letter by it.
    let firstCase: UInt8 = first.isAlpha ? 0x20 : 0
    let secondCase: UInt8 = second.isAlpha ? 0x20 : 0
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = range.lowerBound
    unsafe withUnsafeBytes { octets in
      while range.upperBound - index > 8 {
        let firsts = unsafe octets.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let seconds = unsafe octets.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
        // An octet of `others` is 0 where the pair stands. The test below may also take an octet
        // after a 0 for one, but none before.
        let others =
          ((firsts | ones &* UInt64(firstCase)) ^ ones &* UInt64(first))
          | ((seconds | ones &* UInt64(secondCase)) ^ ones &* UInt64(second))
        if (others &- ones) & ~others & (ones &* 0x80) != 0 { break }
        index += 8
      }
    }
    while index + 1 < range.upperBound {
      if self[index] | firstCase == first, self[index + 1] | secondCase == second { return index }
      index += 1
    }
    return nil
  }
}
