extension PhraseFormat {
  /// Courier's words where the machine part is missing.
  ///
  ///     UNDELIVERABLE MAIL
  ///
  ///     Your message to the following recipients cannot be delivered:
  ///
  ///     <ann@example.net>:
  ///         mx.example.net [192.0.2.1]:
  ///     >>> RCPT TO:<ann@example.net>
  ///     <<< 550 unknown user
  static let courier = PhraseFormat(
    name: "courier",
    marks: ["running the courier mail server", "this is a delivery status notification from"],
    introductions: ["to the following recipients"],
    endings: ["if your message was also sent"],
    delays: ["delayed mail", "has not been delivered yet", "not yet been delivered"])
}
