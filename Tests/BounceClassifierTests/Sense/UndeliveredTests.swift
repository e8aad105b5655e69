import Testing

@testable import BounceClassifier

/// Sentences that name a recipient and say only that nothing was delivered to him.
@Suite("Undelivered, in many languages")
struct UndeliveredTests {
  static let sentences = [
    "The message could not be delivered to the recipient",
    "The recipient's server refused the message",
    "تعذر تسليم الرسالة إلى المستلم",
    "Съобщението не можа да бъде доставено на получателя",
    "El missatge no s'ha pogut lliurar al destinatari",
    "无法将邮件投递给收件人", "收件人的服务器拒绝了邮件",
    "Zprávu se nepodařilo doručit příjemci",
    "Meddelelsen kunne ikke leveres til modtageren",
    "Het bericht kon niet worden bezorgd bij de ontvanger",
    "De server van de ontvanger heeft het bericht geweigerd",
    "Kirja ei õnnestunud saajale kätte toimetada",
    "Viestiä ei voitu toimittaa vastaanottajalle",
    "Le message n'a pas pu être remis au destinataire",
    "Le serveur du destinataire a refusé le message",
    "Die Nachricht konnte dem Empfänger nicht zugestellt werden",
    "Der Server des Empfängers hat die Nachricht abgelehnt",
    "Το μήνυμα δεν μπόρεσε να παραδοθεί στον παραλήπτη",
    "לא ניתן היה למסור את ההודעה לנמען",
    "संदेश प्राप्तकर्ता को नहीं पहुँचाया जा सका",
    "Az üzenetet nem sikerült kézbesíteni a címzettnek",
    "Ekki tókst að afhenda viðtakanda skeytið",
    "Impossibile consegnare il messaggio al destinatario",
    "Il server del destinatario ha rifiutato il messaggio",
    "メッセージを受信者に配信できませんでした", "受信者のサーバーがメッセージを拒否しました",
    "수신자에게 메시지를 전달할 수 없습니다",
    "Ziņojumu neizdevās piegādāt saņēmējam",
    "Nepavyko pristatyti laiško gavėjui",
    "Pesan tidak dapat dikirim ke penerima",
    "Meldingen kunne ikke leveres til mottakeren",
    "پیام به گیرنده تحویل داده نشد",
    "Nie udało się dostarczyć wiadomości do odbiorcy",
    "Serwer odbiorcy odrzucił wiadomość",
    "Não foi possível entregar a mensagem ao destinatário",
    "O servidor do destinatário recusou a mensagem",
    "Mesajul nu a putut fi livrat destinatarului",
    "Сообщение не удалось доставить получателю", "Сервер получателя отклонил сообщение",
    "Správu sa nepodarilo doručiť príjemcovi",
    "Sporočila ni bilo mogoče dostaviti prejemniku",
    "Poruka nije mogla biti isporučena primatelju",
    "No se pudo entregar el mensaje al destinatario",
    "El servidor del destinatario rechazó el mensaje",
    "Meddelandet kunde inte levereras till mottagaren",
    "ไม่สามารถส่งข้อความถึงผู้รับได้",
    "İleti alıcıya teslim edilemedi", "Alıcının sunucusu iletiyi reddetti",
    "Повідомлення не вдалося доставити отримувачу",
    "Không thể chuyển thư đến người nhận",
  ]

  @Test("an undelivered message is no dead mailbox", arguments: sentences, ["550", "554 5.0.0"])
  func alive(sentence: String, code: String) {
    let verdict = judge("\(code) \(sentence)")
    #expect(verdict.type != .hard, "by \(verdict.rule)")
  }

  @Test(
    "an account of the server's software, a longer word, or a list of writers is no dead mailbox",
    arguments: [
      "550 5.1.1 procmail: Unknown user \"filter\"", "550 user unknown: vmail (uid 5000)",
      "550 5.1.1 No mailbox server available for user",
      "550 5.1.1 user has no mailbox space left", "550 mailbox unavailable (IP blocked)",
      "550 mailbox moved to another server, retry", "550 5.1.1 发信用户不存在",
      "550 5.1.1 送信ユーザーが存在しません", "550 5.1.1 Der sendende Benutzer existiert nicht",
      "550 5.1.1 no existe en la lista blanca", "550 La cuenta está llena, no existe espacio",
      "550 The address <c@c.example> (generated from l@d.example) does not exist",
    ])
  func others(reply: String) {
    let verdict = judge(reply)
    #expect(verdict.type != .hard, "by \(verdict.rule)")
  }

  @Test(
    "plain words of a dead mailbox are hard although vague phrases are among them",
    arguments: [
      "550 No account on this server", "550 He no longer works for our company",
      "550 The colleague has left the company", "550 5.1.1 <u@example.net>: rejected",
    ])
  func dead(reply: String) {
    let verdict = judge(reply)
    #expect(verdict.type == .hard, "by \(verdict.rule)")
  }
}
