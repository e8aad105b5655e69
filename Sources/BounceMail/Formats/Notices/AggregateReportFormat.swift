import Octets

/// Reports of many messages at once: DMARC (RFC 7489 §7.2.1.1) and SMTP TLS (RFC 8460 §5.3).
///
///     Subject: Report Domain: example.com Submitter: mx.example.net Report-ID: <1@example.net>
///     Content-Type: application/gzip; name="example.net!example.com!1700000000!1700086399.xml.gz"
///
/// They become feedback reports of type `dmarc` and `tls`. They name no recipient, and the
/// attachment is not read.
struct AggregateReportFormat: FormatRecogniser {
  let name = "aggregate"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [] }

  func recognises(_ mail: Mail) -> Bool { type(mail) != nil }

  func read(_ mail: Mail) -> Report? {
    guard let type = type(mail) else { return nil }
    var report = Report(kind: .feedbackReport, format: name)
    report.feedback = FeedbackReport(type: Octets(type.utf8))
    return report
  }

  private func type(_ mail: Mail) -> String? {
    if isTLS(mail) { return FeedbackReport.tls }
    return isDMARC(mail) ? FeedbackReport.dmarc : nil
  }

  private func isTLS(_ mail: Mail) -> Bool {
    mail.parts.contains { part in
      part.messageDepth == 0
        && (part.type.name.hasPrefix("application/tlsrpt+")
          || part.type["report-type"]?.equals("tlsrpt") ?? false)
    }
  }

  private func isDMARC(_ mail: Mail) -> Bool {
    let subject = mail.subject
    if subject.hasPrefix("report domain:"), subject.contains("submitter:") { return true }
    return mail.parts.contains { $0.messageDepth == 0 && Self.isReportName($0) }
  }

  /// Whether a part's name has the form `receiver!domain!begin!end.xml.gz`, with an optional report
  /// ID after a fourth `!`.
  private static func isReportName(_ part: Part) -> Bool {
    let disposition = part.header["content-disposition"].map { ContentType($0) }
    guard let name = disposition?["filename"] ?? part.type["name"] else { return false }
    let isArchive = [".xml", ".xml.gz", ".zip", ".gz"].contains { name.span.hasSuffix($0) }
    return isArchive && (3...4).contains(name.count { $0 == UInt8(ascii: "!") })
  }
}

extension FeedbackReport {
  static let dmarc = "dmarc"
  static let tls = "tls"

  /// Whether the report summarises many messages: it is no complaint about one of them.
  public var isAggregate: Bool { type.equals(Self.dmarc) || type.equals(Self.tls) }
}
