/// Parts of words that mail systems use when mail was not delivered, shorter than
/// ``FailureWords/failures``.
///
/// They also occur in ordinary mail, so ``GeneralFormat`` searches for them only in messages that
/// are certainly a mail system's. One row for each language.
enum FailureStems {
  static let all = PhraseSet(foundWithoutFirstLetter: [
    "not deliver", "n't deliver", "not be deliver", "undeliver", "not arrive", "fail", "reject",
    "refus",
    "returned", "unknown", "not known", "no user", "no mailbox", "did not get", "did not receive",
    "not accept", "not send", "not sent", "not be sent", "not find", "not found", "invalid",
    "giving up",
    "gave up", "given up", "bounce", "problem", "error", "full", "quota", "unavailable", "closed",
    "expired", "delayed", "not reach", "denied", "blocked", "no longer", "no such",
    "disabled", "inactive", "suspended", "deactivat", "discontinued",

    "zustell", "fehler", "fehlgeschlagen", "nicht übermittelt", "nicht übertragen",
    "nicht erhalten",
    "abgelehnt", "zurückgewiesen", "unbekannt", "nicht bekannt", "nicht erreich", "nicht gesendet",
    "nicht versendet", "nicht gefunden", "verweigert", "zurückgesandt", "zurückgeschickt",
    "deaktiviert",

    "pas pu", "a pas été", "ont pas été", "impossible", "échec ", "inconnu", "rejet", "retardé",
    "erreur", "pas délivré", "non remis", "retourné", "'existe pas", "introuvable", "désactivé",

    "no ha sido", "no ha podido", "no pudo", "no fue posible", "no se pudo", "no se ha", "no recib",
    "fallo", "falló", "rechaz", "desconocid", "inexistente", "no existe", "devuelt", "aún no",
    "demorad", "imposible", "desactivad",

    "não pôde", "não foi", "não conseguimos", "não pode", "não receb", "falha", "falhou", "erro ",
    "rejeitad", "recusad", "devolvid", "retorno", "não existe", "não encontrad", "nao foi",
    "nao pode",

    "non è stato", "non è possibile", "non può", "non ha potuto", "errore", "rifiutat", "respint",
    "sconosciut", "mancata", "mancato", "impossibile", "fallit", "non esiste", "disattivat",

    "niet worden", "niet gekregen", "niet ontvangen", "fout", "mislukt", "geweigerd", "onbekend",
    "onbestelbaar", "niet bekend", "geretourneerd", "bestaat niet", "niet afgeleverd",

    "nie została", "nie może", "nie mogła", "nie można", "nie udało", "błąd", "odrzucon", "nieznan",
    "nie istnieje", "zwrot", "zwrócon", "niedoręcz", "niedostarcz", "nie dotar",

    "nelze", "nepodařilo", "nebyla", "nebylo", "chyba", "odmítnut", "neznám", "neexist", "nedoruč",
    "vrácen", "selhal", "nepodarilo", "nebola", "nedoručen", "zlyhal",

    "не удалось", "не доставлен", "не может быть", "ошибк", "отклонен", "отказ", "неизвест",
    "не существ", "не найден", "невозможно", "возвращ", "возврат", "недоставлен", "не вдалося",
    "помилк", "невідом", "збій", "не існує",

    "できません", "できなかった", "れませんでした", "失敗", "エラー", "不達", "不明", "存在しません", "拒否", "届か",
    "届けら", "返送", "遅延",

    "无法", "無法", "失败", "未能", "退回", "退信", "不存在", "拒收", "拒绝", "拒絕", "错误", "錯誤", "未送达",

    "실패", "못했", "수 없", "반송", "오류", "거부", "존재하지", "지연", "초과", "않은 메일",

    "edilemedi", "lamadı", "lemedi", "başarısız", "hata", "reddedil", "bulunamadı", "geri döndü",
    "iade", "geçersiz", "mevcut değil",

    "kunde inte", "kunne ikke", "blev ikke", "ble ikke", "misslyck", "mislyk", "fejl", "feil",
    "avvis", "okänd", "ukendt", "ukjent", "finns inte", "findes ikke", "finnes ikke",
    "ei voitu", "ei voida", "epäonnistu", "tuntematon",

    "kézbesíthet", "kézbesítési hiba", "nem sikerült", "sikertelen", "ismeretlen", "nu a putut",
    "nu poate", "eroare", "eșec", "eşec", "δεν ήταν", "δεν παραδ", "αποτυχ", "αδυναμία", "σφάλμα",
    "nije mogu",
    "nije ispor", "nije uspje", "nije uspe", "neuspje", "neuspe", "greška", "napaka", "ni mogoče",
    "ni bilo mogoče", "не може", "грешка", "недостав", "nepavyko", "nepristatyt", "neizdevās",
    "nevar piegādāt", "ebaõnnestu", "ei saanud", "ni uspel", "không thể", "không gửi", "thất bại",
    "ไม่สามารถ", "ส่งไม่",
    "tidak dapat", "tidak terkirim", "gagal", "تعذر", "فشل", "لم يتم", "ناموفق", "داده نشد",
    "לא ניתן", "לא נמסר",
    "נכשל",
  ])
}
