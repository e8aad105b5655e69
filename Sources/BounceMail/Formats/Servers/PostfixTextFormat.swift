extension PhraseFormat {
  /// Postfix's words where the machine part is missing: versions before 2.0, and gateways that drop it.
  ///
  ///     I'm sorry to have to inform you that your message could not
  ///     be delivered to one or more recipients. It's attached below.
  ///
  ///     <ann@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 unknown
  ///         user (in reply to RCPT TO command)
  static let postfixText = PhraseFormat(
    name: "postfix",
    marks: [
      "this is the postfix program at host", "this is the mail system at host",
      "i'm sorry to have to inform you that", "delete your own text from the",
    ],
    introductions: ["the mail system", " program", "delete your own text from"],
    delays: ["this is a warning only", "still being retried"])
}
