import Testing

@testable import BounceClassifier

/// Invented replies with their verdicts.
enum LanguageReplies {
  struct Row: Sendable, CustomTestStringConvertible {
    let language: String
    let reply: String
    let category: BounceClassifier.Category
    var testDescription: String { "\(language): \(reply)" }

    init(_ language: String, _ reply: String, _ category: BounceClassifier.Category) {
      self.language = language
      self.reply = reply
      self.category = category
    }
  }

  static let all: [Row] = latin + others

  /// Phrases of a hard category about something other than the recipient, or in a quoted address.
  static let soft: [String] = [
    "550 5.7.1 <empfaenger-unbekannt@example.de>: abgelehnt",
    "550 utente-sconosciuto.example.it a detto di no",
    "550 Absender unbekannt",
    "550 Su cuenta está bloqueada",
    "550 Domaine de l'expéditeur inconnu",
    "550 Домен отправителя не существует",
    "550 送信者のドメインが見つかりません",
    "550 发件人不存在",
    "550 寄件者位址不存在",
    "550 발신자 주소를 찾을 수 없습니다",
    "550 Gönderenin adresi bulunamadı",
    "550 HELO-Name: unbekannter Host",
    "550 Su servidor no tiene registro: host desconocido",
    "550 HELO: domínio não existe",
    "550 Cette adresse IP n'existe pas dans nos DNS",
    "550 Niets te melden",
    "550 Nada que decir",
    "450 4.1.1 Benutzer unbekannt",
  ]

  private static let latin: [Row] = [
    Row("de", "550 Unbekannter Benutzer", .badMailbox),
    Row("de", "550 Dieses Postfach existiert hier nicht: Postfach nicht vorhanden", .badMailbox),
    Row("de", "552 Mailbox des Empfängers ist voll", .quotaIssues),
    Row("de", "552 Postfach ist ueberfuellt", .quotaIssues),
    Row("de", "550 Benutzer gesperrt", .inactiveMailbox),
    Row("de", "550 Domain unbekannt", .badDomain),
    Row("de", "554 Ihr Mailserver steht auf einer Sperrliste", .spamRelated),
    Row("de", "552 Nachricht zu groß", .quotaIssues),
    Row("de", "550 Weiterleitung verweigert", .relayingIssues),
    Row("de", "550 Ungültiger Absender", .invalidSender),
    Row("de", "554 Nachricht enthält Virus", .virusRelated),
    Row("de", "451 Bitte später erneut zustellen", .policyRelated),
    Row("fr", "550 Destinataire inconnu", .badMailbox),
    Row("fr", "550 L’adresse du destinataire n’existe pas", .badMailbox),
    Row("fr", "552 Boite pleine", .quotaIssues),
    Row("fr", "550 Compte désactivé", .inactiveMailbox),
    Row("fr", "550 Domaine inconnu", .badDomain),
    Row("fr", "554 Vous êtes sur liste noire", .spamRelated),
    Row("fr", "552 Taille maximale dépassée", .quotaIssues),
    Row("fr", "550 Authentification requise", .relayingIssues),
    Row("fr", "550 Expéditeur refusé", .invalidSender),
    Row("fr", "554 Message contenant un virus", .virusRelated),
    Row("es", "550 El usuario no existe", .badMailbox),
    Row("es", "550 no existe ese usuario", .badMailbox),
    Row("es", "552 Buzón lleno", .quotaIssues),
    Row("es", "550 Cuenta deshabilitada", .inactiveMailbox),
    Row("es", "550 Dominio desconocido", .badDomain),
    Row("es", "554 Su servidor está en una lista negra", .spamRelated),
    Row("es", "552 Mensaje demasiado grande", .quotaIssues),
    Row("es", "550 Relay denegado", .relayingIssues),
    Row("es", "550 Remitente rechazado", .invalidSender),
    Row("pt", "550 Destinatário inexistente", .badMailbox),
    Row("pt", "550 Usuario nao existe: conta inexistente", .badMailbox),
    Row("pt", "552 Caixa postal cheia", .quotaIssues),
    Row("pt", "550 conta inativa", .inactiveMailbox),
    Row("pt", "550 Domínio não encontrado", .badDomain),
    Row("pt", "552 Mensagem muito grande", .quotaIssues),
    Row("pt", "550 Relay negado", .relayingIssues),
    Row("pt", "550 Remetente inválido", .invalidSender),
    Row("it", "550 Utente inesistente", .badMailbox),
    Row("it", "552 Casella piena", .quotaIssues),
    Row("it", "550 Casella disattivata", .inactiveMailbox),
    Row("it", "550 Dominio inesistente", .badDomain),
    Row("it", "552 Messaggio troppo grande", .quotaIssues),
    Row("it", "550 Autenticazione richiesta", .relayingIssues),
    Row("it", "550 Mittente rifiutato", .invalidSender),
    Row("nl", "550 Onbekende gebruiker", .badMailbox),
    Row("nl", "552 De mailbox is vol", .quotaIssues),
    Row("nl", "550 Account uitgeschakeld", .inactiveMailbox),
    Row("nl", "550 Onbekend domein", .badDomain),
    Row("nl", "552 Bericht te groot", .quotaIssues),
    Row("nl", "550 Afzender geweigerd", .invalidSender),
    Row("pl", "550 Użytkownik nie istnieje", .badMailbox),
    Row("pl", "550 Nie ma takiego uzytkownika", .badMailbox),
    Row("pl", "552 Skrzynka pełna", .quotaIssues),
    Row("pl", "550 Konto nieaktywne", .inactiveMailbox),
    Row("pl", "550 Nieznana domena", .badDomain),
    Row("pl", "552 Wiadomość zbyt duża", .quotaIssues),
    Row("pl", "550 Wymagana autoryzacja", .relayingIssues),
    Row("cs", "550 Uživatel neexistuje", .badMailbox),
    Row("cs", "552 Schránka je plná", .quotaIssues),
    Row("cs", "550 Účet zablokován", .inactiveMailbox),
    Row("cs", "550 Neznámá doména", .badDomain),
    Row("cs", "552 Zpráva příliš velká", .quotaIssues),
    Row("tr", "550 Bilinmeyen kullanıcı", .badMailbox),
    Row("tr", "552 POSTA KUTUSU DOLU", .quotaIssues),
    Row("tr", "550 Kullanıcı pasif", .inactiveMailbox),
    Row("tr", "550 Bilinmeyen alan adı", .badDomain),
    Row("tr", "552 Mesaj çok büyük", .quotaIssues),
    Row("tr", "550 Geçersiz gönderen", .invalidSender),
  ]

