extension PhraseFormat {
  /// Apache James.
  ///
  ///     Hi. This is the James mail server at mail.example.org.
  ///     I'm afraid I wasn't able to deliver your message to the following addresses.
  ///
  ///     ann@example.net
  ///
  ///     Error message below:
  ///     550 5.1.1 unknown user
  ///
  /// NotifySender's form lists the message's own envelope instead (`RCPT TO: ann@example.net`).
  static let james = PhraseFormat(
    name: "james",
    fields: [("x-mailer", "james")],
    marks: ["this is the james mail server at", "error message below:"],
    introductions: [
      "the following addresses", "failed recipient(s):", "i include the list of recipients",
    ],
    labels: Labels(
      recipient: ["rcpt to:", "failed recipient(s):", "failed recipient:"],
      reason: ["error message below:", "error message:", "error:"]),
    endings: ["original message", "from:", "size (in bytes)"])
}
