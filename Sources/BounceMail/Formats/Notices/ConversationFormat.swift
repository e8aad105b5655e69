/// Mail between people, and mail of lists and ticket systems.
///
/// It may quote or forward a bounce, or be about one, and is none itself.
///
///     From: Ann <ann@example.org>
///     Subject: Fwd: Undelivered Mail Returned to Sender
///
/// This format is asked before all readers of text. A mail system's own message never has it,
/// whatever its subject.
struct ConversationFormat: FormatRecogniser {
  let name = ""
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [] }

  func recognises(_ mail: Mail) -> Bool {
    if isCalendar(mail) { return true }
    guard !mayBeReport(mail) else { return false }
    return isReply(mail) || isFromList(mail) || isFromMailReader(mail)
  }

  func read(_ mail: Mail) -> Report? { Report(kind: .other, format: name) }

  private func mayBeReport(_ mail: Mail) -> Bool {
    let header = mail.header
    return mail.isFromMailSystem || mail.envelope.sender?.isEmpty == true
      || Candidate.hasReturnPathNull(header) || mail.parts[0].isType("multipart/report")
      || header.has("x-failed-recipients") || AutoReplyFormat.isMarked(header)
      || mail.isReportToReturnAddress
  }

  /// Whether the message answers an invitation; servers send those of meeting rooms with a null
  /// sender.
  private func isCalendar(_ mail: Mail) -> Bool {
    guard !mail.isFromMailSystem, !mail.parts[0].isType("multipart/report") else {
      return false
    }
    return mail.hasPart("text/calendar")
      || Self.answers.isPrefix(of: mail.subject)
  }

  static let answers: PhraseSet = [
    "accepted:", "declined:", "tentative:", "canceled:", "cancelled:", "new time proposed:",
    "zugesagt:", "abgelehnt:", "mit vorbehalt:", "abgesagt:", "accepté :", "refusé :",
    "aceptado:", "rechazado:", "aceito:", "recusado:", "accettato:", "rifiutato:", "geaccepteerd:",
    "geweigerd:", "zaakceptowano:", "odrzucono:", "принято:", "отклонено:",
  ]

  private func isReply(_ mail: Mail) -> Bool {
    Self.marks.isPrefix(of: mail.subject)
  }

  private func isFromList(_ mail: Mail) -> Bool {
    mail.parts[0].isType("multipart/digest")
      || ["list-unsubscribe", "list-post", "feedback-id", "list-id"].contains {
        mail.header.has($0)
      }
  }

  /// Whether a person's mail program wrote the message, and it is a reply or a forwarded message.
  private func isFromMailReader(_ mail: Mail) -> Bool {
    mail.header.has("in-reply-to") && (mail.header.has("user-agent") || mail.header.has("x-mailer"))
  }

  /// The marks that mail programs put on replies and forwarded messages.
  static let marks: PhraseSet = [
    "re:", "re :", "re[", "fw:", "fwd:", "fwd :", "[fwd:", "aw:", "wg:", "antw:", "antwort:", "tr:",
    "tr :", "rv:", "res:", "enc:", "rif:", "i:", "sv:", "vs:", "vl:", "odp:", "pd:", "doorst:",
    "ynt:", "ilt:", "回复", "转发", "答复", "回覆", "轉寄", "返信:", "転送:", "회신:", "전달:", "ha:", "на:",
    "пересл:", "отв:",
  ]
}
