import Octets

/// Gmail's own texts, old and new.
///
/// Reports with a machine part are read by ``RFC3464Format`` before.
///
///     Delivery to the following recipient failed permanently:
///
///          ann@example.net
///
///     Technical details of permanent failure:
///     Google tried to deliver your message, but it was rejected by the server for the recipient
///     domain
///     example.net by mx.example.net. [192.0.2.1].
///
///     The error that the other server returned was:
///     550 5.1.1 unknown user
///
/// New texts have `** Address not found **` and a sentence in the reader's language.
/// X-Failed-Recipients names the recipient in all of them.
struct GmailFormat: FormatRecogniser {
  /// The number of lines in which its phrases must start.
  static let linesLimit = 16

  let name = "gmail"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] {
    [
      Self.introductions, Self.endings, Self.sentences, Self.replies, Self.delays, Self.details,
    ]
  }

  func recognises(_ mail: Mail) -> Bool {
    guard mail.isFromGoogle else { return false }
    return !mail.failedRecipients.isEmpty
      || mail.text.starts(containingAny: Self.introductions, within: Self.linesLimit)
      || mail.text.starts(containingAny: Self.sentences, within: Self.linesLimit)
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    let own = 0..<Self.end(of: text)
    let action: Action = isDelay(mail, own) ? .delayed : .failed
    var recipients = addresses(mail, own).map {
      RecipientStatus(address: $0, action: action, reason: [])
    }
    let reasons = SharedWords.parts(of: [Self.reason(text, own)], among: recipients)
    for (index, reason) in reasons.enumerated() where !reason.isEmpty {
      recipients[index].diagnostic = reason
      recipients[index].remoteMTA = RemoteHost.name(in: reason)
    }
    return Report(
      format: name, recipients: recipients,
      returned: mail.returned ?? text.returnedMessage(text.original(from: own.upperBound)))
  }

  static let senders: PhraseSet = ["mailer-daemon@google", "mailer-daemon@gmail"]

  /// The line of dashes above the returned message, whether or not one follows.
  static func end(of text: BodyText) -> Int {
    text.firstLine(startingWith: "-----") ?? text.ownEnd
  }

  private func addresses(_ mail: Mail, _ own: Range<Int>) -> [Octets] {
    let text = mail.text
    if let start = text.firstLine(containingAny: Self.introductions) {
      var list = RecipientList(text, endings: [Self.endings])
      list.read((start + 1..<max(start + 1, own.upperBound)).clamped(to: own))
      let found = list.recipients.compactMap(\.finalRecipient)
      if !found.isEmpty { return found }
    }
    if !mail.failedRecipients.isEmpty { return mail.failedRecipients }
    return SentenceRecipients.find(text, own, after: Self.sentences, action: .failed)
      .compactMap { $0.status.finalRecipient }
  }

  /// The text of the other server; if there is none, the technical details; else the whole text.
  private static func reason(_ text: BodyText, _ own: Range<Int>) -> Octets {
    for number in own {
      for end in text.ends(ofAny: replies, in: text.lines[number]) {
        let words = words(text, from: end, own)
        if !words.isEmpty { return words }
      }
    }
    if let number = own.first(where: { isReply(text.line($0)) }) {
      return text.paragraph(from: number).text
    }
    if let details = text.firstLine(startingWithAny: Self.details, in: own) {
      return words(text, from: text.lines[details].lowerBound, own)
    }
    let isBare = text.firstLine(containingAny: introductions, in: own) != nil
    return isBare || own.isEmpty ? [] : words(text, from: text.lines[0].lowerBound, own)
  }

  private static func isReply(_ line: Octets) -> Bool {
    guard let code = ReplyCode.parse(prefix: line.span), code.replyClass >= 4 else { return false }
    return line.count > 3 && (line[3].isSpace || line[3] == UInt8(ascii: "-"))
  }

  private static func words(_ text: BodyText, from start: Int, _ own: Range<Int>) -> Octets {
    guard let last = own.last, start < text.lines[last].upperBound else { return [] }
    return SharedWords.whole(text.ownLines(from: start, upTo: own.upperBound))
  }

  private func isDelay(_ mail: Mail, _ own: Range<Int>) -> Bool {
    mail.subject(contains: "(delay)")
      || mail.text.firstLine(containingAny: Self.delays, in: own) != nil
  }

  private static let introductions: PhraseSet = ["delivery to the following recipient"]
  private static let endings: PhraseSet = ["technical details", "message will be retried"]

  /// The start of the paragraph with the reply.
  private static let details: PhraseSet = ["technical details of"]

  private static let sentences: PhraseSet = [
    "wasn't delivered to", "problem delivering your message to", "couldn't be delivered to",
    "delivery has failed to",
  ]

  private static let replies: PhraseSet = [
    "other server returned was:", "response from the remote server was:", "the response was:",
  ]

  private static let delays: PhraseSet = [
    "this is a warning message only", "recipient has been delayed", "message will be retried",
    "temporary problem delivering", "gmail will retry",
  ]
}
