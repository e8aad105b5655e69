public import Octets

/// What the topmost fields of a stored message tell of its arrival here.
public struct StoredArrival: Sendable, Equatable {
  /// Whether it came by SMTP, without a login, and not from this host itself.
  public let isFromStranger: Bool
  /// Whether its envelope had the null sender.
  public let hasNullSender: Bool
  /// When it came, seconds since 1970 UTC.
  public let seconds: Int64?

  /// Reads the header of a message.
  public init(_ message: Octets) {
    let header = Header(message)
    hasNullSender = header.isDeliveredFromNullSender
    guard let received = header["received"] else {
      isFromStranger = false
      seconds = nil
      return
    }
    seconds = received.lastIndex(of: UInt8(ascii: ";")).flatMap {
      DateTime.parse(Octets(received[($0 + 1)...]))
    }
    isFromStranger = Self.isFromStranger(received)
  }

  /// `from mx.far.example (… [192.0.2.1]) by … with ESMTPS id …`; the protocols that end in `A` are
  /// those of clients that logged in (RFC 3848).
  private static func isFromStranger(_ received: Octets) -> Bool {
    guard received.hasPrefix("from "), !received.contains("[127."), !received.contains("[::1]"),
      !received.contains("[ipv6:::1]"),
      let with = received.span.firstIndex(of: " with ", in: 0..<received.count)
    else { return false }
    let name = Octets(received[(with + 6)...].prefix { $0.isAlphanumeric })
    return ["smtp", "esmtp", "esmtps", "utf8smtp", "utf8smtps"].contains { name.equals($0) }
  }
}
