import Octets

/// The machine part of a delivery report (RFC 3464 §2, RFC 6533 §3).
///
///     Reporting-MTA: dns; mx.example.com
///
///     Final-Recipient: rfc822; ann@example.net
///     Action: failed
///     Status: 5.1.1
///
/// Groups are told apart by what is in them, for servers leave out the first one, part the fields of one recipient by
/// empty lines, or put no empty line between recipients.
struct DeliveryStatus: Sendable {
  /// Recipients kept; more are passed over, with a defect.
  static let recipientsLimit = 1_000
  /// Octets of Diagnostic-Code kept.
  static let diagnosticOctetsLimit = 8_192

  var message = MessageStatus()
  var recipients: [RecipientStatus] = []
  /// A fate that no field names a recipient of; of use where the report has no other.
  var nameless: RecipientStatus?

  /// Nothing known.
  init() {}

  /// Reads a decoded delivery status.
  ///
  /// - Parameter isCut: the range ends within a line, which is not read then: half an address is somebody else's.
  init(_ octets: Octets, in range: Range<Int>, isCut: Bool = false, defects: inout Defects) {
    var builder = DeliveryStatusBuilder()
    let span = octets.span
    let range = isCut ? range.lowerBound..<span.lastLineStart(in: range) : range
    var index = range.lowerBound
    while index < range.upperBound, !builder.isFull {
      let line = span.line(at: index, upTo: range.upperBound)
      if span.trimmed(line.content).isEmpty {
        index = line.next
        continue
      }
      let group = Header(octets, in: index..<range.upperBound, style: .group, defects: &defects)
      builder.take(group, &defects)
      index = max(group.end, line.next)
    }
    builder.finish(&defects)
    message = builder.message
    recipients = builder.recipients
    nameless = builder.nameless
  }

  /// Takes over the recipients of another report in the same mail, and the message's fields where there are none yet.
  mutating func join(_ other: DeliveryStatus) {
    if recipients.isEmpty {
      self = other
    } else {
      recipients += other.recipients.prefix(Self.recipientsLimit - recipients.count)
        .filter { status in
          recipients.count > 64
            || !recipients.contains {
              $0.finalRecipient == status.finalRecipient && $0.isSameFate(as: status)
            }
        }
    }
  }
}
