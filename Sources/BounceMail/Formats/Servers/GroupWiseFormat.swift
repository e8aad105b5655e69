extension PhraseFormat {
  /// Novell and Micro Focus GroupWise.
  ///
  ///     The message that you sent was undeliverable to the following:
  ///     	ann@example.net (user not found)
  static let groupWise = PhraseFormat(
    name: "groupwise",
    fields: [("x-mailer", "groupwise internet agent")],
    marks: ["that you sent was undeliverable to the following"],
    introductions: ["undeliverable to the following"],
    endings: ["possibly truncated original message", "---"])
}
