extension PhraseFormat {
  /// Barracuda's spam firewall, where the machine part is missing.
  ///
  ///     Your message to: ann@example.net
  ///     was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:
  static let barracuda = PhraseFormat(
    name: "barracuda",
    marks: ["blocked by our spam firewall", "was blocked by our bulk email filter"],
    introductions: ["has not been delivered"],
    labels: Labels(recipient: ["your message to:"]),
    statements: ["was blocked by"], endings: ["subject:"])
}
