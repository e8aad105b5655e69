import Octets

/// Feedback reports: complaints (RFC 5965), authentication failures (RFC 6591), and opt-outs.
///
///     Feedback-Type: abuse
///     Original-Rcpt-To: <ann@example.net>
///
/// The machine part may also be part of the text, if a gateway joined all parts.
struct FeedbackReportFormat: FormatRecogniser {
  /// The most octets of the machine part that are decoded.
  static let machineOctetsLimit = 65_536
  /// The number of lines in which the machine part may begin.
  static let linesLimit = 64

  let name = "arf"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [Self.required, Self.types] }

  func recognises(_ mail: Mail) -> Bool { part(mail) != nil || start(mail) != nil }

  func read(_ mail: Mail) -> Report? {
    if let part = part(mail) {
      let octets = part.text(
        from: mail.octets, limit: Self.machineOctetsLimit, defects: &mail.defects)
      return report(Header(octets), returned: mail.returned(within: part.parent))
    }
    guard let start = start(mail), let fields = mail.text.header(from: start) else { return nil }
    return report(
      fields, returned: mail.returned ?? mail.text.returnedMessage(mail.text.original(from: start)))
  }

  private func part(_ mail: Mail) -> Part? {
    mail.parts.first { $0.messageDepth == 0 && $0.isType("message/feedback-report") }
  }

  /// The first line of the fields in the text of a feedback loop's mail.
  private func start(_ mail: Mail) -> Int? {
    guard !mail.hasPart("message/delivery-status"), mail.isCandidate, Self.isFeedbackLoop(mail)
    else { return nil }
    let text = mail.text
    guard let line = text.firstLine(startingWithAny: Self.types, in: 0..<Self.linesLimit),
      text.indentation(line) == 0
    else { return nil }
    let first = (0...line).reversed().prefix { !text.isBlank($0) }.last ?? line
    let end = text.paragraph(from: line).end
    let isWhole = text.firstLine(startingWithAny: Self.required, in: first..<end) != nil
    return isWhole ? first : nil
  }

  private static let types: PhraseSet = ["feedback-type:"]
  /// Fields that RFC 5965 §3.1 requires besides Feedback-Type.
  private static let required: PhraseSet = ["user-agent:", "version:"]

  private static func isFeedbackLoop(_ mail: Mail) -> Bool {
    senders.isAny(in: mail.from)
  }

  static let senders: PhraseSet = [
    "abuse", "feedback", "complaint", "fbl", "postmaster", "mailer-daemon", "noreply", "no-reply",
  ]

  private func report(_ fields: Header, returned: ReturnedMessage?) -> Report {
    var report = Report(kind: .feedbackReport, format: name)
    let type =
      fields["feedback-type"].map { $0.lowercased().prefix { $0.isAny(OctetClass.token) } } ?? []
    var feedback = FeedbackReport(type: type.isEmpty ? Octets("other".utf8) : Octets(type))
    feedback.originalRecipient =
      ["original-rcpt-to", "removal-recipient", "x-original-rcpt-to"].lazy
      .compactMap { fields[$0].flatMap(AddressList.single) }.first { FeedbackReport.isAddress($0) }
      ?? returned?.complainant
    feedback.originalSender = fields["original-mail-from"].flatMap(AddressList.single)
    feedback.arrivalDate = (fields["arrival-date"] ?? fields["received-date"])
      .flatMap(DateTime.parse)
    feedback.reportingMTA = fields["reporting-mta"].flatMap { TypedValue($0).name }
    report.feedback = feedback
    report.returned = returned
    return report
  }
}

extension FeedbackReport {
  /// Whether an address is a real one: feedback loops replace it (`redacted@…`).
  static func isAddress(_ address: Octets) -> Bool {
    address.contains(UInt8(ascii: "@")) && !address.contains("redact")
      && !address.contains(".invalid")
      && !address.contains("undisclosed")
  }
}

extension ReturnedMessage {
  /// The recipient of the message that the complaint is about: Delivered-To, else the address in
  /// To, unless the message was sent to a list.
  var complainant: Octets? {
    let address = deliveredTo ?? (listID == nil && to.count == 1 ? to.first : nil)
    return address.flatMap { FeedbackReport.isAddress($0) ? $0 : nil }
  }
}
