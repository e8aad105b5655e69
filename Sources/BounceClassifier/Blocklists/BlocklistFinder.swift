import Octets

/// Finds the block list that a reply names.
///
/// A known zone is stronger than another domain of its operator, that is stronger than a word, and
/// that than a zone which only its place in a sentence tells ("listed in ZONE").
struct BlocklistFinder {
  private enum Rank: Int { case zone, site, word, phrase }

  private let text: Octets
  private let masked: [UInt8]
  private let window: Range<Int>
  private let evidence: Evidence
  private var best: (rank: Rank, name: Octets)?

  /// The name of the list in lower case, at most 253 octets; nil if none is named.
  ///
  /// - Parameters:
  ///   - reading: the reply; its first 32 host names and 32 URLs are examined.
  ///   - evidence: the domains of its recipient and sender, and names below them, do not count.
  ///   - host: the name of the host that answered: it and names beside it count only if known.
  static func name(in reading: Reading, of evidence: Evidence, host: Octets) -> Octets? {
    var finder = BlocklistFinder(reading, evidence)
    for name in reading.hosts { finder.take(name, host) }
    for url in reading.urls { finder.take(finder.host(ofURL: url), nil) }
    if finder.best == nil { finder.takeWord() }
    return finder.best?.name
  }

  private init(_ reading: Reading, _ evidence: Evidence) {
    text = reading.text
    masked = reading.masked
    window = reading.unwrapping.window
    self.evidence = evidence
  }

  /// - Parameter host: the host that answered; nil where an unknown name is no zone.
  private mutating func take(_ name: Range<Int>, _ host: Octets?) {
    guard name.lowerBound >= window.lowerBound, name.upperBound <= window.upperBound,
      best?.rank != .zone, !isOwn(name)
    else { return }
    if let known = Self.domains.value(of: text, in: name) {
      keep(known.isZone ? .zone : .site, Octets(known.name.utf8))
    } else if let host, UnknownZone.isNamed(masked, before: name.lowerBound),
      let zone = UnknownZone.zone(text, name, besides: host)
    {
      keep(.phrase, text.lowercased(zone))
    }
  }

  private mutating func keep(_ rank: Rank, _ name: Octets) {
    if let best, best.rank.rawValue <= rank.rawValue { return }
    best = (rank, name)
  }

  private mutating func takeWord() {
    var index = window.lowerBound
    while index < window.upperBound {
      let start = index
      while index < window.upperBound, masked[index].isAlphanumeric { index += 1 }
      if index > start, let name = Self.words.value(of: text, in: start..<index) {
        keep(.word, Octets(name.utf8))
        return
      }
      if index == start { index += 1 }
    }
  }

  private func isOwn(_ name: Range<Int>) -> Bool {
    isIn(evidence.recipient, name) || isIn(evidence.sender, name)
  }

  /// Whether a name is an address's domain or below it.
  private func isIn(_ address: Octets?, _ name: Range<Int>) -> Bool {
    guard let address, let at = address.lastIndex(of: UInt8(ascii: "@")) else { return false }
    let count = address.count - at - 1
    guard count > 0, count <= name.count else { return false }
    let start = name.upperBound - count
    return (start == name.lowerBound || text[start - 1] == UInt8(ascii: "."))
      && (0..<count).allSatisfy { text[start + $0].lowercased == address[at + 1 + $0].lowercased }
  }

  /// The range of a URL's host: after `://`, if there is one, to the next `/`, `:`, `?` or `#`.
  private func host(ofURL url: Range<Int>) -> Range<Int> {
    let start = text.firstIndex(of: "://", in: url).map { $0 + 3 } ?? url.lowerBound
    var end = start
    while end < url.upperBound, text[end].isAlphanumeric || Self.isOfName(text[end]) { end += 1 }
    return start..<end
  }

  private static func isOfName(_ octet: UInt8) -> Bool {
    octet == UInt8(ascii: ".") || octet == UInt8(ascii: "-") || octet == UInt8(ascii: "_")
  }

  private static let domains = SuffixTable(
    BlocklistOperator.all.flatMap { row in
      row.zones.map { (domain: $0, value: (name: $0, isZone: true)) }
        + row.sites.map { (domain: $0, value: (name: row.name, isZone: false)) }
    })

  private static let words = SuffixTable(
    BlocklistOperator.all.flatMap { row in row.words.map { (domain: $0, value: row.name) } })
}
