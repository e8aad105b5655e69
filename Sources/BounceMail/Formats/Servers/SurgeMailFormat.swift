extension PhraseFormat {
  /// SurgeMail and its kin.
  ///
  ///     Your message cannot be delivered to the following recipients
  ///
  ///     Failed to deliver message to <ann@example.net>
  ///     Error: 550 unknown user
  static let surgeMail = PhraseFormat(
    name: "surgemail", fields: [("x-mailer", "surgemail")],
    marks: ["failed to deliver message to", "surgemail"],
    labels: Labels(
      recipient: ["failed to deliver message to", "delivery failed to", "rcpt to:", "to:"],
      reason: ["error:", "reason:", "last error:"]))
}
