extension PhraseFormat {
  /// Mail.ru: Exim's text below a Russian one; the recipient may stand there without its domain.
  ///
  ///     Это письмо создано автоматически сервером Mail.Ru, …
  ///     … не может быть доставлено одному или нескольким получателям:
  ///
  ///       ann@example.net
  ///         SMTP error from remote mail server after RCPT TO:<ann@example.net>:
  ///         host mx.example.net [192.0.2.1]: 550 5.1.1 unknown user
  static let mailRu = PhraseFormat(
    name: "mailru", marks: ["автоматически сервером mail.ru"],
    introductions: ["получателям:", "получателю:"],
    statements: [
      "smtp error from remote mail server", "retry timeout exceeded", "unrouteable address",
    ],
    endings: ["**********", "рекомендуем", "Рекомендуем", "------"],
    delays: ["до сих пор не доставлено"])
}
