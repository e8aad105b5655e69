import BounceMail
import Octets
import Phrases

/// Finds the reply code and the enhanced status code in a text.
enum ReplyCodes {
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

  /// Where the last reply begins that has a reply code other than a given one, and an enhanced code
  /// of its class.
  static func lastOther(
    than outer: UInt16, _ text: Octets, masked: Octets, in range: Range<Int>
  ) -> Int? {
    var last: Int?
    var index = range.lowerBound + 1
    while index + 8 < range.upperBound {
      if text[index].isDigit, !text[index - 1].isAlphanumeric,
        let code = code(text, masked, at: index, in: range), code != outer,
        let enhanced = ReplyCode.enhancedCode(
          in: text.span, at: index + 3, upTo: range.upperBound)?.code,
        UInt16(enhanced.statusClass) == code / 100
      {
        last = index
      }
      index += 1
    }
    return last
  }

  private static func code(
    _ text: Octets, _ masked: Octets, at index: Int, in range: Range<Int>
  ) -> UInt16? {
    guard let code = ReplyCode.parse(prefix: text.span, at: index), code.value >= 400,
      masked[index] != FoldedWords.mask
    else { return nil }
    let next = index + 3
    if index == range.lowerBound {
      return ReplyCode.ends(in: text.span, at: next) ? code.value : nil
    }
    let before = text[index - 1]
    guard !before.isAlphanumeric, before != UInt8(ascii: "."), before < 0x80 else { return nil }
    guard ReplyCode.ends(in: text.span, at: next) else { return nil }
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

  /// The enhanced code of a failure that belongs to the reply code before it.
  private static func follower(
    _ text: Octets, after start: Int, upTo end: Int
  ) -> EnhancedStatusCode? {
    let code = ReplyCode.enhancedCode(in: text.span, at: start, upTo: end)?.code
    return code?.statusClass == 2 ? nil : code
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
