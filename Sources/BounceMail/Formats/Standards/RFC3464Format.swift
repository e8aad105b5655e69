import Octets

/// Delivery status notifications (RFC 3464, RFC 6533).
///
/// The machine part may be anywhere in the message.
struct RFC3464Format: FormatRecogniser {
  /// The most octets of machine parts that are decoded.
  static let machineOctetsLimit = 1_048_576

  let name = "rfc3464"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [] }

  func recognises(_ mail: Mail) -> Bool { mail.parts.contains(where: Self.isOwn) }

  /// The recipients of all machine parts.
  ///
  /// Several parts side by side are several reports in one mail: their recipients are joined. Parts
  /// of an attached or returned message do not count (``WrappedReportFormat``).
  func read(_ mail: Mail) -> Report? {
    var status = DeliveryStatus()
    var parent: Int?
    for part in mail.parts where Self.isOwn(part) {
      status.join(read(part, in: mail))
      parent = parent ?? part.parent
    }
    let returned = mail.returned(within: parent)
    if status.recipients.isEmpty, let fate = status.nameless {
      status.recipients = mail.knownRecipients(returned, fate.action, fate: fate)
    }
    if status.recipients.count == 1, status.recipients[0].hasNoAddress {
      name(&status.recipients[0], mail, returned)
    }
    OpenSMTPDReplies.join(mail, into: &status.recipients)
    guard !status.recipients.isEmpty else { return nil }
    return changed(Report(kind: Report.kind(of: status.recipients), format: name)) { report in
      swap(&report.recipients, &status.recipients)
      report.returned = returned
      report.message = status.message
      report.hasDeliveryStatus = true
      TextJoiner.join(mail, into: &report)
      TextJoiner.joinCommands(mail, into: &report)
      SharedReply.part(&report.recipients)
    }
  }

  /// Names the recipient whom a file, a command or a host stands for: the address that the text
  /// says it was expanded from, else the only one in the text, else the returned message's.
  private func name(_ status: inout RecipientStatus, _ mail: Mail, _ returned: ReturnedMessage?) {
    let text = mail.text
    let own = (0..<min(text.ownEnd, GeneralFormat.linesLimit)).filter(text.isOwn)
    let aliases = Set(own.compactMap { text.alias(in: text.lines[$0]) })
    let named =
      aliases.isEmpty
      ? Set(
        own.flatMap { text.addresses(in: text.lines[$0]) }
          .map(\.address)) : aliases
    if named.count == 1 {
      status.finalRecipient = named.first
      status.finalRecipientSource = .text
    } else if let known = mail.knownRecipients(returned, status.action).first {
      status.finalRecipient = known.finalRecipient
      status.finalRecipientSource = known.finalRecipientSource
    }
  }

  private static func isOwn(_ part: Part) -> Bool {
    part.isDeliveryStatus && part.messageDepth == 0
  }

  private func read(_ part: Part, in mail: Mail) -> DeliveryStatus {
    let octets = mail.octets
    let isCut = part.body.upperBound == octets.count && !mail.endsWithLine
    let isUTF16 = part.type["charset"]?.hasPrefix("utf-16") ?? false
    if part.encoding == .identity, !isUTF16, !Self.hasNUL(octets.span, part.body) {
      return DeliveryStatus(octets, in: part.body, isCut: isCut, defects: &mail.defects)
    }
    let text = part.text(
      from: mail.octets, limit: Self.machineOctetsLimit, defects: &mail.defects)
    mail.defects.base = part.body.lowerBound
    defer { mail.defects.base = nil }
    return DeliveryStatus(text, in: 0..<text.count, isCut: isCut, defects: &mail.defects)
  }

  /// Whether NULs occur near the start: the body is UTF-16 without a label.
  private static func hasNUL(_ span: Span<UInt8>, _ body: Range<Int>) -> Bool {
    let start = body.lowerBound..<min(body.upperBound, body.lowerBound + 64)
    return span.firstIndex(of: 0, in: start) != nil
      || span.hasPrefix("\u{FEFF}", at: start.lowerBound, upTo: start.upperBound)
  }
}
