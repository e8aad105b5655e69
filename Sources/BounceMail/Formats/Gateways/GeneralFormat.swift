import Octets

/// The reader for what no other knows: a mail system's message with an address in the surroundings
/// that failures have.
///
/// What counts as a recipient, in this order, all above the returned message and outside of quotes:
/// 1. an address behind a label (`Failed recipient:`), with words of a failure somewhere
/// 2. addresses in a line with words of a failure, or listed below it
/// 3. an address beside such a line, in its paragraph first
/// 4. where the text names none: X-Failed-Recipients, or the one whom the returned message was to
///
/// X-Failed-Recipients, where it is there, says which of them count. Two readings, one after the
/// other:
/// - by whole phrases (``FailureWords``): a mail system's name as the sender, or a failure in the
///   subject and a sign of mail transport (a null sender, a returned message, a reply code);
///   sentences only with both
/// - by stems (``FailureStems``), which no list of phrases is complete enough to replace: only
///   where the sender is a mail system for sure, by its name and a null sender, and something
///   besides the text tells of a failure
///
/// Replies, forwards, digests, newsletters, and what tells of messages that wait for the reader are
/// none, and the address that the mail itself came to is never the one that failed. A report to an
/// address that only reports come to (`readers-bounces@`) may be marked as a reply or carry a
/// list's fields.
struct GeneralFormat: FormatRecogniser {
  /// Lines of text looked at.
  static let linesLimit = 160

  let name = "general"
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
    // A message that ends within a line may be cut there: half an address is somebody else's.
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

  /// Takes the address that the reply is about as the final one, where it is another: `552 no room
  /// for bob@example.net` about what was sent to an alias of his.
  private func follow(_ status: inout RecipientStatus, except others: Set<Octets>) {
    guard status.originalRecipient == nil, let reason = status.diagnostic,
      ReplyCode.parse(prefix: reason.span) != nil
    else { return }
    let text = BodyText(reason)
    guard let mark = reason.span.firstIndex(of: " for ", in: 0..<reason.count),
      let found = text.address(at: mark + 5, upTo: reason.count)?.address,
      found.lowercased() != status.finalRecipient?.lowercased(),
      !others.contains(found.lowercased())
    else { return }
    status.originalRecipient = status.finalRecipient
    status.finalRecipient = found
  }

  /// By whole phrases.
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

  /// By the stems of words, where the message is surely a mail system's.
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

  /// A mail system by its name, and by a null sender as well unless the name is one that nobody
  /// else has.
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

  /// What mail transport has in its texts: codes of failures, and names of the protocol.
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

  /// Somebody's reply or forward: not of a mail system, and marked so.
  private func isConversation(_ mail: Mail) -> Bool {
    if isNamedSystem(mail) || mail.isReportToReturnAddress { return false }
    if mail.header.has("in-reply-to"), !hasNullSender(mail) { return true }
    return Self.replyMarks.isPrefix(of: mail.subject)
      && !FailureWords.subjects.isSuffix(of: mail.subject)
  }

  /// How mail programs mark answers and what is passed on.
  static let replyMarks: PhraseSet = [
    "re:", "fw:", "fwd:", "aw:", "wg:", "tr:", "rv:", "sv:", "vs:", "odp:", "回复", "转发", "答复",
  ]

  /// Newsletters and digests: what a mailing list sends in its own name.
  private func isList(_ mail: Mail) -> Bool {
    if mail.hasPart("multipart/digest") { return true }
    if isNamedSystem(mail) || mail.isReportToReturnAddress { return false }
    return ["list-unsubscribe", "list-post", "feedback-id", "list-id"].contains {
      mail.header.has($0)
    }
  }

  /// What was done: delivered, where all lines that may tell of a failure tell of a success.
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

  /// Whom the report came to or from, and who wrote what failed: none of them is a failed
  /// recipient.
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