  private static let others: [Row] = [
    Row("ru", "550 Нет такого пользователя", .badMailbox),
    Row("ru", "550 ПОЛЬЗОВАТЕЛЬ НЕИЗВЕСТЕН", .badMailbox),
    Row("ru", "552 Ящик переполнен", .quotaIssues),
    Row("ru", "550 Учётная запись заблокирована", .inactiveMailbox),
    Row("ru", "550 Домен не найден", .badDomain),
    Row("ru", "554 Ваш адрес в чёрном списке", .spamRelated),
    Row("ru", "552 Сообщение слишком большое", .quotaIssues),
    Row("ru", "550 Требуется авторизация", .relayingIssues),
    Row("ru", "550 Неизвестный отправитель", .invalidSender),
    Row("ru", "554 Письмо содержит вирус", .virusRelated),
    Row("ja", "550 宛先のメールアドレスが見つかりません", .badMailbox),
    Row("ja", "550 存在しないユーザーです", .badMailbox),
    Row("ja", "552 メールボックスの容量が一杯です", .quotaIssues),
    Row("ja", "550 このアカウントは無効です", .inactiveMailbox),
    Row("ja", "550 存在しないドメインです", .badDomain),
    Row("ja", "552 メールサイズの上限を超えました", .quotaIssues),
    Row("ja", "550 受信者により拒否されました", .policyRelated),
    Row("ja", "554 ウィルスを検知しました", .virusRelated),
    Row("zh", "550 邮箱不存在", .badMailbox),
    Row("zh", "550 收件人不存在。", .badMailbox),
    Row("zh", "550 使用者不存在.", .badMailbox),
    Row("zh", "552 收件人邮箱空间不足", .quotaIssues),
    Row("zh", "552 信箱已滿", .quotaIssues),
    Row("zh", "550 帐号已停用", .inactiveMailbox),
    Row("zh", "550 無此網域:網域不存在", .badDomain),
    Row("zh", "554 垃圾郵件", .spamRelated),
    Row("zh", "552 郵件過大", .quotaIssues),
    Row("zh", "550 不允許轉發", .relayingIssues),
    Row("ko", "550 사용자를 찾을 수 없습니다", .badMailbox),
    Row("ko", "550 존재하지 않는 계정입니다.", .badMailbox),
    Row("ko", "552 메일함 용량 초과", .quotaIssues),
    Row("ko", "550 휴면계정", .inactiveMailbox),
    Row("ko", "550 존재하지 않는 도메인", .badDomain),
    Row("ko", "554 스팸 메일", .spamRelated),
    Row("ko", "552 메일 크기 제한 초과", .quotaIssues),
    Row("ko", "550 수신거부", .policyRelated),
  ]
}
