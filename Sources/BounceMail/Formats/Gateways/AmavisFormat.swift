extension PhraseFormat {
  /// amavisd-new's notices to senders, where the machine part is missing.
  ///
  ///     Our content checker found
  ///         virus: Eicar-Test-Signature
  ///     in email presumably from you to the following recipient:
  ///     -> ann@example.net
  ///
  ///     Delivery of the email was stopped!
  static let amavis = PhraseFormat(
    name: "amavis",
    marks: ["our content checker found", "our internal reference code for your message is"],
    introductions: ["to the following recipient", "to recipient"],
    labels: Labels(recipient: ["-> "]),
    statements: ["our content checker found", "a message from <", "reason:"],
    endings: [
      "delivery of the email was stopped", "please check your system", "below are the",
      "return-path:",
    ])
}
