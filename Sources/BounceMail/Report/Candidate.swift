import Octets

/// A cheap test at the end of headers: whether a message may be a report.
///
/// A wrong yes only costs receiving and reading the body. The test looks for names and addresses
/// that mail systems use.
public enum Candidate {
  /// Whether the message may be a report, so that its body must be read.
  ///
  /// - Parameters:
  ///   - header: the message's header.
  ///   - envelope: with a null sender the answer is always yes.
  public static func test(_ header: Header, envelope: Envelope) -> Bool {
    if let sender = envelope.sender, sender.isEmpty || isMailSystem(sender) { return true }
    return hasTellingField(header) || hasReportType(header) || isFromMailSystem(header)
      || hasTellingSubject(header)
  }

  /// Whether From or Sender is a mail system's address.
  static func isFromMailSystem(_ header: Header) -> Bool {
    for name in ["from", "sender", "return-path"] {
      guard let field = header.field(name) else { continue }
      let value = header.value(of: field)
      if name == "return-path", value.equals("<>") { return true }
      if isMailSystem(value) { return true }
    }
    return false
  }

  /// Whether Return-Path is the null sender.
  static func hasReturnPathNull(_ header: Header) -> Bool {
    header["return-path"]?.equals("<>") ?? false
  }

  /// Whether a subject is one of bounces, delay warnings or similar messages.
  static func hasTellingSubject(_ header: Header) -> Bool {
    guard let subject = header.text("subject") else { return false }
    return subjects.isAny(in: subject)
  }

  private static func isMailSystem(_ text: Octets) -> Bool {
    senders.isAny(in: text)
  }

  private static func hasTellingField(_ header: Header) -> Bool {
    if header.has("auto-submitted") && !header.field("auto-submitted", startsWith: "no") {
      return true
    }
    return fields.contains { header.has($0) }
  }

  private static func hasReportType(_ header: Header) -> Bool {
    guard let value = header["content-type"] else { return false }
    return types.contains { value.contains($0) }
  }

  private static let fields = [
    "x-failed-recipients", "x-autoreply", "x-autorespond", "x-autoresponder",
    "x-auto-response-suppress",
    "x-ms-exchange-message-is-ndr", "x-loop", "x-arf", "feedback-type", "x-deliveryerror",
  ]

  private static let types = [
    "multipart/report", "report-type", "delivery-status", "feedback-report",
    "disposition-notification", "message/",
  ]

  static let senders: PhraseSet = [
    "mailer-daemon", "mailer daemon", "mail-daemon", "maildaemon", "mailerdaemon", "postmaster",
    "mail delivery", "delivery system", "delivery subsystem", "mail system", "double-bounce",
    "mmdf",
    "mail-deamon", "post_master", "bounce", "no-reply@", "noreply@", "mdaemon", "uucp", "abuse",
    "feedback",
    "complaint", "fbl@", "listserv", "majordomo", "system administrator", "autoreply", "mail gate",
    "mailsystem", "mailgw", "root@", "daemon@", "mdae",
  ]

  static let subjects: PhraseSet = [
    "undeliver", "undelivr", "deliver", "returned mail", "return mail", "mail failure", "failure",
    "failed", "could not send", "warning: ", "rejected", "not sent", "bounce", "message status",
    "nondeliverable", "non remis", "unzustellbar", "zustell", "fehlgeschlagen", "mail system error",
    "abuse report", "email feedback", "out of office", "auto", "vacation", "away", "absen", "reply",
    "recipient", "receipt", "read:", "gelesen", "lu :", "error", "delay", "problem", "spam",
    "unknown user", "user unknown", "entreg", "consegna", "mancato", "配信", "不在", "エラー", "退信", "系统",
    "доставк",
    "niedostarcz", "oikaisu", "ikke", "unsubscribe", "verif", "confirm", "bestätig", "antwort",
    "urlaub", "réponse", "respuesta", "vacacion",
    "resposta", "férias", "risposta", "ferie", "antwoord", "afwezig", "odpowied", "nieobecn",
    "odpověď", "nepřítom", "ответ",
    "отсутств", "自動", "自动", "자동", "부재", "otomatik", "ofis", "lu:", "leído", "lida", "letto",
    "gelezen", "przeczytan",
    "přečten", "прочитан", "прочтен", "開封", "已读", "已讀", "읽음", "okundu", "complaint", "undeliv",
    "inte levereras", "onbestelbaar", "report",
  ]
}
