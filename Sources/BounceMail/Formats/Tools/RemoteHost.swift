import Octets

/// Finds in a reason the host that answered: `host mx.example.net [192.0.2.1]: 550 …`, `… while
/// talking to mx.example.net.:`.
enum RemoteHost {
  private static let marks: PhraseSet = [
    "host: ", "host ", "while talking to ", "connected to ", "remote system: dns;", "server: ",
    "talking to ",
  ]

  static func name(in reason: Octets) -> Octets? {
    let found = found(in: reason.span)
    for mark in marks {
      for (start, phrase) in found where phrase == mark {
        if let name = host(reason, at: start + mark.utf8.count) { return name }
      }
    }
    return nil
  }

  /// All marks that stand where a word starts.
  private static func found(in span: Span<UInt8>) -> [(start: Int, mark: String)] {
    var result: [(start: Int, mark: String)] = []
    var isInWord = false
    for index in span.indices {
      let isWord = span[index].isAny(OctetClass.host)
      if isWord, !isInWord {
        for mark in marks.standing(at: index, upTo: span.count, of: span) {
          result.append((index, mark))
        }
      }
      isInWord = isWord
    }
    return result
  }

  /// A name with a dot in it and a letter at its end.
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
