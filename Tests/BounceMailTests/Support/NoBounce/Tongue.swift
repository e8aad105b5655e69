/// Mail of people and programs in one language; none of it reports a message that failed.
struct Tongue: Sendable {
  let code: String
  /// A vacation notice: the subject's beginning, and a text that names another address.
  let away: (subject: String, text: String)
  /// A read receipt without a machine part.
  let read: (subject: String, text: String)
  /// A person's mail that forwards or answers a bounce: the subject's mark, and the text above the
  /// bounce.
  let question: (mark: String, text: String)
  /// Mail of a shop or parcel service whose subject resembles a bounce's.
  let parcel: (subject: String, text: String)

  static let all: [Tongue] = [
    Tongue(
      code: "en",
      away: (
        "Automatic reply: ",
        "I am out of the office until Monday. My mailbox is not read.\nIn urgent cases write to\nbob@works.example"
      ),
      read: (
        "Read: ", "Your message\n  To: kim@works.example\nwas read on Monday, 2 March 2026 09:10."
      ),
      question: ("Fwd: ", "Hi, what does this mean? The address does not exist, it says:"),
      parcel: (
        "Delivery failure: your parcel could not be delivered",
        "We were unable to deliver your parcel. Write to help@parcels.example"
      )),
    Tongue(
      code: "de",
      away: (
        "Automatische Antwort: ",
        "Ich bin bis Montag nicht im Büro. Diese Adresse wird nicht gelesen.\nIn dringenden Fällen:\nbob@works.example"
      ),
      read: (
        "Gelesen: ",
        "Ihre Nachricht\n  An: kim@works.example\nwurde am Montag, 2. März 2026 gelesen."
      ),
      question: ("WG: ", "Hallo, was heißt das? Die Nachricht konnte nicht zugestellt werden:"),
      parcel: (
        "Zustellung fehlgeschlagen: Ihr Paket",
        "Ihr Paket konnte nicht zugestellt werden. Schreiben Sie an hilfe@parcels.example"
      )),
    Tongue(
      code: "fr",
      away: (
        "Réponse automatique : ",
        "Je suis absent jusqu'à lundi. Cette adresse n'existe plus, écrivez à\nbob@works.example"
      ),
      read: ("Lu : ", "Votre message\n  À : kim@works.example\na été lu le lundi 2 mars 2026."),
      question: ("TR : ", "Bonjour, que veut dire ceci ? Le message n'a pas pu être remis :"),
      parcel: (
        "Échec de la distribution de votre colis",
        "Votre colis n'a pas pu être livré. Contact : aide@parcels.example"
      )),
    Tongue(
      code: "es",
      away: (
        "Respuesta automática: ",
        "Estoy fuera hasta el lunes. Esta dirección ya no existe, escriba a\nbob@works.example"
      ),
      read: (
        "Leído: ", "Su mensaje\n  Para: kim@works.example\nfue leído el lunes 2 de marzo de 2026."
      ),
      question: ("RV: ", "Hola, ¿qué significa esto? El mensaje no se pudo entregar:"),
      parcel: (
        "No se pudo entregar su paquete",
        "Su paquete no pudo ser entregado. Escriba a ayuda@parcels.example"
      )),
    Tongue(
      code: "pt",
      away: (
        "Resposta automática: ",
        "Estou ausente até segunda. Este endereço não existe mais, escreva para\nbob@works.example"
      ),
      read: (
        "Lida: ", "A sua mensagem\n  Para: kim@works.example\nfoi lida em 2 de março de 2026."
      ),
      question: ("ENC: ", "Olá, o que é isto? A mensagem não foi entregue:"),
      parcel: (
        "Falha na entrega da sua encomenda",
        "A encomenda não pôde ser entregue. Escreva para ajuda@parcels.example"
      )),
    Tongue(
      code: "it",
      away: (
        "Risposta automatica: ",
        "Sono assente fino a lunedì. Questo indirizzo non esiste più, scrivete a\nbob@works.example"
      ),
      read: ("Letto: ", "Il messaggio\n  A: kim@works.example\nè stato letto il 2 marzo 2026."),
      question: ("I: ", "Ciao, che cosa vuol dire? Non è stato possibile recapitare il messaggio:"),
      parcel: (
        "Mancata consegna del suo pacco",
        "Non è stato possibile consegnare il pacco. Scrivete a aiuto@parcels.example"
      )),
    Tongue(
      code: "nl",
      away: (
        "Automatisch antwoord: ",
        "Ik ben tot maandag afwezig. Dit adres bestaat niet meer, schrijf naar\nbob@works.example"
      ),
      read: ("Gelezen: ", "Uw bericht\n  Aan: kim@works.example\nis gelezen op 2 maart 2026."),
      question: ("Doorst: ", "Hallo, wat betekent dit? Het bericht kon niet worden bezorgd:"),
      parcel: (
        "Uw pakket is niet bezorgd",
        "Uw pakket kon niet worden bezorgd. Schrijf naar hulp@parcels.example"
      )),
    Tongue(
      code: "pl",
      away: (
        "Automatyczna odpowiedź: ",
        "Jestem nieobecny do poniedziałku. Ten adres nie istnieje, proszę pisać na\nbob@works.example"
      ),
      read: (
        "Przeczytano: ", "Wiadomość\n  Do: kim@works.example\nzostała przeczytana 2 marca 2026."
      ),
      question: ("PD: ", "Cześć, co to znaczy? Wiadomość nie została dostarczona:"),
      parcel: (
        "Nie dostarczono paczki",
        "Paczka nie mogła zostać dostarczona. Kontakt: pomoc@parcels.example"
      )),
    Tongue(
      code: "cs",
      away: (
        "Automatická odpověď: ",
        "Do pondělí nejsem v kanceláři. Tato adresa neexistuje, pište na\nbob@works.example"
      ),
      read: ("Přečteno: ", "Zpráva\n  Komu: kim@works.example\nbyla přečtena 2. března 2026."),
      question: ("Fwd: ", "Dobrý den, co to je? Zprávu nelze doručit:"),
      parcel: ("Zásilku nelze doručit", "Zásilka nebyla doručena. Pište na pomoc@parcels.example")),
    Tongue(
      code: "ru",
      away: (
        "Автоматический ответ: ",
        "Я в отпуске до понедельника. Этот адрес не существует, пишите на\nbob@works.example"
      ),
      read: (
        "Прочитано: ", "Ваше сообщение\n  Кому: kim@works.example\nбыло прочитано 2 марта 2026."
      ),
      question: ("Fwd: ", "Здравствуйте, что это? Письмо не было доставлено:"),
      parcel: (
        "Не удалось доставить посылку", "Посылка не доставлена. Пишите на help@parcels.example"
      )),
    Tongue(
      code: "ja",
      away: ("自動応答: ", "月曜日まで不在です。このアドレスは存在しません。急ぎの場合は\nbob@works.example"),
      read: ("開封済み: ", "メッセージ\n  宛先: kim@works.example\n2026年3月2日に開封されました。"),
      question: ("Fwd: ", "お世話になります。メールが届きません。これは何でしょうか。"),
      parcel: ("荷物をお届けできませんでした", "ご不在のため配達できません。連絡先: help@parcels.example")),
    Tongue(
      code: "zh",
      away: ("自动回复: ", "我外出至星期一,此邮箱不存在。请联系\nbob@works.example"),
      read: ("已读: ", "您的邮件\n  收件人: kim@works.example\n已于2026年3月2日被阅读。"),
      question: ("转发: ", "你好,这是什么意思?邮件无法投递:"),
      parcel: ("您的包裹投递失败", "包裹无法送达。请联系 help@parcels.example")),
    Tongue(
      code: "ko",
      away: ("자동 회신: ", "월요일까지 부재중입니다. 이 주소는 존재하지 않습니다.\nbob@works.example"),
      read: ("읽음: ", "보낸 메시지\n  받는 사람: kim@works.example\n2026년 3월 2일에 읽었습니다."),
      question: ("전달: ", "안녕하세요. 메일을 전송할 수 없다고 합니다:"),
      parcel: ("택배 배달 실패 안내", "상품을 배달하지 못했습니다. help@parcels.example")),
    Tongue(
      code: "tr",
      away: (
        "Otomatik yanıt: ",
        "Pazartesiye kadar ofis dışındayım. Bu adres mevcut değil:\nbob@works.example"
      ),
      read: ("Okundu: ", "İletiniz\n  Kime: kim@works.example\n2 Mart 2026 tarihinde okundu."),
      question: ("İLT: ", "Merhaba, bu ne demek? İleti teslim edilemedi:"),
      parcel: (
        "Kargonuz teslim edilemedi",
        "Paketiniz teslim edilemedi. yardim@parcels.example adresine yazın"
      )),
  ]
}
