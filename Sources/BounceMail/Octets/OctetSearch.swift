private import Glibc

extension Span where Element == UInt8 {
  /// Where an octet first stands in a range.
  ///
  /// By memchr(3), which looks at many octets at once; `unsafe` here is its call, within bounds checked before.
  func firstIndex(of octet: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range of this span")
    return unsafe withUnsafeBufferPointer { octets in
      guard let base = octets.baseAddress,
        let found = unsafe memchr(base + range.lowerBound, CInt(octet), range.count)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }
}
