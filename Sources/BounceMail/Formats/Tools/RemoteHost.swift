import Octets
import Phrases

/// Finds in a reason the name of the host that answered: `host mx.example.net [192.0.2.1]: 550 …`,
/// `… while talking to mx.example.net.:`.
enum RemoteHost {
  /// Phrases before the name, the more specific ones first.
  static let marks: [PhraseSet] = [
    ["host: "], ["host "], ["while talking to "], ["connected to "], ["remote system: dns;"],
    ["server: "], ["talking to "],
  ]

  /// All of them.
  static let any: PhraseSet = .union(of: marks)

  static func name(in reason: Octets) -> Octets? {
    let found = any.hits(in: reason)
    guard !found.isEmpty else { return nil }
    for mark in marks {
      for hit in found where mark.has(hit) && startsWord(reason, at: Int(hit.start)) {
        if let name = host(reason, at: Int(hit.end)) { return name }
      }
    }
    return nil
  }

  private static func startsWord(_ reason: Octets, at start: Int) -> Bool {
    start == 0 || !reason[start - 1].isAny(OctetClass.host)
  }

  /// A name that contains a dot and ends in a letter.
  private static func host(_ reason: Octets, at start: Int) -> Octets? {
    let span = reason.span
    var index = start
    while index < span.count, index - start < 255, span[index].isAny(OctetClass.host) { index += 1 }
    while index > start, !span[index - 1].isAny(OctetClass.alpha | OctetClass.digit) { index -= 1 }
    guard index > start, span.firstIndex(of: UInt8(ascii: "."), in: start..<index) != nil,
      span[index - 1].isAlpha
    else { return nil }
    return Octets(reason[start..<index])
  }
}
