public import Octets

/// Decides whether a message is a report, and reads the status of each recipient.
///
/// A value without state: threads may share it. The time is linear in the message's length.
public struct ReportReader: Sendable {
  /// The most defects that are kept for a message.
  public static let defectsLimit = 32
  /// The most octets of a message that are read.
  public static let messageOctetsLimit = 32 * 1_048_576

  private let verp: [VERPStyle]

  /// A reader.
  ///
  /// - Parameter verp: how recipients are encoded in the addresses that reports come back to; the
  ///   first style that can read an address counts.
  public init(verp: [VERPStyle] = []) { self.verp = verp }

  /// The report in a message.
  ///
  /// - Parameters:
  ///   - message: header and body, with any line ends; may be cut.
  ///   - envelope: the message's envelope; empty for a message from an archive.
  public func read(_ message: Octets, envelope: Envelope = Envelope()) -> Report {
    let isTooLong = message.count > Self.messageOctetsLimit
    let kept = isTooLong ? Octets(message[..<Self.messageOctetsLimit]) : message
    let mail = Mail(kept, envelope: envelope, verp: verp)
    if isTooLong { mail.defects.add(.messageTooLong, at: Self.messageOctetsLimit) }
    return changed(recognise(mail)) { report in
      dropTorn(from: &report, of: mail)
      mail.addOriginalRecipients(to: &report)
      report.returnAddressRecipient = mail.verpRecipient
      report.header = ReportHeader(mail.header)
      report.defects = mail.defects.list
    }
  }

  /// Removes a recipient whose address may be cut by the end of the message; the reader of a
  /// machine part has done this itself.
  private func dropTorn(from report: inout Report, of mail: Mail) {
    guard !mail.endsWithLine, !report.hasDeliveryStatus, !report.recipients.isEmpty else { return }
    report.recipients.removeAll(where: mail.isTorn)
    if report.recipients.isEmpty { report = Report(kind: .other, format: "") }
  }

  private func recognise(_ mail: Mail) -> Report {
    let filters = FormatTable.filters
    return read(mail, by: filters.first) ?? read(mail, by: filters.others(for: mail))
      ?? Report(kind: .other, format: "")
  }

  /// The report that the first of some formats reads.
  private func read(_ mail: Mail, by asked: FormatFilters.Formats) -> Report? {
    let formats = FormatTable.all
    var asked = asked
    while asked != 0 {
      let index = asked.trailingZeroBitCount
      asked &= asked - 1
      if formats[index].recognises(mail), let report = formats[index].read(mail) { return report }
    }
    return nil
  }
}

/// A value after a change, without the copy that returning a variable costs.
func changed<Value: ~Copyable>(
  _ value: consuming Value, by change: (inout Value) -> Void
) -> Value {
  change(&value)
  return value
}

/// The envelope of a message (RFC 5321 §2.3.1).
public struct Envelope: Sendable, Equatable {
  /// The reverse-path without brackets: empty for the null sender, nil when unknown.
  public var sender: Octets?
  /// The forward-paths without brackets, as written (VERP depends on the case).
  public var recipients: [Octets]

  /// An envelope; by default nothing is known.
  public init(sender: Octets? = nil, recipients: [Octets] = []) {
    self.sender = sender
    self.recipients = recipients
  }
}
