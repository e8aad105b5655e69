import BounceMail
import Octets
import Phrases

/// Finds the reply code and the enhanced status code in a text.
enum ReplyCodes {
  /// The most octets between a reply code and its enhanced code.
  private static let distanceLimit = 12

  /// The codes of the first failure: 400 to 599, class 4 or 5.
  static func read(
    _ text: Octets, masked: Octets, in range: Range<Int>
  ) -> (code: UInt16?, enhanced: EnhancedStatusCode?) {
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      if text[index].isDigit, let code = code(text, masked, at: index, in: range) {
        let enhanced = follower(text, after: index + 3, upTo: range.upperBound)
        return (code, enhanced ?? first(masked, in: index + 3..<range.upperBound))
      }
      index += 1
    }
    return (nil, first(masked, in: range))
  }

  private static func code(
    _ text: Octets, _ masked: Octets, at index: Int, in range: Range<Int>
  ) -> UInt16? {
    guard let code = ReplyCode.parse(prefix: text.span, at: index), code.value >= 400,
      masked[index] != FoldedWords.mask
    else { return nil }
    let next = index + 3
    if index == range.lowerBound { return endsCode(text, at: next) ? code.value : nil }
    let before = text[index - 1]
    guard !before.isAlphanumeric, before != UInt8(ascii: "."), before < 0x80 else { return nil }
    guard endsCode(text, at: next) else { return nil }
    if follower(text, after: next, upTo: range.upperBound) != nil { return code.value }
    let isApart =
      index > range.lowerBound && startsReply(masked, before: index, from: range.lowerBound)
    return isApart ? code.value : nil
  }

  /// Whether a reply code may start here in the middle of a text: after a sign or a masked octet.
  private static func startsReply(_ masked: Octets, before index: Int, from start: Int) -> Bool {
    var position = index
    while position > start, masked[position - 1] == 0x20 { position -= 1 }
    guard position > start else { return true }
    switch masked[position - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ">"), UInt8(ascii: "'"),
      UInt8(ascii: "\""), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "#"), UInt8(ascii: "|"), FoldedWords.mask:
      return true
    case UInt8(ascii: "-"): return position > start + 1 && masked[position - 2] == 0x20
    default: return false
    }
  }

  private static func endsCode(_ text: Octets, at next: Int) -> Bool {
    guard next < text.count else { return true }
    switch text[next] {
    case 0x20, UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "("), UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "<"),
      UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return true
    case UInt8(ascii: "."): return next + 1 >= text.count || !text[next + 1].isDigit
    default: return EnhancedStatusCode.parse(prefix: text.span, at: next) != nil
    }
  }

  /// The enhanced code directly after a reply code: `550 5.1.1`, `550-5.1.1`, `550 #5.1.1`,
  /// `550-'5.7.1`.
  private static func follower(
    _ text: Octets, after start: Int, upTo end: Int
  ) -> EnhancedStatusCode? {
    var index = start
    while index < min(end, start + distanceLimit), !text[index].isAlphanumeric, text[index] < 0x80 {
      index += 1
    }
    guard let found = EnhancedStatusCode.parse(prefix: text.span, at: index),
      index + found.length <= end, found.code.statusClass != 2
    else { return nil }
    return found.code
  }

  /// The first enhanced code of a failure in a range.
  private static func first(_ masked: Octets, in range: Range<Int>) -> EnhancedStatusCode? {
    var from = range.lowerBound
    while let found = EnhancedStatusCode.first(in: masked.span, from: from),
      found.range.upperBound <= range.upperBound
    {
      if found.code.statusClass != 2 { return found.code }
      from = found.range.upperBound
    }
    return nil
  }
}
