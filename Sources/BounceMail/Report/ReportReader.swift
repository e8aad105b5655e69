public import Octets

/// Reads whether a message is a report, and what it says of each recipient.
///
/// A value without state: one may be shared by all threads. Linear in the message's octets.
public struct ReportReader: Sendable {
  /// Defects kept a message; more are not told.
  public static let defectsLimit = 32
  /// Octets read of a message; what is beyond is not looked at.
  public static let messageOctetsLimit = 32 * 1_048_576

  private let verp: [VERPStyle]

  /// A reader.
  ///
  /// - Parameter verp: how recipients are written into the addresses that reports come back to; the
  ///   first style that reads an address counts.
  public init(verp: [VERPStyle] = []) { self.verp = verp }

  /// The report in a message.
  ///
  /// - Parameters:
  ///   - message: the whole message, header and body, any line ends; may be cut short.
  ///   - envelope: what SMTP said of it; empty for a message out of an archive.
  public func read(_ message: Octets, envelope: Envelope = Envelope()) -> Report {
    let isTooLong = message.count > Self.messageOctetsLimit
    let kept = isTooLong ? Octets(message[..<Self.messageOctetsLimit]) : message
    let mail = Mail(kept, envelope: envelope, verp: verp)
    if isTooLong { mail.defects.add(.messageTooLong, at: Self.messageOctetsLimit) }
    var report = recognise(mail) ?? Report(kind: .other, format: "")
    dropTorn(from: &report, of: mail)
    mail.addOriginalRecipients(to: &report)
    report.header = ReportHeader(mail.header)
    report.defects = mail.defects.list
    return report
  }

  /// Leaves out a recipient whose address the end of a cut message may have torn; a machine part's
  /// reader saw to its own.
  private func dropTorn(from report: inout Report, of mail: Mail) {
    guard !mail.endsWithLine, !report.hasDeliveryStatus, !report.recipients.isEmpty else { return }
    report.recipients.removeAll(where: mail.isTorn)
    if report.recipients.isEmpty { report = Report(kind: .other, format: "") }
  }

  private func recognise(_ mail: Mail) -> Report? {
    for format in FormatTable.all where mayBe(format, mail) {
      if format.recognises(mail), let report = format.read(mail) { return report }
    }
    return nil
  }

  /// What a format's filter says.
  private func mayBe(_ format: any FormatRecogniser, _ mail: Mail) -> Bool {
    guard let filter = format.filter else { return true }
    return mail.isCandidate
      && mail.text.starts(containingAny: filter, within: FormatTable.filterLinesLimit)
  }
}

/// The envelope a message came in (RFC 5321 §2.3.1).
public struct Envelope: Sendable, Equatable {
  /// The reverse-path without brackets: empty for the null sender, nil when unknown.
  public var sender: Octets?
  /// The forward-paths without brackets, as written (VERP keeps its case).
  public var recipients: [Octets]

  /// An envelope; unknown unless told.
  public init(sender: Octets? = nil, recipients: [Octets] = []) {
    self.sender = sender
    self.recipients = recipients
  }
}
