extension PhraseFormat {
  /// SurfControl's E-mail Filter, later Websense.
  ///
  ///     Your message could not be sent.
  ///     Addressed To: ann@example.net
  ///
  ///     Failed to send to identified host,
  ///     ann@example.net: [192.0.2.1], 550 unknown user
  ///     --- Message non-deliverable.
  static let surfControl = PhraseFormat(
    name: "surfcontrol", fields: [("x-mailer", "surfcontrol e-mail filter")],
    marks: ["a transcript of the attempts to send the message follows"],
    introductions: ["addressed to:"],
    labels: Labels(recipient: ["addressed to:"], reason: ["failed to send to identified host,"]),
    endings: ["---"])
}
