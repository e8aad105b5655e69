import Octets

/// Reads reports of unknown format: a message of a mail system with an address near words of a
/// failure.
///
/// These count as a recipient, in this order. All must be above the returned message and outside of
/// quotes:
/// 1. an address after a label (`Failed recipient:`), if words of a failure occur anywhere
/// 2. addresses in a line with words of a failure, or listed below it
/// 3. an address near such a line, in the same paragraph first
/// 4. if the text names none: X-Failed-Recipients, or the only recipient of the returned message
///
/// If X-Failed-Recipients is present, it decides which of them count. The message is read in two
/// ways, one after the other:
/// - by whole phrases (``FailureWords``): the sender has a mail system's name, or the subject tells
///   of a failure and there is a sign of mail transport (a null sender, a returned message, a reply
///   code); addresses in sentences count only with both
/// - by stems of words (``FailureStems``), because no list of phrases is complete: only if the
///   sender is certainly a mail system, by its name and a null sender, and something besides the
///   text tells of a failure
///
/// Replies, forwarded mail, digests, newsletters, and notices about messages that wait for the
/// reader are not reports. The address that the mail itself came to is never the one that failed. A
/// report to an address that receives only reports (`readers-bounces@`) may be marked as a reply or
/// contain a list's fields.
struct GeneralFormat: FormatRecogniser {
  /// The most lines of text that are read.
  static let linesLimit = 160

  static let name = "general"

