/// Reports that a gateway forwards as attachments of a message that says nothing itself.
///
/// Only a mail system's message is opened: a user who forwards a bounce asks a question. Only one
/// level is opened.
struct WrappedReportFormat: FormatRecogniser {
  /// The most attached messages that are read.
  static let messagesLimit = 32

  let name = "wrapped"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [] }

  func recognises(_ mail: Mail) -> Bool {
    mail.hasSystemSender && attached(mail).contains { _ in true }
  }

  func read(_ mail: Mail) -> Report? {
    var result: Report?
    for part in attached(mail).prefix(Self.messagesLimit) {
      let octets = mail.decoded(part, limit: part.body.count)
      let inner = Mail(octets, envelope: Envelope())
      guard inner.hasSystemSender, let report = read(inner: inner) else {
        continue
      }
      guard var merged = result else {
        result = report
        continue
      }
      let room = DeliveryStatus.recipientsLimit - merged.recipients.count
      merged.recipients += report.recipients.prefix(max(0, room))
      merged.kind = Report.kind(of: merged.recipients)
      merged.returned = merged.returned == report.returned ? merged.returned : nil
      result = merged
    }
    return result
  }

  private func attached(_ mail: Mail) -> [Part] {
    mail.parts.filter { $0.messageDepth == 0 && $0.isMessage && !$0.isHeaderOnly }
  }

  /// The report that the formats of standards, servers and services read.
  private func read(inner: Mail) -> Report? {
    for format in Self.formats where format.recognises(inner) {
      if let report = format.read(inner), !report.recipients.isEmpty { return report }
    }
    return nil
  }

  private static let formats: [any FormatRecogniser] =
    [RFC3464Format(), InlineStatusFormat()] + FormatTable.services + FormatTable.gateways
    + FormatTable.servers
}
