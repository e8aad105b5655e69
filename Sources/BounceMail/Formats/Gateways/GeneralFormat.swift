/// The reader for what no other knows: a mail system's message with an address in the surroundings that failures have.
///
/// What counts as a recipient, in this order, all above the returned message and outside of quotes:
/// 1. an address behind a label (`Failed recipient:`), with words of a failure somewhere
/// 2. addresses listed below a line with words of a failure
/// 3. an address in such a line itself, or beside it in its paragraph
/// 4. where the text names none: X-Failed-Recipients, or the one whom the returned message was to
///
/// The first two ask for a mail system's name as the sender, or for a failure in the subject and a sign of mail transport
/// (a null sender, a returned message, a reply code); the others for a mail system and a failure in the subject. Replies,
/// forwards, digests and newsletters are none, and the address the mail itself came to is never the one that failed.
struct GeneralFormat: FormatRecogniser {
  /// Lines of text looked at.
  static let linesLimit = 160

  let name = "general"

  func recognises(_ mail: Mail) -> Bool {
    guard mail.isCandidate, !isConversation(mail), !isList(mail) else { return false }
    return isNamedSystem(mail) || isAboutFailure(mail)
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    let original = text.original(from: 1)
    // A message that ends within a line may be cut there: half an address is somebody else's.
    let whole = mail.endsWithLine || text.lines.count <= 1 ? text.lines.count : text.lines.count - 1
    let own = OwnLines(text, upTo: original?.mark ?? whole)
    guard own.failure != nil else { return nil }
    let isSure = isFromSystem(mail) && isAboutFailure(mail)
    let returned = mail.returned ?? text.returnedMessage(original)
    let others = strangers(mail, returned)
    let action: Action = isDelay(mail, own) ? .delayed : .failed
    guard isSure || isNamedSystem(mail) || returned != nil || own.contains(Self.signs) else {
      return nil
    }
    var recipients = own.labelled(action, except: others)
    if recipients.isEmpty { recipients = own.listed(action, except: others) }
    if recipients.isEmpty, isSure { recipients = own.mentioned(action, except: others) }
    if recipients.isEmpty, isSure { recipients = mail.knownRecipients(returned, action) }
    guard var report = Report(format: name, recipients: recipients, returned: returned) else {
      return nil
    }
    if report.recipients.contains(where: { $0.diagnostic == nil }) {
      TextJoiner.join(mail, into: &report)
    }
    return report
  }

  private func isFromSystem(_ mail: Mail) -> Bool {
    if mail.envelope.sender?.isEmpty == true { return true }
    if mail.header["return-path"].map({ $0.equals("<>") }) ?? false { return true }
    return isNamedSystem(mail)
  }

  private func isNamedSystem(_ mail: Mail) -> Bool {
    Self.systems.contains { mail.from.contains($0) }
  }

  /// What mail transport has in its texts: codes of failures, and names of the protocol.
  private static let signs = [
    "550", "551", "552", "553", "554", "450", "451", "452", "421", "5.0.", "5.1.", "5.2.", "5.3.",
    "5.4.", "5.7.", "4.2.", "4.4.", "smtp", "mailer-daemon", "rcpt to",
    "postmaster",
  ]

  private static let systems = [
    "mailer-daemon", "mailer daemon", "postmaster", "post_master", "mail delivery",
    "delivery subsystem", "delivery system", "mail system",
    "mailerdaemon", "maildaemon", "mail-daemon", "system administrator", "delivery.system",
    "smtp gateway", "mmdf", "mdaemon@",
    "mail administrator", "bounce@", "bounces@", "undeliver",
  ]

  private func isAboutFailure(_ mail: Mail) -> Bool {
    FailureWords.subjects.contains { mail.foldedSubject.contains($0) }
  }

  /// Somebody's reply or forward: not of a mail system, and marked so.
  private func isConversation(_ mail: Mail) -> Bool {
    if isNamedSystem(mail) { return false }
    if mail.header.has("in-reply-to"), mail.header["return-path"].map({ !$0.equals("<>") }) ?? true
    {
      return true
    }
    let isMarked = [
      "re:", "fw:", "fwd:", "aw:", "wg:", "tr:", "rv:", "sv:", "vs:", "odp:", "回复", "转发", "答复",
    ]
    .contains { mail.foldedSubject.hasPrefix($0) }
    return isMarked && !FailureWords.subjects.contains { mail.foldedSubject.span.hasSuffix($0) }
  }

  /// Newsletters and digests: what a mailing list sends in its own name.
  private func isList(_ mail: Mail) -> Bool {
    if mail.hasPart("multipart/digest") { return true }
    if isFromSystem(mail), Self.systems.contains(where: { mail.from.contains($0) }) { return false }
    return ["list-unsubscribe", "list-post", "feedback-id", "list-id"].contains {
      mail.header.has($0)
    }
  }

  private func isDelay(_ mail: Mail, _ own: OwnLines) -> Bool {
    own.contains(FailureWords.delays) || mail.foldedSubject.contains("delay")
      || mail.foldedSubject.contains("verzögert")
  }

  /// Whom the report came to or from, and who wrote what failed: none of them is a failed recipient.
  private func strangers(_ mail: Mail, _ returned: ReturnedMessage?) -> Set<Octets> {
    var result = Set<Octets>()
    for name in ["to", "from", "reply-to", "delivered-to"] {
      for address in mail.header.addresses(name, limit: 8) { result.insert(address.lowercased()) }
    }
    for address in mail.envelope.recipients.prefix(8) { result.insert(address.lowercased()) }
    if let from = returned?.from { result.insert(from.lowercased()) }
    if let sender = returned?.sender { result.insert(sender.lowercased()) }
    // A message to oneself: the returned one says so.
    for address in returned?.to ?? [] { result.remove(address.lowercased()) }
    return result
  }
}

extension Span where Element == UInt8 {
  /// Whether the octets end in a phrase, without case.
  func hasSuffix(_ phrase: String) -> Bool {
    count >= phrase.utf8.count && hasPrefix(phrase, at: count - phrase.utf8.count, upTo: count)
  }
}
