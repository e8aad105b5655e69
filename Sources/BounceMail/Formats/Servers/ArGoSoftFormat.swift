extension PhraseFormat {
  /// ArGoSoft Mail Server.
  ///
  ///     Could not deliver message to the following recipient(s):
  ///
  ///     Failed Recipient: ann@example.net
  ///     Reason: Remote host said: 550 unknown user
  static let arGoSoft = PhraseFormat(
    name: "argosoft", marks: ["failed recipient:", "argosoft"],
    introductions: ["to the following recipient"],
    labels: Labels(recipient: ["failed recipient:", "recipient:"], reason: ["reason:"]),
    endings: ["-- the header and top"])
}
