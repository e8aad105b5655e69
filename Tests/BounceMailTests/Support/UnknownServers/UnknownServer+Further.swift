extension UnknownServer {
  /// One sentence for each language that has only a row of stems.
  static let further: [UnknownServer] = [
    notice(
      "hungarian", "Kézbesítési hiba",
      "Az Ön levele nem kézbesíthető a következő címzettnek: bob@works.example\nOk: ismeretlen felhasználó"
    ),
    notice(
      "czech", "Doručení selhalo",
      "Zprávu pro adresáta bob@works.example se nepodařilo doručit. Důvod: schránka je plná."),
    notice(
      "slovak", "Doručenie zlyhalo",
      "Správu pre bob@works.example sa nepodarilo doručiť."),
    notice(
      "romanian", "Eșec livrare",
      "Mesajul către bob@works.example nu a putut fi livrat."),
    notice(
      "greek", "Αδυναμία παράδοσης",
      "Το μήνυμα προς bob@works.example δεν παραδόθηκε."),
    notice(
      "ukrainian", "Збій доставки",
      "Лист для bob@works.example не вдалося доставити."),
    notice(
      "bulgarian", "Недоставено писмо",
      "Писмото до bob@works.example не може да бъде доставено."),
    notice(
      "croatian", "Isporuka nije uspjela",
      "Poruka za bob@works.example nije isporučena."),
    notice(
      "slovene", "Dostava ni uspela",
      "Sporočila za bob@works.example ni bilo mogoče dostaviti."),
    notice(
      "lithuanian", "Laiškas nepristatytas",
      "Laiško bob@works.example pristatyti nepavyko."),
    notice(
      "latvian", "Piegāde neizdevās",
      "Vēstuli nevar piegādāt: bob@works.example"),
    notice(
      "estonian", "Kohaletoimetamine ebaõnnestus",
      "Kirja aadressile bob@works.example ei saanud kohale toimetada."),
    notice(
      "finnish", "Toimitus epäonnistui",
      "Viestiäsi ei voitu toimittaa: bob@works.example"),
    notice(
      "vietnamese", "Thư không gửi được",
      "Không thể gửi thư tới bob@works.example"),
    notice(
      "indonesian", "Gagal terkirim",
      "Pesan ke bob@works.example tidak terkirim."),
    notice(
      "arabic", "فشل التسليم",
      "تعذر تسليم الرسالة إلى bob@works.example"),
    notice(
      "hebrew", "המסירה נכשלה",
      "לא ניתן למסור את ההודעה אל bob@works.example"),
    notice(
      "persian", "تحویل ناموفق",
      "پیام به bob@works.example تحویل داده نشد"),
    notice(
      "thai", "ส่งไม่สำเร็จ",
      "ไม่สามารถส่งข้อความถึง bob@works.example"),
    notice(
      "swedish", "Leverans misslyckades",
      "Meddelandet till bob@works.example kunde inte levereras: användaren finns inte."),
  ]

  private static func notice(_ language: String, _ subject: String, _ text: String) -> UnknownServer
  {
    UnknownServer(
      "\(language)-sentence",
      "Return-Path: <>\nFrom: postmaster@works.example\nSubject: \(subject)", text,
      ["bob@works.example"])
  }
}
