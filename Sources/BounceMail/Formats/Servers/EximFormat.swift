import Octets

/// Exim's bounces and delay warnings, of all versions.
///
///     A message that you sent could not be delivered to one or more of its
///     recipients. This is a permanent error. The following address(es) failed:
///
///       ann@example.net
///         (generated from list@example.org)
///         SMTP error from remote mail server after RCPT TO:<ann@example.net>:
///         host mx.example.net [192.0.2.1]: 550 5.1.1 unknown user
///
/// An entry without an address (`|command`, `save to …`, `an undisclosed address`) gets the address
/// that it was generated from, or that of X-Failed-Recipients.
struct EximFormat: FormatRecogniser {
  let name = "exim"
  var filter: PhraseSet? { Self.greetings }
  var phrases: [PhraseSet] {
    [Self.greetings, Self.introductions, Self.endings, Self.delays]
  }

  func recognises(_ mail: Mail) -> Bool {
    guard mail.isCandidate else { return false }
    return mail.text.starts(containingAny: Self.greetings, within: 12)
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    guard let start = text.firstLine(containingAny: Self.introductions) else { return nil }
    let original = text.original(from: start + 1)
    let end = original?.mark ?? text.lines.count
    let action: Action = isDelay(mail, upTo: end) ? .delayed : .failed
    var list = RecipientList(text, action: action, endings: [Self.endings])
    list.read(start + 1..<end)
    var recipients = list.recipients
    if recipients.isEmpty { recipients = unnamed(mail, from: start + 1, action) }
    addNamed(mail, to: &recipients, action)
    return Report(
      format: name, recipients: recipients,
      returned: mail.returned ?? text.returnedMessage(original))
  }

  private static let greetings: PhraseSet = [
    "created automatically by mail delivery software",
    "a message that you sent could not be delivered",
    "a message that you sent has not yet been delivered", "a message that you have sent could not",
    "automatically by the mail delivery software",
  ]

  /// Phrases of the line before the first recipient.
  ///
  /// The text may be broken at any place before them.
  private static let introductions: PhraseSet = [
    "address(es) failed:", "addresses failed:", "address failed:", "failed:", "address(es) failed",
    "has not yet been delivered is:", "have not yet been delivered are:",
    "not yet been delivered to",
    "could not be delivered to",
  ]

  private static let endings: PhraseSet = [
    "------", "--- ", "no action is required", "the following text was generated",
    "the rest of the addresses",
  ]

  /// Whether the text is a delay warning: "has not yet been delivered", "No action is required on
  /// your part", "Delay reason:".
  private func isDelay(_ mail: Mail, upTo end: Int) -> Bool {
    if mail.header.has("x-failed-recipients") { return false }
    return mail.text.starts(containingAny: Self.delays, within: end)
  }

  private static let delays: PhraseSet = [
    "not yet been delivered", "no action is required on your part",
  ]

  /// The recipients of an entry without an address: the one it was generated from, else those of
  /// X-Failed-Recipients.
  private func unnamed(_ mail: Mail, from start: Int, _ action: Action) -> [RecipientStatus] {
    let text = mail.text
    var first = text.skipBlank(from: start)
    if first < text.lines.count, text.indentation(first) == 0, !text.isBlank(first) {
      first = text.skipBlank(from: text.paragraph(from: first).end)
    }
    let (words, end) = text.paragraph(from: first)
    let below =
      (first + 1..<max(end, first + 1)).first { text.alias(in: text.lines[$0]) == nil } ?? end
    let reason = below < end ? text.joinedOwn(below..<end) : words
    let aliases = (first..<end).compactMap { text.alias(in: text.lines[$0]) }
    let addresses = aliases.isEmpty ? mail.failedRecipients : Array(aliases.prefix(1))
    return addresses.map { RecipientStatus(address: $0, action: action, reason: reason) }
  }

  /// Removes a last address that is cut by the end of the text, if the header has it complete.
  private func dropTorn(_ recipients: inout [RecipientStatus], named: [Octets]) {
    guard let last = recipients.last?.finalRecipient, recipients.last?.diagnostic == nil else {
      return
    }
    if named.contains(where: { $0.count > last.count && $0.starts(with: last) }) {
      recipients.removeLast()
    }
  }

  /// Adds the recipients that X-Failed-Recipients names and the text does not, neither by address
  /// nor by alias.
  private func addNamed(_ mail: Mail, to recipients: inout [RecipientStatus], _ action: Action) {
    dropTorn(&recipients, named: mail.failedRecipients)
    var known = Set<Octets>()
    for status in recipients {
      if let address = status.finalRecipient { known.insert(AddressKey.exact(address)) }
      if let address = status.originalRecipient { known.insert(AddressKey.exact(address)) }
    }
    for address in mail.failedRecipients
    where known.insert(AddressKey.exact(address)).inserted
      && recipients.count < DeliveryStatus.recipientsLimit
    {
      recipients.append(RecipientStatus(address: address, action: action, reason: []))
    }
  }
}
