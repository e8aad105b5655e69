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

  /// Where the first octet in a range is that is NUL or beyond ASCII.
  ///
  /// Looks at sixteen octets at once. `unsafe`: the loads of eight octets, within bounds that are
  /// checked first.
  public func firstNonASCII(in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range of this span")
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = range.lowerBound
    unsafe withUnsafeBytes { octets in
      while range.upperBound - index >= 16 {
        let first = unsafe octets.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let second = unsafe octets.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
        // Without a NUL, subtracting 1 from each octet borrows nothing.
        let marks = first | second | (first &- ones) | (second &- ones)
        if marks & (ones &* 0x80) != 0 { break }
        index += 16
      }
    }
    while index < range.upperBound {
      if self[index] == 0 || self[index] >= 0x80 { return index }
      index += 1
    }
    return nil
  }

  /// Where the first CR or LF in a range is.
  func firstLineEnd(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    // What is found may be another control, such as a tab.
    while let found = firstControl(in: index..<range.upperBound) {
      if self[found] == 0x0A || self[found] == 0x0D { return found }
      index = found + 1
    }
    return nil
  }

  /// Where the first octet below 0x0E in a range is.
  ///
  /// Looks at sixteen octets at once, also at some behind the range. `unsafe`: the loads of eight
  /// octets, within bounds that are checked first.
  @inline(__always)
  private func firstControl(in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range of this span")
    var index = range.lowerBound
    var found: Int?
    unsafe withUnsafeBytes { octets in
      while index < range.upperBound, octets.count - index >= 16 {
        let first = unsafe octets.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let second = unsafe octets.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
        let (low, high) = (Self.controls(first.littleEndian), Self.controls(second.littleEndian))
        if low | high != 0 {
          let marks = low != 0 ? low : high
          found = index + (low != 0 ? 0 : 8) + marks.trailingZeroBitCount / 8
          return
        }
        index += 16
      }
    }
    if let found { return found < range.upperBound ? found : nil }
    while index < range.upperBound {
      if self[index] < 0x0E { return index }
      index += 1
    }
    return nil
  }

  /// Marks the octets below 0x0E with their highest bits; it may also mark octets after the lowest
  /// of them.
  @inline(__always)
  private static func controls(_ eight: UInt64) -> UInt64 {
    (eight &- 0x0E0E_0E0E_0E0E_0E0E) & ~eight & 0x8080_8080_8080_8080
  }

  /// Where two octets first stand side by side in a range, letters without case.
  ///
  /// Compares eight positions at once, also some behind the range. `unsafe`: the loads of eight
  /// octets, within bounds that are checked first.
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
    var found: Int?
    unsafe withUnsafeBytes { octets in
      func marks(at index: Int) -> UInt64 {
        let firsts = unsafe octets.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let seconds = unsafe octets.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
        // An octet of `others` is 0 where the pair stands. The test below may also take an octet
        // after a 0 for one, but none before.
        let others =
          ((firsts | ones &* UInt64(firstCase)) ^ ones &* UInt64(first))
          | ((seconds | ones &* UInt64(secondCase)) ^ ones &* UInt64(second))
        return (others &- ones) & ~others & (ones &* 0x80)
      }
      while index + 1 < range.upperBound, octets.count - index > 16 {
        if marks(at: index) | marks(at: index + 8) != 0 { break }
        index += 16
      }
      while index + 1 < range.upperBound, octets.count - index > 8 {
        let marks = marks(at: index)
        if marks != 0 {
          found = index + marks.littleEndian.trailingZeroBitCount / 8
          return
        }
        index += 8
      }
    }
    if let found { return found + 1 < range.upperBound ? found : nil }
    while index + 1 < range.upperBound {
      if self[index] | firstCase == first, self[index + 1] | secondCase == second { return index }
      index += 1
    }
    return nil
  }
}
