import Octets
import Phrases

/// A text in which addresses, host names, IP addresses, URLs and queue IDs are masked octet by
/// octet, so that positions are unchanged.
///
/// `quota-exceeded@example.com`, `relay.example.net` and `/blocked` in a URL must not match
/// phrases. ``urls`` and ``hosts`` are the ranges that rules for URLs and hosts search.
struct MaskedText {
  /// The most URLs and host names that are kept; further ones are only masked.
  static let keysLimit = 32

  private(set) var octets: [UInt8]
  /// The ranges of URLs.
  private(set) var urls: [Range<Int>] = []
  /// The ranges of host names.
  private(set) var hosts: [Range<Int>] = []

  /// Masks a text on one line.
  /// - Parameter localPart: the recipient's local part; it is masked in quotes or brackets too.
  init(_ text: [UInt8], localPart: ArraySlice<UInt8> = []) {
    octets = text
    var index = 0
    while index < text.count {
      let octet = text[index]
      if octet == UInt8(ascii: "<"), let end = bracketEnd(text, at: index) {
        maskBracket(text, index + 1..<end)
        index = end
      } else if octet == UInt8(ascii: "\"") || octet == UInt8(ascii: "'"),
        let end = titleEnd(text, at: index)
      {
        mask(index..<end)
        index = end
      } else if MaskedText.separates(octet) {
        if !localPart.isEmpty { maskLocalPart(text, after: index, localPart) }
        index += 1
      } else {
        var (end, marks) = MaskedText.tokenEnd(text, at: index)
        if marks.isEmpty || marks == .digit && end - index < HostName.queueIDOctets {
          if hasAddressLiteral(text, after: end) { mask(index..<end) }
        } else {
          end = maskToken(text, index..<end, marks)
        }
        index = end
      }
    }
  }

  /// The end of a quotation that is a message's title, because such a word stands before it.
  private func titleEnd(_ text: [UInt8], at start: Int) -> Int? {
    guard start > 0, text[start - 1] == 0x20 || text[start - 1] == UInt8(ascii: ":") else {
      return nil
    }
    var end = start - 1
    while end > 0, !text[end - 1].isAlpha, start - end < 3 { end -= 1 }
    guard
      ["titled", "entitled", "subject", "title", "letter", "betreff", "objet", "asunto", "oggetto"]
        .contains(where: { text.has($0, at: end - $0.utf8.count) })
    else { return nil }
    let limit = min(text.count, start + MaskedText.titleOctetsLimit)
    guard let close = text[(start + 1)..<limit].firstIndex(of: text[start]) else { return nil }
    return close + 1
  }

  /// The most octets of a quoted title.
  private static let titleOctetsLimit = 400

  /// Whether an octet never occurs unquoted in an address, host name or URL.
  private static func separates(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// The signs by which a token may be more than a word.
  private struct Marks: OptionSet {
    let rawValue: UInt8
    static let at = Marks(rawValue: 1)
    /// Signs that separate the pieces of a token: `=`, `/`, `:`.
    static let sign = Marks(rawValue: 2)
    static let dot = Marks(rawValue: 4)
    static let digit = Marks(rawValue: 8)
  }

  private static func tokenEnd(_ text: [UInt8], at start: Int) -> (end: Int, marks: Marks) {
    var marks: Marks = []
    var index = start
    while index < text.count {
      switch text[index] {
      case let octet where octet.isAlpha: break
      case let octet where octet.isDigit: marks.insert(.digit)
      case UInt8(ascii: "."): marks.insert(.dot)
      case UInt8(ascii: "@"): marks.insert(.at)
      case UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ":"): marks.insert(.sign)
      case let octet: if separates(octet) { return (index, marks) }
      }
      index += 1
    }
    return (index, marks)
  }

  /// The closing bracket of `<…>` around an address, a name or a URL; spaces are allowed only if
  /// there is an `@`.
  private func bracketEnd(_ text: [UInt8], at start: Int) -> Int? {
    var hasSpace = false
    var hasAt = false
    var index = start + 1
    let limit = min(text.count, start + 400)
    while index < limit, text[index] != UInt8(ascii: ">") {
      if text[index] == UInt8(ascii: "<") { return nil }
      if text[index] == 0x20 { hasSpace = true }
      if text[index] == UInt8(ascii: "@") { hasAt = true }
      index += 1
    }
    guard index < limit else { return nil }
    return hasSpace && !hasAt ? nil : index
  }

  private mutating func maskBracket(_ text: [UInt8], _ range: Range<Int>) {
    if let url = urlStart(text, range) { keep(&urls, url..<range.upperBound) }
    mask(range)
  }

  /// Masks the local part alone: `"full"` and `<full>` if the recipient is full@example.com.
  private mutating func maskLocalPart(
    _ text: [UInt8], after index: Int, _ localPart: ArraySlice<UInt8>
  ) {
    let start = index + 1
    let end = start + localPart.count
    guard text[index] != 0x20, end < text.count, MaskedText.separates(text[end]),
      text[end] != 0x20, text[start..<end].elementsEqual(localPart)
    else { return }
    mask(start..<end)
  }

