import Octets

/// Sendmail's transcripts, V8 and V5, and those of servers with the same format.
///
///        ----- The following addresses had permanent fatal errors -----
///     <ann@example.net>
///         (reason: 550 5.1.1 unknown user)
///         (expanded from: <list@example.org>)
///
///        ----- Transcript of session follows -----
///     ... while talking to mx.example.net.:
///     >>> RCPT To:<ann@example.net>
///     <<< 550 5.1.1 unknown user
///     550 5.1.1 <ann@example.net>... User unknown
///
/// V5 has the transcript only: its last lines name the recipients.
struct SendmailFormat: FormatRecogniser {
  let name = "sendmail"
  var filter: PhraseSet? { Self.sections }
  var phrases: [PhraseSet] { [Self.sections, Self.transcripts, Self.warnings] }

  func recognises(_ mail: Mail) -> Bool {
    guard mail.isCandidate else { return false }
    let text = mail.text
    return (0..<min(text.lines.count, 60)).contains {
      text.line($0, startsWith: "--") && Self.isSection(text, $0)
    }
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    let original = text.original(from: sectionsEnd(text))
    let end = original?.mark ?? text.lines.count
    let isWarning = Self.isWarning(mail, upTo: end)
    var recipients: [RecipientStatus] = []
    var transcript = SessionTranscript(text)
    var number = 0
    while number < end {
      let section = number
      number += 1
      guard text.line(section, startsWith: "--") else { continue }
      let next = self.next(text, after: section, upTo: end)
      if text.line(section, contains: "following address") {
        recipients += list(text, section, next, isWarning)
      } else if text.line(section, containsAny: Self.transcripts) {
        transcript.read(section + 1..<next)
      }
      number = max(number, next)
    }
    if recipients.isEmpty { recipients = transcript.recipients(isWarning: isWarning) }
    transcript.explain(&recipients)
    return Report(
      format: name, recipients: Array(recipients.prefix(DeliveryStatus.recipientsLimit)),
      returned: mail.returned ?? text.returnedMessage(original))
  }

  /// Words in the titles of transcripts.
  private static let transcripts: PhraseSet = ["transcript", "errors occurred"]

  private static func isSection(_ text: BodyText, _ number: Int) -> Bool {
    text.line(number, containsAny: sections)
  }

  private static let sections: PhraseSet = [
    "the following address", "transcript of session", "the following errors occurred",
  ]

  /// Whether the text is a warning: `still could not be delivered`, `THIS IS A WARNING MESSAGE
  /// ONLY`, "could not send message for past 4 hours".
  private static func isWarning(_ mail: Mail, upTo end: Int) -> Bool {
    mail.subject.hasPrefix("warning") && mail.subject.contains("could not send")
      || mail.text.starts(containingAny: warnings, within: end)
  }

  private static let warnings: PhraseSet = ["this is a warning message only"]

  /// The line after the last section's title.
  private func sectionsEnd(_ text: BodyText) -> Int {
    var last = 0
    for number in 0..<min(text.lines.count, 400)
    where text.line(number, startsWith: "--") && Self.isSection(text, number) {
      last = number + 1
    }
    return last
  }

  private func next(_ text: BodyText, after section: Int, upTo end: Int) -> Int {
    var number = section + 1
    while number < end, !text.line(number, startsWith: "---") { number += 1 }
    return number
  }

  private func list(_ text: BodyText, _ section: Int, _ next: Int, _ isWarning: Bool)
    -> [RecipientStatus]
  {
    let action: Action =
      text.line(section, contains: "successful")
      ? .delivered
      : isWarning || text.line(section, contains: "transient non-fatal") ? .delayed : .failed
    var list = RecipientList(text, action: action)
    list.read(section + 1..<next)
    return list.recipients.map(Self.withoutBrackets)
  }

  /// Removes the brackets from `(reason: 550 …)` and `[User unknown]`.
  private static func withoutBrackets(_ status: RecipientStatus) -> RecipientStatus {
    guard var reason = status.diagnostic else { return status }
    // Sendmail up to 8.6 writes what kind of failure it is, and the reason in the transcript alone.
    if reason.equals("(unrecoverable error)") || reason.equals("(transient failure)") {
      reason = []
    }
    if reason.hasPrefix("(reason:") { reason = reason.trimmed(8..<reason.count) }
    if reason.first == UInt8(ascii: "["), reason.last == UInt8(ascii: "]") {
      reason = reason.trimmed(1..<reason.count - 1)
    } else if reason.last == UInt8(ascii: ")"), status.diagnostic?.first == UInt8(ascii: "(") {
      reason = reason.trimmed(0..<reason.count - 1)
    }
    var result = status
    result.diagnostic = reason.isEmpty ? nil : reason
    return result
  }
}
