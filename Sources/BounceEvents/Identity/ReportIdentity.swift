import BounceMail
import Crypto
import Octets

/// The facts by which a report is recognised when it comes again (docs/journal.md, "Event ID").
///
/// The report's own queue ID and Message-ID are not used: Postfix makes new ones when it tries a
/// bounce again.
struct ReportIdentity {
  private let origin: Octets?
  private let messageID: Octets?
  private let date: Octets?
  /// A digest of the body, which distinguishes reports that identify no message; nil if a message
  /// is identified.
  private let bodyDigest: Octets?

  /// The identity of a report and the message that it was read from.
  init(of report: Report, message: Octets) {
    origin = report.message.queueID ?? report.message.reportingMTA
    messageID = report.returned?.messageID
    // Postfix warns once for each message, and gives the warning a new date when it tries to
    // deliver the warning again.
    let datesItsWarnings = report.message.queueID == nil
    date = datesItsWarnings ? report.header.date.map { Octets(String($0).utf8) } : nil
    let isNameless = report.message.queueID == nil && messageID == nil
    bodyDigest = isNameless ? Self.digest(message, from: report.header.bodyOffset) : nil
  }

  /// The IDs of the recipients' events, in the recipients' order.
  ///
  /// Where several entries name the same recipient and action, one of them has the ID that it would
  /// have alone; in those of the others their own facts are included. Which one it is depends on
  /// these facts, so the order of the entries is not important. Entries with the same facts have
  /// the same ID.
  func ids(of recipients: [RecipientStatus]) -> [EventID] {
    var ids = recipients.map { id(of: $0) }
    let repeats = Dictionary(grouping: ids.indices) { ids[$0] }.filter { $1.count > 1 }
    for (id, places) in repeats {
      let fates = places.map { Self.fate(of: recipients[$0]) }
      let first = fates.min { $0.lexicographicallyPrecedes($1) }
      for (place, fate) in zip(places, fates) where fate != first {
        ids[place] = EventID(of: [id.text, fate])
      }
    }
    return ids
  }

  /// A digest of what an entry says beside its recipient and action.
  private static func fate(of recipient: RecipientStatus) -> Octets {
    EventID(of: [
      recipient.originalRecipient?.canonicalAddress,
      recipient.status.map { Octets($0.description.utf8) }, recipient.remoteMTA,
      recipient.diagnosticType, recipient.diagnostic, recipient.explanation,
    ]).text
  }

  /// The ID of the event of a recipient that the report names once.
  private func id(of recipient: RecipientStatus) -> EventID {
    let address = recipient.finalRecipient ?? recipient.originalRecipient
    let moment: Octets? =
      recipient.action == .delayed
      ? recipient.lastAttempt.map { Octets(String($0).utf8) } ?? date : nil
    return id(class: "report", action: recipient.action.rawValue, of: address, moment: moment)
  }

  /// The ID of an event of a report that is no delivery report.
  func id(class name: String, of address: Octets?) -> EventID {
    id(class: name, action: nil, of: address, moment: nil)
  }

  private func id(class name: String, action: String?, of address: Octets?, moment: Octets?)
    -> EventID
  {
    EventID(of: [
      Octets(name.utf8), origin, messageID, address.map(\.canonicalAddress),
      action.map { Octets($0.utf8) }, moment, bodyDigest,
    ])
  }

  /// SHA-256 of a body with each line end as LF, so that a copy in an archive has the same digest.
  private static func digest(_ message: Octets, from offset: Int) -> Octets {
    var lines = Octets()
    lines.reserveCapacity(message.count - min(offset, message.count))
    var previous: UInt8 = 0
    for octet in message[min(offset, message.count)...] {
      if octet != 0x0A || previous != 0x0D { lines.append(octet == 0x0D ? 0x0A : octet) }
      previous = octet
    }
    while lines.last == 0x0A { lines.removeLast() }
    return Octets(SHA256.hash(data: lines))
  }
}
