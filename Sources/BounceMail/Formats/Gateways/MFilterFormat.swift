extension PhraseFormat {
  /// m-FILTER of Digital Arts.
  ///
  ///     以下のメールアドレスへの送信に失敗しました。
  ///     ann@example.net
  ///
  ///     -------server message
  ///     550 5.1.1 unknown user
  ///
  ///     -------SMTP command
  ///     DATA
  ///
  ///     -------original message
  static let mFilter = PhraseFormat(
    name: "mfilter", fields: [("x-mailer", "m-filter")],
    marks: ["-------server message"],
    introductions: ["メールアドレスへの送信に失敗しました"],
    labels: Labels(reason: ["-------server message"]),
    endings: ["-------smtp command", "-------original"])
}
