public import Octets

extension Header {
  /// Whether the empty line at the end is there.
  var isClosed: Bool {
    var lineEnds = 0
    for octet in octets[range].reversed() {
      guard octet.isWhite else { return false }
      if octet == 0x0A { lineEnds += 1 }
      if lineEnds == 2 { return true }
    }
    return false
  }

  /// The addresses for which servers took the message over after the server that added a field.
  ///
  /// They stand in Delivered-To, X-Original-To, Envelope-To and the `for` clauses of Received (RFC
  /// 5321 §4.4). The Received field next above the field is that server's own. Its name there tells
  /// until where the fields are still its own: all below the topmost Received field by this name.
  /// - Parameters:
  ///   - index: the field's place in ``fields``.
  ///   - limit: how many addresses are read, from the top.
  /// - Returns: nothing where the server's own Received field cannot be found.
  public func laterRecipients(above index: Int, limit: Int) -> [Octets] {
    let span = octets.span
    let places = fields.indices.prefix(index).filter {
      span.equals("received", in: fields[$0].name)
    }
    guard let own = places.last, let host = word(after: "by", in: fields[own]),
      let top = places.first(where: { word(after: "by", in: fields[$0]) == host })
    else { return [] }
    var found: [Octets] = []
    for field in fields[..<top] where found.count < limit {
      if Self.namingDeliveries.contains(where: { span.equals($0, in: field.name) }) {
        found += AddressList.parse(value(of: field), limit: 1)
      } else if span.equals("received", in: field.name),
        let address = word(after: "for", in: field)
      {
        found += AddressList.parse(address, limit: 1)
      }
    }
    return found
  }

  private static let namingDeliveries = ["delivered-to", "x-original-to", "envelope-to"]

  /// The word after the first one of a name in a field, in lower case, without a semicolon.
  private func word(after name: String, in field: Field) -> Octets? {
    var isNext = false
    for word in value(of: field).split(whereSeparator: \.isSpace) {
      if isNext { return word.prefix { $0 != UInt8(ascii: ";") }.map(\.lowercased) }
      isNext = word.count == name.utf8.count && Octets(word).equals(name)
    }
    return nil
  }
}

extension Header: Equatable {
  /// Headers are equal when their octets are.
  public static func == (left: Header, right: Header) -> Bool {
    left.octets[left.range] == right.octets[right.range]
  }
}
