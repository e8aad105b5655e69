extension PhraseFormat {
  /// Merak and IceWarp.
  ///
  ///     Your message could not be delivered to the following recipient:
  ///
  ///     Recipient: <ann@example.net>
  ///     Reason: 550 unknown user
  static let iceWarp = PhraseFormat(
    name: "icewarp", fields: [("x-mailer", "icewarp"), ("x-mailer", "merak"), ("from", "icewarp")],
    introductions: ["could not be delivered to", "following recipient"],
    labels: Labels(
      recipient: ["recipient:", "failed recipient:", "undelivered to:"],
      reason: ["reason:", "server response:", "error:"]),
    delays: ["delayed", "will be retried"])
}
