extension PhraseFormat {
  /// Amazon WorkMail and SES without the status fields that both write into their text.
  ///
  ///     An error occurred while trying to deliver the mail to the following recipients:
  ///     ann@example.net
  static let amazonWorkMail = PhraseFormat(
    name: "amazon",
    fields: [("x-mailer", "amazon workmail")],
    marks: ["an error occurred while trying to deliver the mail to the following recipients"],
    introductions: ["deliver the mail to the following recipients"],
    labels: Labels(reason: ["diagnostic-code: smtp;", "diagnostic-code:", "technical report:"]))
}
