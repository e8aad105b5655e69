extension PhraseFormat {
  /// McAfee's WebShield.
  ///
  ///     --- The following addresses had delivery problems ---
  ///
  ///     <ann@example.net>   (Unknown user ann@example.net)
  static let webShield = PhraseFormat(
    name: "webshield", marks: ["--- the following addresses had delivery problems ---"],
    introductions: ["the following addresses had delivery problems"],
    endings: ["--------------"])
}
