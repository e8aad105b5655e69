extension PhraseFormat {
  /// Verizon Wireless' gateways from mail to text and picture messages.
  ///
  ///     Error: Invalid user address
  ///
  ///     Error message below:
  ///     550 - Requested action not taken: no such user here
  ///
  ///     Message details:
  ///       MAIL FROM: ann@example.com
  ///       RCPT TO: 12025550100@vtext.example
  static let verizon = PhraseFormat(
    name: "verizon",
    fields: [("from", "post_master@vtext.com"), ("from", "post_master@vzwpix.com")],
    marks: ["message could not be delivered to mobile", "error: invalid user address"],
    introductions: ["could not be delivered to mobile"],
    labels: Labels(recipient: ["rcpt to:", "to:"], reason: ["error message below:", "error:"]),
    endings: ["from:", "cc:", "size (in"])
}
