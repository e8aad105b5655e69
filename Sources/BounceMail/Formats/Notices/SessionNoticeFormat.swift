import Octets

/// Servers' notices about a session, a queue or a configuration: none is about a recipient of a
/// message of ours.
///
/// Postfix writes to the postmaster of sessions that went wrong (`notify_classes`: policy,
/// protocol, resource, software). The refusals in the transcript are about other people's mail:
///
///     Subject: Postfix SMTP server: errors from unknown[192.0.2.9]
///
///     Transcript of session follows.
///
///      Out: 550 5.1.1 <nobody@example.org>: Recipient address rejected: User unknown in local
///      recipient table
///
/// Exim writes of a message that it has frozen (`freeze_tell`), of a file that it cannot read
/// (`syntax_errors_to`), and of a message without recipients:
///
///     Message 1tAbCd-0002Ef-Gh has been frozen (delivery error message).
///     The following address(es) have yet to be delivered:
///
///       ann@example.net: Connection refused
struct SessionNoticeFormat: FormatRecogniser {
  let name = ""
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [Self.frozen, Self.withoutRecipients] }

  func recognises(_ mail: Mail) -> Bool {
    isTranscript(mail) || isOfExim(mail)
  }

  func read(_ mail: Mail) -> Report? { Report(kind: .other, format: name) }

  static let subjects: PhraseSet = [
    "smtp server: errors from", "smtp client: errors from", "lmtp client: errors from",
  ]

  private func isTranscript(_ mail: Mail) -> Bool {
    Self.subjects.isAny(in: mail.subject)
      && mail.text.lines.indices.first.map {
        mail.text.line($0, startsWith: "transcript of session follows")
      } ?? false
  }

  /// Whether Exim itself writes of its queue, of a file with addresses, or of no address at all.
  private func isOfExim(_ mail: Mail) -> Bool {
    guard mail.isCandidate, mail.isFromMailSystem, !mail.header.has("x-failed-recipients") else {
      return false
    }
    if mail.subject.hasPrefix("error(s) in forwarding or filtering") { return true }
    let start = mail.text.lines.prefix(2).indices
    if start.contains(where: { mail.text.line($0, containsAny: Self.withoutRecipients) }) {
      return true
    }
    return start.contains {
      mail.text.line($0, startsWith: "message ") && mail.text.line($0, containsAny: Self.frozen)
    }
  }

  private static let frozen: PhraseSet = ["has been frozen"]
  private static let withoutRecipients: PhraseSet = [
    "a message that you sent contained no recipient addresses",
    "a message that you sent using the -t command line option contained no",
  ]
}
