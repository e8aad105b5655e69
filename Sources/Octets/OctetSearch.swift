internal import Glibc

extension Span where Element == UInt8 {
  /// Where an octet first stands in a range.
  ///
  /// By memchr(3), which looks at many octets at once; `unsafe` here is its call, within bounds checked before.
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
  /// Eight places are looked at at once; `unsafe` here is loading them, within bounds checked before.
  /// - Parameters:
  ///   - first: a small letter, or any octet that is no letter.
  ///   - second: the same.
  public func firstIndex(ofPair first: UInt8, _ second: UInt8, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range of this span")
    // A letter's two cases differ in one bit; no other octet is a letter's but for that bit.
    let firstCase: UInt8 = first.isAlpha ? 0x20 : 0
    let secondCase: UInt8 = second.isAlpha ? 0x20 : 0
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = range.lowerBound
    unsafe withUnsafeBytes { octets in
      while range.upperBound - index > 8 {
        let firsts = unsafe octets.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let seconds = unsafe octets.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
        // An octet of these is 0 where both octets stand; others may be taken for one behind it only.
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
