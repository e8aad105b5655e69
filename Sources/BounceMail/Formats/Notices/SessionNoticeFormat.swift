/// Postfix's notices to the postmaster of sessions that went wrong (`notify_classes`: policy,
/// protocol, resource, software).
///
///     Subject: Postfix SMTP server: errors from unknown[192.0.2.9]
///
///     Transcript of session follows.
///
///      Out: 550 5.1.1 <nobody@example.org>: Recipient address rejected: User unknown in local
///      recipient table
///
/// The refusals in the transcript are about other people's mail: none of our messages came back.
struct SessionNoticeFormat: FormatRecogniser {
  let name = ""
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [] }

  func recognises(_ mail: Mail) -> Bool {
    Self.subjects.isAny(in: mail.subject)
      && mail.text.lines.indices.first.map {
        mail.text.line($0, startsWith: "transcript of session follows")
      } ?? false
  }

  func read(_ mail: Mail) -> Report? { Report(kind: .other, format: name) }

  static let subjects: PhraseSet = [
    "smtp server: errors from", "smtp client: errors from", "lmtp client: errors from",
  ]
}
