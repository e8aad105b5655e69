import Octets

/// qmail-send's bounce message (QSBMF), and those of its patched versions.
///
///     Hi. This is the qmail-send program at mx.example.com.
///     I'm afraid I wasn't able to deliver your message to the following addresses.
///
///     <ann@example.net>:
///     Sorry, no mailbox here by that name. (#5.1.1)
///
///     --- Below this line is a copy of the message.
///
/// A paragraph that starts with `<address>:` is a recipient, and its other lines are the reason. A
/// paragraph that starts with `-` ends the report. Patched versions with another greeting have the
/// same structure: it is enough if the sender is a mail system.
struct QmailFormat: FormatRecogniser {
  /// The number of lines that are searched for the first recipient.
  static let leadingLinesLimit = 16

  let name = "qmail"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [Self.greetings] }

  func recognises(_ mail: Mail) -> Bool {
    guard mail.isCandidate else { return false }
    let text = mail.text
    let first = text.skipBlank(from: 0)
    let isGreeted = text.firstLine(containingAny: Self.greetings, in: first..<first + 4) != nil
    return isGreeted || hasShape(mail)
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    var recipients: [RecipientStatus] = []
    var number = text.skipBlank(from: 0)
    while number < text.lines.count, !isEnd(text, number),
      recipients.count < DeliveryStatus.recipientsLimit
    {
      var (_, end) = text.paragraph(from: number)
      if let found = text.addressAtStart(number), text.line(number, startsWith: "<") {
        let first = text.octets.trimmed(
          min(found.rest, text.lines[number].upperBound)..<text.lines[number].upperBound)
        // Two recipients may share a paragraph.
        let next = (number + 1..<end).first { isRecipient(text, $0) || isEnd(text, $0) }
        end = next ?? end
        let reason = [first, text.joinedOwn(number + 1..<end)].filter { !$0.isEmpty }
        recipients.append(
          RecipientStatus(address: found.address, reason: Octets(reason.joined(separator: [0x20]))))
      } else if let next = (number + 1..<end).first(where: {
        isRecipient(text, $0) || isEnd(text, $0)
      }) {
        // There is no empty line between the greeting and the first recipient.
        end = next
      }
      number = text.skipBlank(from: max(end, number + 1))
    }
    let returned = mail.returned ?? text.returnedMessage(text.original(from: number))
    return Report(format: name, recipients: recipients, returned: returned)
  }

  private func isEnd(_ text: BodyText, _ number: Int) -> Bool {
    text.line(number, startsWith: "--") && !text.line(number, startsWith: "-----")
  }

  /// Whether a line is `<ann@example.net>:` alone.
  private func isRecipient(_ text: BodyText, _ number: Int) -> Bool {
    guard text.line(number, startsWith: "<"), let found = text.addressAtStart(number) else {
      return false
    }
    let line = text.octets.span.trimmed(text.lines[number])
    return found.rest >= line.upperBound && line.upperBound > 0
      && text.octets[line.upperBound - 1] == UInt8(ascii: ":")
  }

  /// Whether the text has a recipient near the start, and the line of dashes before the returned
  /// message.
  private func hasShape(_ mail: Mail) -> Bool {
    let text = mail.text
    let near = 0..<min(text.lines.count, Self.leadingLinesLimit)
    guard let first = near.first(where: { isRecipient(text, $0) }) else { return false }
    guard text.indentation(first) == 0, mail.hasSystemSender else {
      return false
    }
    return (first..<min(text.lines.count, first + 200)).contains {
      text.line($0, startsWith: "--- ")
    }
      || mail.subject.contains("failure notice")
  }

  /// How the first paragraph starts: with the program's name, or with words of the greeting that
  /// administrators keep.
  private static let greetings: PhraseSet = [
    "this is the qmail-send program", "this is the qmail program", "this is qmail-send",
    "able to deliver your message to the following addresses",
    "this is the machine generated message from mail service",
  ]
}
