import BounceClassifier
import BounceMail
import Octets

extension Verdict {
  /// Makes a hard verdict soft if the words that decided are about another address than the
  /// recipient: one that his mail is copied or forwarded to, or another recipient of the message.
  ///
  /// A code that stands alone is about the address in the words beside it.
  mutating func doubt(
    ifAboutAnotherThan recipient: RecipientStatus, in report: Report, _ envelope: Envelope
  ) {
    guard type == .hard, blame == .recipient else { return }
    let text = source?.text ?? recipient.diagnostic ?? recipient.explanation ?? []
    guard text.contains(UInt8(ascii: "@")) else { return }
    let known = [
      report.returned?.sender, report.returned?.from, report.returned?.messageID,
      report.message.sender, report.header.from,
    ]
    let another = WordsOfAnother(
      about: recipient, except: known + envelope.recipients,
      with: report.recipientsSharingWords(with: recipient))
    guard another.areSaid(in: text, at: source?.range) else { return }
    doubt()
  }

  /// Makes a dead mailbox a soft failure.
  mutating func doubt() {
    guard type == .hard, blame == .recipient else { return }
    type = .soft
    confidence = .low
  }
}

extension Report {
  /// The most recipients of a report that are asked whether they share words.
  private static let sharingLimit = 64

  /// The other recipients about whom the report says the same, together with one.
  fileprivate func recipientsSharingWords(with recipient: RecipientStatus) -> [Octets?] {
    recipients.prefix(Self.sharingLimit).filter {
      $0.action == recipient.action && $0.diagnostic == recipient.diagnostic
        && $0.explanation == recipient.explanation
    }.map(\.finalRecipient)
  }
}
