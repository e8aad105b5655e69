extension PhraseFormat {
  /// Yandex: Postfix's text below a Russian one, where the machine part is missing.
  ///
  ///     Это письмо отправлено почтовым сервером yandex.ru.
  ///
  ///     <ann@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 unknown user
  static let yandex = PhraseFormat(
    name: "yandex", marks: ["почтовым сервером yandex"],
    introductions: ["the mail system", "не отвечайте на это сообщение"])
}
