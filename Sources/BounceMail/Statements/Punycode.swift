import Octets

/// Decodes Punycode (RFC 3492): `bcher-kva` is `bücher`.
enum Punycode {
  /// The most octets of a label (RFC 1035 §2.3.4).
  static let labelOctetsLimit = 63

  /// The text of a label without its `xn--`, as UTF-8; nil when it is malformed.
  static func decode(_ label: ArraySlice<UInt8>) -> Octets? {
    guard label.count <= labelOctetsLimit else { return nil }
    let mark = label.lastIndex(of: UInt8(ascii: "-"))
    var text = (mark.map { label[label.startIndex..<$0] } ?? []).map { UInt32($0) }
    var index = mark.map { $0 + 1 } ?? label.startIndex
    var state = State()
    while index < label.endIndex {
      guard let delta = number(label, &index, bias: state.bias) else { return nil }
      guard state.advance(by: delta, count: UInt32(text.count) + 1),
        let scalar = Unicode.Scalar(state.scalar)
      else { return nil }
      text.insert(scalar.value, at: Int(state.place))
      state.place += 1
    }
    return Octets(text.compactMap { Unicode.Scalar($0) }.flatMap { Octets(String($0).utf8) })
  }

  /// What is known between two characters (RFC 3492 §6.2).
  private struct State {
    var scalar: UInt32 = 128
    var place: UInt32 = 0
    var bias: UInt32 = 72
    private var isFirst = true

    /// - Returns: false when the number is too large.
    mutating func advance(by delta: UInt32, count: UInt32) -> Bool {
      let (sum, isTooLarge) = place.addingReportingOverflow(delta)
      guard !isTooLarge else { return false }
      bias = Punycode.adapted(delta, count: count, isFirst: isFirst)
      isFirst = false
      scalar += sum / count
      place = sum % count
      return scalar <= 0x10FFFF
    }
  }

  /// The variable-length number at an offset (RFC 3492 §3.3).
  private static func number(
    _ label: ArraySlice<UInt8>, _ index: inout Int, bias: UInt32
  ) -> UInt32? {
    var result: UInt32 = 0
    var weight: UInt32 = 1
    var step: UInt32 = 36
    while index < label.endIndex, let digit = digit(label[index]) {
      index += 1
      let (part, isTooLarge) = digit.multipliedReportingOverflow(by: weight)
      let (sum, overflows) = result.addingReportingOverflow(part)
      guard !isTooLarge, !overflows else { return nil }
      result = sum
      let threshold = step <= bias ? 1 : min(26, step - bias)
      if digit < threshold { return result }
      let (next, isFull) = weight.multipliedReportingOverflow(by: 36 - threshold)
      guard !isFull else { return nil }
      weight = next
      step += 36
    }
    return nil
  }

  /// The value of a digit: `a` to `z` are 0 to 25, `0` to `9` are 26 to 35.
  private static func digit(_ octet: UInt8) -> UInt32? {
    if octet.isDigit { return UInt32(octet) - 0x30 + 26 }
    return octet.isAlpha ? UInt32(octet.lowercased) - 0x61 : nil
  }

  /// The bias after a number (RFC 3492 §3.4).
  fileprivate static func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var bias: UInt32 = 0
    while delta > 455 {
      delta /= 35
      bias += 36
    }
    return bias + 36 * delta / (delta + 38)
  }
}
