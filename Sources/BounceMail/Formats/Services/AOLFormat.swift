import Octets

/// AOL's old notices, which contain screen names without a domain.
///
///     Your mail to the following recipients could not be delivered because they are not accepting
///     mail from
///     ann@example.com:
///     	bobscreen
struct AOLFormat: FormatRecogniser {
  let name = "aol"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [] }

  func recognises(_ mail: Mail) -> Bool {
    mail.from(contains: "@aol.com") && introduction(mail.text) != nil
  }

  func read(_ mail: Mail) -> Report? {
    let text = mail.text
    guard let start = introduction(text) else { return nil }
    let (reason, end) = text.paragraph(from: start)
    var recipients: [RecipientStatus] = []
    for number in start + 1..<max(start + 1, end)
    where recipients.count < DeliveryStatus.recipientsLimit {
      let word = text.line(number)
      guard !word.isEmpty, word.allSatisfy({ $0.isAny(OctetClass.alpha | OctetClass.digit) }) else {
        continue
      }
      recipients.append(RecipientStatus(address: word + Octets("@aol.com".utf8), reason: reason))
    }
    return Report(
      format: name, recipients: recipients,
      returned: mail.returned ?? text.returnedMessage(text.original(from: end)))
  }

  private func introduction(_ text: BodyText) -> Int? {
    (0..<8).first {
      text.line($0, contains: "mail to the following recipients could not be delivered")
    }
  }
}