  var name: String { Self.name }
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [Self.signs, Self.codes] }

  func recognises(_ mail: Mail) -> Bool {
    guard mail.isCandidate, !isConversation(mail), !isList(mail) else { return false }
    return isNamedSystem(mail) || isAboutFailure(mail)
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    let original = text.original(from: 1)
    let returned = mail.returned ?? text.returnedMessage(original)
    // The last line of a message that ends within a line may be cut, and part of an address may be
    // another valid address.
    let whole = mail.endsWithLine || text.lines.count <= 1 ? text.lines.count : text.lines.count - 1
    let end = original?.mark ?? whole
    guard
      var report = read(mail, OwnLines(text, upTo: end, words: [FailureWords.failures]), returned)
        ?? readStems(mail, upTo: end, returned)
    else { return nil }
    if report.recipients.count == 1 {
      follow(&report.recipients[0], except: strangers(mail, returned))
    }
    if report.recipients.contains(where: { $0.diagnostic == nil }) {
      TextJoiner.join(mail, into: &report)
    }
    return report
  }

  /// Makes the address that the reply is about the final recipient, if it is another one: `552 no
  /// room for bob@example.net` after mail to an alias of his.
  private func follow(_ status: inout RecipientStatus, except others: Set<Octets>) {
    guard status.originalRecipient == nil, let reason = status.diagnostic,
      ReplyCode.parse(prefix: reason.span) != nil
    else { return }
    let text = BodyText(reason)
    guard let mark = reason.span.firstIndex(of: " for ", in: 0..<reason.count),
      let found = text.address(at: mark + 5, upTo: reason.count)?.address,
      AddressKey.folded(found) != AddressKey.folded(status.finalRecipient ?? []),
      !others.contains(found.lowercased())
    else { return }
    status.originalRecipient = status.finalRecipient
    status.finalRecipient = found
  }

  /// Reads by whole phrases.
  private func read(_ mail: Mail, _ own: OwnLines, _ returned: ReturnedMessage?) -> Report? {
    guard !own.failures.isEmpty, !own.containsAny(FailureWords.incoming) else { return nil }
    let isSure = isFromSystem(mail) && isAboutFailure(mail)
    guard isSure || isNamedSystem(mail) || returned != nil || own.containsAny(Self.signs) else {
      return nil
    }
    let action = action(mail, own)
    var recipients = own.recipients(action, except: strangers(mail, returned), isSure: isSure)
    if !recipients.isEmpty || isSure { recipients = mail.fitted(recipients, action) }
    if recipients.isEmpty, isSure { recipients = mail.knownRecipients(returned, action) }
    return Report(format: name, recipients: recipients, returned: returned)
  }

  /// Reads by the stems of words, if the message certainly is a mail system's.
  private func readStems(_ mail: Mail, upTo end: Int, _ returned: ReturnedMessage?) -> Report? {
    let isTold = isFromSystem(mail) && isAboutFailure(mail)
    guard isTold || isDaemon(mail) else { return nil }
    let own = OwnLines(mail.text, upTo: end, words: Self.stems)
    guard !own.failures.isEmpty || mail.header.has("x-failed-recipients"),
      !own.containsAny(FailureWords.incoming)
    else { return nil }
    guard
      isTold || own.hasBracketed || returned != nil || own.containsAny(Self.codes)
        || Self.stems.contains(where: { $0.isAny(in: mail.subject) })
    else { return nil }
    let others = strangers(mail, returned)
    let action = action(mail, own)
    var recipients = mail.fitted(
      own.recipients(action, except: others, isSure: true), action)
    if recipients.isEmpty {
      recipients = own.kept(mail.knownRecipients(returned, action), except: others)
    }
    return Report(format: name, recipients: recipients, returned: returned)
  }

  /// Whether the sender is a mail system: by its name, and also by a null sender unless only mail
  /// systems have this name.
  private func isDaemon(_ mail: Mail) -> Bool {
    if Self.daemons.isAny(in: mail.from) { return true }
    return isNamedSystem(mail) && hasNullSender(mail)
  }

  static let daemons: PhraseSet = [
    "mailer-daemon@", "mailer-daemon>", "mail delivery system", "mail delivery subsystem",
  ]

  private func isFromSystem(_ mail: Mail) -> Bool {
    hasNullSender(mail) || isNamedSystem(mail) || mail.isToReturnAddress
  }

  private func hasNullSender(_ mail: Mail) -> Bool {
    mail.envelope.sender?.isEmpty == true || Candidate.hasReturnPathNull(mail.header)
  }

  private func isNamedSystem(_ mail: Mail) -> Bool {
    Self.systems.isAny(in: mail.from)
  }

  /// Signs of mail transport in a text: codes of failures, and names of the protocol.
  private static let signs = PhraseSet(codes + ["smtp", "mailer-daemon", "rcpt to", "postmaster"])

  static let codes: PhraseSet = [
    "550", "551", "552", "553", "554", "450", "451", "452", "421", "5.0.", "5.1.", "5.2.", "5.3.",
    "5.4.", "5.7.", "4.2.", "4.4.",
  ]

  private static let stems = [
    FailureStems.all, FailureWords.delays, FailureWords.successes, codes,
  ]

  static let systems: PhraseSet = [
    "mailer-daemon", "mailer daemon", "postmaster", "post_master", "mail delivery",
    "delivery subsystem", "delivery system", "mail system",
    "mailerdaemon", "maildaemon", "mail-daemon", "system administrator", "delivery.system",
    "smtp gateway", "mmdf", "mdaemon@",
    "mail administrator", "bounce@", "bounces@", "undeliver",
  ]

  private func isAboutFailure(_ mail: Mail) -> Bool {
    mail.hasFailureSubject
  }

  /// A person's reply or forwarded message: not from a mail system, and marked as one.
  private func isConversation(_ mail: Mail) -> Bool {
    if isNamedSystem(mail) || mail.isReportToReturnAddress { return false }
    if mail.header.has("in-reply-to"), !hasNullSender(mail) { return true }
    return Self.replyMarks.isPrefix(of: mail.subject)
      && !FailureWords.subjects.isSuffix(of: mail.subject)
  }

  /// The marks that mail programs put on replies and forwarded messages.
  static let replyMarks: PhraseSet = [
    "re:", "fw:", "fwd:", "aw:", "wg:", "tr:", "rv:", "sv:", "vs:", "odp:", "回复", "转发", "答复",
  ]

  /// Newsletters and digests: mail that a mailing list sends in its own name.
  private func isList(_ mail: Mail) -> Bool {
    if mail.hasPart("multipart/digest") { return true }
    if isNamedSystem(mail) || mail.isReportToReturnAddress { return false }
    return ["list-unsubscribe", "list-post", "feedback-id", "list-id"].contains {
      mail.header.has($0)
    }
  }

  /// The action: delivered, if all lines that may tell of a failure tell of a success.
  private func action(_ mail: Mail, _ own: OwnLines) -> Action {
    if isDelay(mail, own) { return .delayed }
    let isSuccess =
      !FailureStems.all.isAny(in: mail.subject)
      && !own.failures.isEmpty
      && own.failures.allSatisfy { own.line($0, containsAny: FailureWords.successes) }
    return isSuccess ? .delivered : .failed
  }

  private func isDelay(_ mail: Mail, _ own: OwnLines) -> Bool {
    own.containsAny(FailureWords.delays) || mail.subject.contains("delay")
      || FailureWords.delays.isAny(in: mail.subject)
  }

  /// The addresses that the report came to or from, and the sender of the message that failed: none
  /// of them is a failed recipient.
  private func strangers(_ mail: Mail, _ returned: ReturnedMessage?) -> Set<Octets> {
    var result = Set<Octets>()
    for name in ["to", "from", "reply-to", "delivered-to"] {
      for address in mail.header.addresses(name, limit: 8) { result.insert(address.lowercased()) }
    }
    for address in mail.envelope.recipients.prefix(8) { result.insert(address.lowercased()) }
    if let from = returned?.from { result.insert(from.lowercased()) }
    if let sender = returned?.sender { result.insert(sender.lowercased()) }
    // If the sender wrote to himself, the recipients of the returned message include him.
    for address in returned?.to ?? [] { result.remove(address.lowercased()) }
    return result
  }
}

extension Span where Element == UInt8 {
  /// Whether the octets end with a phrase; ASCII letters are compared without case.
  func hasSuffix(_ phrase: String) -> Bool {
    count >= phrase.utf8.count && hasPrefix(phrase, at: count - phrase.utf8.count, upTo: count)
  }
}
