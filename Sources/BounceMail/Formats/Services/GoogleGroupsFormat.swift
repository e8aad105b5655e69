/// Google Groups: the group is not there, or the sender may not write to it; in any language.
///
///     Hello ann@example.com,
///
///     The group you tried to contact (readers) may not exist, or you may not have permission to
///     post messages to it.
///
///     Google Groups
///
/// The text has no address; X-Failed-Recipients has it.
struct GoogleGroupsFormat: FormatRecogniser {
  let name = "google-groups"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [Self.names] }

  func recognises(_ mail: Mail) -> Bool {
    mail.isFromGoogle && !mail.failedRecipients.isEmpty
      && mail.text.containsAny(Self.names)
  }

  private static let names: PhraseSet = ["google groups", "groups.google.com"]

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    let end = GmailFormat.end(of: text)
    let reason = text.joinedOwn(0..<end, limit: TextJoiner.explanationOctetsLimit)
    return Report(
      format: name,
      recipients: mail.failedRecipients.map { RecipientStatus(address: $0, reason: reason) },
      returned: mail.returned ?? text.returnedMessage(text.original(from: end)))
  }
}
