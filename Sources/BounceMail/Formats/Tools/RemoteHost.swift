/// Finds in a reason the host that answered: `host mx.example.net [192.0.2.1]: 550 …`, `… while talking to mx.example.net.:`.
enum RemoteHost {
  private static let marks = [
    "host: ", "host ", "while talking to ", "connected to ", "remote system: dns;", "server: ",
    "talking to ",
  ]

  static func name(in reason: Octets) -> Octets? {
    let span = reason.span
    for mark in marks {
      var from = 0
      while let start = span.firstIndex(of: mark, in: from..<span.count) {
        let isWord = start == 0 || !span[start - 1].isAny(OctetClass.host)
        if isWord, let name = host(reason, at: start + mark.utf8.count) { return name }
        from = start + mark.utf8.count
      }
    }
    return nil
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
