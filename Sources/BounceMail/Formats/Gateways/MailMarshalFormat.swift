extension PhraseFormat {
  /// MailMarshal.
  ///
  ///     Your message:
  ///        From:    kim@example.com
  ///     Could not be delivered because of
  ///
  ///     550 5.1.1 unknown user
  ///
  ///     The following recipients were affected:
  ///         ann@example.net
  static let mailMarshal = PhraseFormat(
    name: "mailmarshal", marks: ["could not be delivered because of"],
    introductions: ["the following recipients were affected"],
    labels: Labels(reason: ["could not be delivered because of"]),
    endings: ["additional information", "======"])
}
