import Octets

/// A DNS zone that is not known by name, but told by the words before it.
enum UnknownZone {
  /// Whether such words stand before a name: `listed in`, `listed by`, `blocked using`, `found in`,
  /// `blocked by`; not after `not`.
  static func isNamed(_ masked: [UInt8], before name: Int) -> Bool {
    var words = WordsBefore(end: name)
    guard let link = words.next(in: masked), let verb = words.next(in: masked) else { return false }
    if let first = words.next(in: masked), masked.equals("not", in: first) { return false }
    return links.contains { masked.equals($0, in: link) }
      && verbs.contains { masked.equals($0, in: verb) }
  }

  /// The zone: the name without a reversed address before it; nil for the host that answered, names
  /// of the same organisation, and names without a label as lists have it.
  static func zone(_ text: Octets, _ name: Range<Int>, besides host: Octets) -> Range<Int>? {
    var start = name.lowerBound
    while let dot = text.firstIndex(of: UInt8(ascii: "."), in: start..<name.upperBound),
      text[start..<dot].allSatisfy(\.isDigit)
    {
      start = dot + 1
    }
    let zone = start..<name.upperBound
    guard zone.count <= 253, hasLabelOfList(text, zone) else { return nil }
    return isBeside(Octets(text[zone]), host) ? nil : zone
  }

  private static let links = ["in", "by", "at", "on", "using"]
  private static let verbs = [
    "listed", "blocked", "blacklisted", "blocklisted", "denylisted", "found", "rejected", "refused",
  ]
  /// Parts of names between dots and hyphens.
  private static let labels = [
    "bl", "rbl", "rbls", "dnsbl", "dnsrbl", "rhsbl", "dbl", "sbl", "xbl", "uribl", "drbl",
    "blacklist", "blacklists", "blocklist", "blocked", "black", "spam", "dul", "spamlist", "bad",
  ]

  private static func hasLabelOfList(_ text: Octets, _ zone: Range<Int>) -> Bool {
    var start = zone.lowerBound
    for index in zone {
      guard text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: "-") else { continue }
      if labels.contains(where: { text.equals($0, in: start..<index) }) { return true }
      start = index + 1
    }
    return false
  }

  /// Whether the last two labels of two names are the same.
  private static func isBeside(_ name: Octets, _ host: Octets) -> Bool {
    func end(_ name: Octets) -> ArraySlice<UInt8> {
      var dots = 0
      var start = name.count
      while start > 0 {
        if name[start - 1] == UInt8(ascii: ".") { dots += 1 }
        if dots == 2 { break }
        start -= 1
      }
      return name[start...]
    }
    return !host.isEmpty && end(name.lowercased()).elementsEqual(end(host.lowercased()))
  }

  /// The words before a place, the last one first.
  private struct WordsBefore {
    var end: Int
    /// The most octets between two words.
    private static let gapLimit = 3

    mutating func next(in text: [UInt8]) -> Range<Int>? {
      let limit = max(0, end - WordsBefore.gapLimit)
      while end > limit, !text[end - 1].isAlpha { end -= 1 }
      var start = end
      while start > 0, text[start - 1].isAlpha { start -= 1 }
      guard start < end else { return nil }
      defer { end = start }
      return start..<end
    }
  }
}

extension [UInt8] {
  /// Whether a range has these octets, without case.
  fileprivate func equals(_ word: String, in range: Range<Int>) -> Bool {
    span.equals(word, in: range)
  }
}
