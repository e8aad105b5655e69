import Octets

extension ReturnedMessage {
  /// The most addresses of To and Cc that are kept.
  static let addressesLimit = 8

  /// The facts of a returned header; nil when it has none of the fields that every message has.
  ///
  /// - Parameter end: where the part ends that the header stands in: an empty line between
  ///   the header and the delimiter there belongs to the delimiter.
  init?(_ header: Header, partEnd end: Int? = nil) {
    self.init()
    self.header = header
    let isLast = header.end == end && header.octets.has("--", at: header.end)
    isHeaderWhole = header.isClosed && !isLast
    messageID = header["message-id"].flatMap(Self.messageID)
    sender = Self.sender(header)
    from = header.address("from")
    to = header.addresses("to", limit: Self.addressesLimit)
    to += header.addresses("cc", limit: Self.addressesLimit - to.count)
    deliveredTo = (header["delivered-to"] ?? header["x-original-to"]).flatMap(AddressList.single)
    subject = header.text("subject")
    date = header["date"]
    listID = header["list-id"]
    queueID = header["received"].flatMap(Self.queueID)
    isAutomatic = sender?.isEmpty == true || Self.isAutoSubmitted(header)
    let isKnown = messageID != nil || from != nil || !to.isEmpty || subject != nil || date != nil
    guard isKnown || sender != nil || header.has("received") else { return nil }
  }

  /// `<id@host>`; without brackets the whole word.
  static func messageID(_ value: Octets) -> Octets? {
    let span = value.span
    if let open = span.firstIndex(of: UInt8(ascii: "<"), in: 0..<span.count),
      let close = span.firstIndex(of: UInt8(ascii: ">"), in: open..<span.count)
    {
      return open == 0 && close == value.count - 1 ? value : Octets(value[open...close])
    }
    let word = Octets(value.prefix { !$0.isSpace })
    return word.isEmpty ? nil : word
  }

  /// The envelope sender from Return-Path, else from another field or a clause of Received.
  private static func sender(_ header: Header) -> Octets? {
    let written =
      header["return-path"] ?? header["x-envelope-from"] ?? header["x-env-sender"]
      ?? header["envelope-from"]
    if let written { return AddressList.single(written) ?? [] }
    guard let received = header["received"] else { return nil }
    for mark in ["envelope-from ", "envelope-sender "] {
      if let start = received.span.firstIndex(of: mark, in: 0..<received.count) {
        let rest = received[(start + mark.utf8.count)...]
        return AddressList.single(Octets(rest.prefix { $0 != UInt8(ascii: ")") && !$0.isSpace }))
          ?? []
      }
    }
    return nil
  }

  /// The word after `id` in a Received field (RFC 5321 §4.4).
  private static func queueID(_ received: Octets) -> Octets? {
    guard let start = received.span.firstIndex(of: " id ", in: 0..<received.count) else {
      return nil
    }
    let word = received[(start + 4)...].prefix {
      !$0.isSpace && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ")")
    }
    let id = word.first == UInt8(ascii: "<") ? word.dropFirst().prefix { $0 != 0x3E } : word
    return id.isEmpty || id.count > 128 ? nil : Octets(id)
  }

  /// RFC 3834 §5: any keyword but `no`.
  private static func isAutoSubmitted(_ header: Header) -> Bool {
    header.has("auto-submitted") && !header.field("auto-submitted", startsWith: "no")
  }
}