  /// Masks a token; returns where to continue.
  private mutating func maskToken(
    _ text: [UInt8], _ token: Range<Int>, _ marks: Marks
  ) -> Int {
    if let start = urlStart(text, token) {
      let end = trimmedEnd(text, start..<token.upperBound)
      keep(&urls, start..<end)
      mask(start..<end)
      return token.upperBound
    }
    if marks.contains(.sign), let end = pathEnd(text, token) {
      mask(token.lowerBound..<end)
      return end
    }
    if marks.contains(.at), let at = text.firstIndex(of: UInt8(ascii: "@"), in: token) {
      let address = MaskedText.address(text, around: at, in: token)
      mask(quotedStart(text, address)..<trimmedEnd(text, address))
      return address.upperBound
    }
    if hasAddressLiteral(text, after: token.upperBound) { mask(token) }
    if marks.contains(.sign), !HostName.isIPv6(text, token) {
      maskPieces(text, token)
    } else {
      maskName(text, token)
    }
    return token.upperBound
  }

  /// The address in a token.
  ///
  /// `用户a@example.com不存在` contains one between two words; `用户@例子.中国` is all address. So does
  /// `found:ann@example.com:User`: no local part and no domain has a colon (RFC 5321 §4.1.2).
  private static func address(
    _ text: [UInt8], around at: Int, in token: Range<Int>
  ) -> Range<Int> {
    var start = token.lowerBound
    var end = token.upperBound
    if at > start, text[at - 1] < 0x80 {
      start = at
      while start > token.lowerBound, !HostName.endsUnspaced(text, at: start) { start -= 1 }
    }
    if at + 1 < end, text[at + 1] < 0x80 {
      end = at + 1
      while end < token.upperBound, !HostName.isUnspaced(text[end]) { end += 1 }
    }
    return withoutWords(text, start..<end, at: at)
  }

  /// An address without the words that colons join to it.
  private static func withoutWords(
    _ text: [UInt8], _ address: Range<Int>, at: Int
  ) -> Range<Int> {
    var (start, end) = (address.lowerBound, address.upperBound)
    let colon = UInt8(ascii: ":")
    if let mark = text[start..<at].lastIndex(of: colon), mark > start,
      !schemes.contains(where: { text.has($0, at: start) && start + $0.utf8.count == mark })
    {
      start = mark + 1
    }
    if let mark = text[at..<end].firstIndex(of: colon), mark + 1 < end, text[mark + 1].isAlpha {
      end = mark
    }
    return start..<end
  }

  /// What stands before an address and belongs to it.
  private static let schemes = ["mailto", "smtp", "rfc822", "lmtp", "sip", "to", "from"]

  /// The end of a file's path at the start of a token: `/var/mail/ann`, and in `/tmp/junk:` what is
  /// before the colon; nil when there is none.
  private func pathEnd(_ text: [UInt8], _ token: Range<Int>) -> Int? {
    let slash = UInt8(ascii: "/")
    guard text[token.lowerBound] == slash,
      let second = text[(token.lowerBound + 1)..<token.upperBound].firstIndex(of: slash),
      second > token.lowerBound + 1, second + 1 < token.upperBound
    else { return nil }
    return text[second..<token.upperBound].firstIndex(of: UInt8(ascii: ":")) ?? token.upperBound
  }

  /// Masks each piece by itself: `name=example.com`, `example.com:25`, `domain/subject`.
  private mutating func maskPieces(_ text: [UInt8], _ token: Range<Int>) {
    var start = token.lowerBound
    for index in token.lowerBound...token.upperBound {
      let isEnd = index == token.upperBound
      if isEnd || text[index] == UInt8(ascii: "=") || text[index] == UInt8(ascii: "/")
        || text[index] == UInt8(ascii: ":")
      {
        if start < index { maskName(text, start..<index) }
        start = index + 1
      }
    }
  }

  private mutating func maskName(_ text: [UInt8], _ token: Range<Int>) {
    let name = HostName.trimmed(text, token)
    guard !name.isEmpty else { return }
    if HostName.isHostName(text, name) {
      keep(&hosts, name)
      mask(name)
    } else if HostName.isAddress(text, name) || HostName.isIPv6(text, name)
      || HostName.isQueueID(text, name)
    {
      mask(name)
    }
  }

  /// The start of `http://`, `https://` or `www.` in a token.
  private func urlStart(_ text: [UInt8], _ token: Range<Int>) -> Int? {
    if text.has("www.", at: token.lowerBound) { return token.lowerBound }
    guard let slash = text.firstIndex(of: "://", in: token) else { return nil }
    var start = slash
    while start > token.lowerBound, text[start - 1].isAlpha { start -= 1 }
    return start
  }

  private func trimmedEnd(_ text: [UInt8], _ token: Range<Int>) -> Int {
    var end = token.upperBound
    while end > token.lowerBound, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == 0x3A {
      end -= 1
    }
    return end
  }

  /// The opening quote of `"user unknown"@example.com`.
  private func quotedStart(_ text: [UInt8], _ token: Range<Int>) -> Int {
    guard text[token.lowerBound] == UInt8(ascii: "@"), token.lowerBound > 0,
      text[token.lowerBound - 1] == UInt8(ascii: "\"")
    else { return token.lowerBound }
    var start = token.lowerBound - 1
    let limit = max(0, start - 66)
    while start > limit, text[start - 1] != UInt8(ascii: "\"") { start -= 1 }
    return start
  }

  /// Whether `[192.0.2.1]` directly follows the token: then it is a host's name, with or without
  /// dots.
  private func hasAddressLiteral(_ text: [UInt8], after end: Int) -> Bool {
    guard end + 1 < text.count, text[end] == UInt8(ascii: "[") else { return false }
    return text[end + 1].isDigit || text.has("ipv6:", at: end + 1)
  }

  private mutating func mask(_ range: Range<Int>) {
    for index in range { octets[index] = FoldedWords.mask }
  }

  private func keep(_ keys: inout [Range<Int>], _ range: Range<Int>) {
    if keys.count < MaskedText.keysLimit { keys.append(range) }
  }
}
