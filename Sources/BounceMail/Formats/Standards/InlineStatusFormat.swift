import Octets

/// A delivery status in the text: the delimiters of its part are missing, or a gateway joined all
/// parts.
///
///     Reporting-MTA: dns; mx.example.com
///
///     Final-Recipient: rfc822; ann@example.net
///     Action: failed
///     Status: 5.1.1
struct InlineStatusFormat: FormatRecogniser {
  let name = "rfc3464"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [Self.fields] }

  func recognises(_ mail: Mail) -> Bool {
    mail.isCandidate && mail.hasSystemSender && start(mail) != nil
  }

  func read(_ mail: Mail) -> Report? {
    guard let start = start(mail) else { return nil }
    let text = mail.text
    let original = text.original(from: start)
    let end = original.map { text.lines[$0.mark].lowerBound } ?? text.octets.count
    let first = text.lines[start].lowerBound
    guard first < end else { return nil }
    mail.defects.base = mail.parts[0].body.lowerBound
    defer { mail.defects.base = nil }
    let status = DeliveryStatus(text.octets, in: first..<end, defects: &mail.defects)
    guard
      var report = Report(
        format: name, recipients: status.recipients,
        returned: mail.returned ?? text.returnedMessage(original))
    else { return nil }
    report.message = status.message
    report.hasDeliveryStatus = true
    TextJoiner.join(mail, into: &report, upTo: start)
    return report
  }

  /// The first field of the status.
  ///
  /// Both a recipient and an action must be present, at the start of their lines.
  private func start(_ mail: Mail) -> Int? {
    let text = mail.text
    guard let recipient = text.firstLine(startingWith: "final-recipient:"),
      text.indentation(recipient) == 0
    else { return nil }
    let near = max(0, recipient - 16)..<min(text.lines.count, recipient + 8)
    guard near.contains(where: { text.line($0, startsWith: "action:") }) else { return nil }
    return text.firstLine(startingWithAny: Self.fields, in: near)
  }

  private static let fields: PhraseSet = [
    "reporting-mta:", "original-recipient:", "final-recipient:", "action:",
    "original-envelope-id:",
  ]
}
