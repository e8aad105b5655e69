extension PhraseFormat {
  /// Active! hunter of TransWARE.
  ///
  ///       ----- The following addresses had permanent fatal errors -----
  ///
  ///     >>> ann@example.net <ann@example.net>
  ///
  ///       ----- Transcript of session follows -----
  ///     550 5.1.1 unknown user
  static let activehunter = PhraseFormat(
    name: "activehunter",
    fields: [("content-type", "active!hunter"), ("message-id", "activehunter")],
    introductions: ["the following addresses had permanent fatal errors"],
    labels: Labels(recipient: [">>>"], reason: ["----- transcript of session follows -----"]))
}
