import Octets

/// The machine part of a delivery report (RFC 3464 §2, RFC 6533 §3).
///
///     Reporting-MTA: dns; mx.example.com
///
///     Final-Recipient: rfc822; ann@example.net
///     Action: failed
///     Status: 5.1.1
///
/// Groups are recognised by their fields, because servers leave out the per-message group, separate
/// the fields of one recipient by empty lines, or write no empty line between recipients.
struct DeliveryStatus: Sendable {
  /// The most recipients that are kept.
  ///
  /// More give a defect.
  static let recipientsLimit = 1_000
  /// The most octets of a Diagnostic-Code that are kept.
  static let diagnosticOctetsLimit = 8_192

  var message = MessageStatus()
  var recipients: [RecipientStatus] = []
  /// The status of a group that names no recipient; used when the report has no other recipient.
  var nameless: RecipientStatus?

  /// Nothing known.
  init() {}

  /// Reads a decoded delivery status.
  ///
  /// - Parameter isCut: the range ends within a line. This last line is ignored, because part of an
  ///   address may be another valid address.
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

  /// Adds the recipients of another delivery status in the same mail, and its per-message fields
  /// where there are none yet.
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
