import Octets

/// Challenges: a filter holds the message until its sender answers or follows a link (BoxTrapper,
/// TMDA, Spam Arrest, …).
///
///     From: ann@example.net
///     Subject: Your email requires verification verify#8dJx2
///
/// Nothing has failed yet, and the next message may pass, so this is an automatic reply.
struct ChallengeFormat: FormatRecogniser {
  /// The most lines of text that are read.
  static let linesLimit = 24

  let name = "challenge"
  var filter: PhraseSet? { nil }
  var phrases: [PhraseSet] { [Self.sentences] }

  func recognises(_ mail: Mail) -> Bool {
    let header = mail.header
    guard !header.has("x-failed-recipients"), !mail.parts[0].isType("multipart/report"),
      !FailureWords.subjects.isPrefix(of: mail.subject)
    else { return false }
    if header.has("x-boxtrapper") || header.has("x-tmda-confirm")
      || header.has("x-challenge-response")
    {
      return true
    }
    if header.field("x-delivery-agent", contains: "tmda") || mail.subject.contains("verify#") {
      return true
    }
    guard Self.subjects.isAny(in: mail.subject) else { return false }
    return mail.text.starts(containingAny: Self.sentences, within: Self.linesLimit)
  }

  func read(_ mail: Mail) -> Report? { Report(kind: .autoReply, format: name) }

  static let subjects: PhraseSet = [
    "confirm your message", "confirm your email to", "confirm your e-mail to",
    "requires verification", "awaiting confirmation", "confirmation required",
    "sender verification", "verify your message", "message held", "please confirm delivery",
    "please verify yourself", "challenge", "your mail to", "your message to",
    "bestätigen sie ihre nachricht", "absender bestätigen", "bestätigung erforderlich",
    "confirmez votre message", "confirmation de votre message", "authentification de l'expéditeur",
    "confirme su mensaje", "confirme sua mensagem", "confirme o envio", "antispam uol",
    "conferma il tuo messaggio", "bevestig uw bericht", "potwierdź wiadomość",
    "подтвердите отправку", "подтверждение отправки", "送信者確認", "发件人验证", "발신자 확인",
    "gönderen doğrulama",
  ]

  private static let sentences: PhraseSet = [
    "has been held", "is being held", "was held", "waiting for your confirmation",
    "waiting for confirmation", "awaiting your confirmation", "prove you are", "you are human",
    "not a spammer", "one-time verification", "verify your address", "verify that you",
    "confirm that you", "added to my", "approved sender", "white list", "whitelist",
    "allowed senders",
    "zurückgehalten", "bestätigen sie", "klicken sie", "en attente", "cliquez", "retenido",
    "haga clic", "retida", "clique", "trattenuto", "clicca", "vastgehouden", "klik op",
    "wstrzymana", "kliknij", "подтвердите", "перейдите по", "確認", "点击", "點擊", "클릭", "tıklayın",
  ]
}
