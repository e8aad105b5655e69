import Octets

/// Recognises host names, IP addresses and queue IDs.
enum HostName {
  /// The range without dots, signs, and characters of scripts without spaces at its ends.
  static func trimmed(_ text: [UInt8], _ token: Range<Int>) -> Range<Int> {
    var low = token.lowerBound
    var high = token.upperBound
    while low < high, isTrimmed(text[low]) {
      low += 1
      while low < high, text[low] & 0xC0 == 0x80 { low += 1 }
    }
    while high > low, isTrimmed(text[high - 1]) || endsUnspaced(text, at: high) {
      high -= 1
      while high > low, text[high] & 0xC0 == 0x80 { high -= 1 }
    }
    return low..<high
  }

  private static func isTrimmed(_ octet: UInt8) -> Bool {
    octet < 0x80 ? !octet.isAlphanumeric : isUnspaced(octet)
  }

  /// Whether an octet begins a character from U+3000 on: Chinese, Japanese, Korean, and full-width
  /// signs.
  ///
  /// Words in these scripts may touch a name without a space, and hardly ever occur in one.
  static func isUnspaced(_ lead: UInt8) -> Bool { lead >= 0xE3 }

  /// Whether such a character ends before a position.
  static func endsUnspaced(_ text: [UInt8], at end: Int) -> Bool {
    var index = end - 1
    let limit = max(0, end - 4)
    while index > limit, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index >= 0 && index < end - 1 && isUnspaced(text[index])
  }

  /// Whether a name is labels of letters, digits, hyphens and underscores, the last one a top-level
  /// domain.
  ///
  /// `unknown.Please` is not one but the end of a sentence, and `RESOLVER.ADR.RecipNotFound` is
  /// Exchange's name for an error.
  static func isHostName(_ text: [UInt8], _ name: Range<Int>) -> Bool {
    var dots = 0
    var lastDot = name.lowerBound
    for index in name {
      let octet = text[index]
      if octet == UInt8(ascii: ".") {
        if index == lastDot + 1, dots > 0 { return false }
        dots += 1
        lastDot = index
      } else if !octet.isAlphanumeric, octet != UInt8(ascii: "-"), octet != UInt8(ascii: "_"),
        octet < 0x80
      {
        return false
      }
    }
    guard dots > 0 else { return false }
    let label = lastDot + 1..<name.upperBound
    guard label.count >= 2, text[label.lowerBound].isAlpha || text[label.lowerBound] >= 0x80 else {
      return false
    }
    if text[label.lowerBound].isUpper, !text[label.lowerBound + 1].isUpper { return false }
    return dots > 1 ? !isErrorName(text, name) : isTopLevel(text, label)
  }

  /// Whether a name is one of Exchange's dotted error names.
  private static func isErrorName(_ text: [UInt8], _ name: Range<Int>) -> Bool {
    ["resolver.", "storedrv.", "smtpsend.", "queue.", "routing.", "aprov."].contains {
      text.has($0, at: name.lowerBound)
    }
  }

  private static func isTopLevel(_ text: [UInt8], _ label: Range<Int>) -> Bool {
    if label.count == 2 { return true }
    return topLevels.contains { $0.utf8.count == label.count && text.has($0, at: label.lowerBound) }
  }

  private static let topLevels = [
    "com", "net", "org", "edu", "gov", "mil", "int", "info", "biz", "name", "arpa", "local",
    "internal", "test", "example", "invalid", "localdomain", "localhost", "lan", "home", "corp",
    "mobi", "aero", "asia", "coop", "jobs", "travel", "museum", "online", "cloud", "site", "shop",
    "xyz", "app", "dev", "tech", "email", "world", "club", "live", "agency", "group", "digital",
    "media", "solutions", "services", "company", "berlin", "koeln", "wien", "swiss", "bayern",
  ]

  /// Whether a name is four numbers with dots between.
  static func isAddress(_ text: [UInt8], _ name: Range<Int>) -> Bool {
    guard name.count >= 7, name.count <= 15 else { return false }
    var dots = 0
    for index in name {
      if text[index] == UInt8(ascii: ".") {
        dots += 1
      } else if !text[index].isDigit {
        return false
      }
    }
    return dots == 3
  }

  /// Whether a name is hexadecimal digits with two or more colons.
  static func isIPv6(_ text: [UInt8], _ name: Range<Int>) -> Bool {
    guard name.count >= 3, name.count <= 50 else { return false }
    var colons = 0
    let start = text.has("ipv6:", at: name.lowerBound) ? name.lowerBound + 5 : name.lowerBound
    for index in start..<max(start, name.upperBound) {
      let octet = text[index].lowercased
      if octet == UInt8(ascii: ":") {
        colons += 1
      } else if !octet.isHexDigit, octet != UInt8(ascii: ".") {
        return false
      }
    }
    return colons >= 2
  }

  /// The fewest octets of a queue ID.
  static let queueIDOctets = 12

  /// Whether a name mixes letters and digits and has twelve or more: no word and no provider's ID.
  static func isQueueID(_ text: [UInt8], _ name: Range<Int>) -> Bool {
    guard name.count >= queueIDOctets else { return false }
    var turns = 0
    var wasDigit = text[name.lowerBound].isDigit
    for index in name {
      let octet = text[index]
      if octet >= 0x80 { return false }
      if octet == UInt8(ascii: "."), text[index - 1] == octet { return false }
      if octet.isAlphanumeric, octet.isDigit != wasDigit {
        turns += 1
        wasDigit = octet.isDigit
      }
    }
    return turns >= 4
  }
}
