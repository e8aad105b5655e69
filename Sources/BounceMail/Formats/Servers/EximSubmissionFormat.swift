import Octets

/// Exim's answers to a message that it did not take in: an address with bad syntax, too many or too
/// large, refused by the administrator's own code (`local_scan`).
///
///     A message that you sent contained a recipient address that was incorrectly
///     constructed:
///
///       ann@@example.net: malformed address: @example.net may not follow ann@
///
/// Only answers to bad syntax name recipients; the others are about all of them, so the recipient
/// is the returned message's if there is only one.
struct EximSubmissionFormat: FormatRecogniser {
  let name = "exim"
  var filter: PhraseSet? { Self.greetings }
  var phrases: [PhraseSet] { [Self.greetings, Self.reasons, Self.malformed] }

  func recognises(_ mail: Mail) -> Bool {
    mail.isCandidate && mail.text.starts(containingAny: Self.greetings, within: 4)
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    let original = text.original(from: 1)
    let end = original?.mark ?? text.ownEnd
    let returned = mail.returned ?? text.returnedMessage(original)
    var recipients = malformed(text, upTo: end)
    if recipients.isEmpty {
      let reason = reason(text, upTo: end)
      recipients = mail.knownRecipients(returned, .failed).map { status in
        var status = status
        status.diagnostic = reason
        return status
      }
    }
    return Report(format: name, recipients: recipients, returned: returned)
  }

  private static let greetings: PhraseSet = [
    "a message that you sent contained a recipient address that was incorrectly",
    "a message that you sent contained one or more recipient addresses that were",
    "a message that you sent was rejected by the local scanning code",
    "a message that you sent was longer than the maximum size",
    "a message that you sent contained more recipients than allowed",
  ]
  private static let reasons: PhraseSet = ["the following error was given"]
  private static let malformed: PhraseSet = [": malformed address:"]

  /// The lines `ann@@example.net: malformed address: …`; a line without an `@` before the colon
  /// names no address.
  private func malformed(_ text: BodyText, upTo end: Int) -> [RecipientStatus] {
    var result: [RecipientStatus] = []
    for number in text.lines(startingAny: [Self.malformed], in: 0..<end)
    where result.count < DeliveryStatus.recipientsLimit {
      let line = text.octets.trimmed(text.lines[number])
      guard let colon = line.span.firstIndex(of: ": malformed", in: 0..<line.count) else {
        continue
      }
      let address = Octets(line[..<min(colon, AddressList.addressOctetsLimit)])
      guard address.contains(UInt8(ascii: "@")) else { continue }
      var status = RecipientStatus(address: address, reason: Octets(line[(colon + 2)...]))
      status.status = EnhancedStatusCode(5, 1, 3)
      result.append(status)
    }
    return result
  }

  /// The paragraph after `The following error was given:`, else the first one.
  private func reason(_ text: BodyText, upTo end: Int) -> Octets? {
    let mark = text.firstLine(containingAny: Self.reasons, in: 0..<end)
    let first = text.skipBlank(from: mark.map { $0 + 1 } ?? 0)
    guard first < end else { return nil }
    let words = text.joinedOwn(first..<min(end, text.paragraph(from: first).end))
    return words.isEmpty ? nil : words
  }
}
