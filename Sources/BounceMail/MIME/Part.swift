import Octets

/// One part of a message: the message itself, a body part, or a message within a part.
struct Part: Sendable {
  /// The values that do not change after parsing, in one object, because parts are copied often.
  private final class Head: Sendable {
    let header: Header
    let type: ContentType
    let encoding: TransferEncoding

    init(_ header: Header) {
      self.header = header
      if let value = header["content-type"], value.first?.isAny(ContentType.nameOctets) ?? false {
        type = ContentType(value)
      } else {
        type = .plain
      }
      encoding = TransferEncoding(header)
    }
  }

  private let head: Head
  /// The body's octets in the message, without the line end before the next delimiter.
  var body: Range<Int>
  /// 0 for the message itself; one more for each part that contains this one.
  let depth: Int
  /// The index of the part that contains this one; nil for the message itself.
  let parent: Int?
  /// The number of messages around this part: 0 for the message and its own parts.
  let messageDepth: Int

  /// A part, or one within another; its body extends to an offset.
  init(_ header: Header, within outer: (index: Int, part: Part)?, isMessage: Bool, end: Int) {
    body = header.end..<end
    head = Head(header)
    depth = outer.map { $0.part.depth + 1 } ?? 0
    parent = outer?.index
    messageDepth = (outer?.part.messageDepth ?? 0) + (isMessage ? 1 : 0)
  }

  /// The part's own fields; for a message within a part, that message's header.
  var header: Header { head.header }
  /// The media type; `text/plain` without the field.
  var type: ContentType { head.type }
  /// How the body is encoded (RFC 2045 §6).
  var encoding: TransferEncoding { head.encoding }

  /// Whether the media type is `multipart/…`.
  var isMultipart: Bool { head.type.isMultipart }

  /// Whether the media type equals a name in lower case.
  func isType(_ name: String) -> Bool { head.type.name.equals(name) }

  /// Whether the part contains a message, whole or its header only.
  var isMessage: Bool {
    isType("message/rfc822") || isType("message/global") || isHeaderOnly
  }

  /// Whether the part contains only a message's header (RFC 6522 §4, RFC 6533 §5).
  var isHeaderOnly: Bool {
    isType("text/rfc822-headers") || isType("message/global-headers")
      || isType("text/rfc822-header") || isType("message/rfc822-headers")
  }

  /// Whether the part is the machine part of a delivery report (RFC 3464, RFC 6533).
  var isDeliveryStatus: Bool {
    isType("message/delivery-status") || isType("message/global-delivery-status")
  }
}

/// Content-Transfer-Encoding (RFC 2045 §6.1).
enum TransferEncoding: Sendable {
  /// 7bit, 8bit, binary, and any unknown value.
  case identity
  case base64
  case quotedPrintable

  init(_ header: Header) {
    guard let field = header.field("content-transfer-encoding") else {
      self = .identity
      return
    }
    if header.value(of: field, startsWith: "base64") {
      self = .base64
    } else if header.value(of: field, startsWith: "quoted-printable") {
      self = .quotedPrintable
    } else {
      self = .identity
    }
  }
}
