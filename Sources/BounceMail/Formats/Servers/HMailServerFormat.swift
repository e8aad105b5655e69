extension PhraseFormat {
  /// hMailServer.
  ///
  ///     The following recipient(s) could not be reached:
  ///
  ///     ann@example.net
  ///        Error Type: SMTP
  ///        Remote server (192.0.2.1) issued an error.
  ///        hMailServer sent: RCPT TO:<ann@example.net>
  ///        Remote server replied: 550 5.1.1 unknown user
  ///
  ///     hMailServer
  static let hMailServer = PhraseFormat(
    name: "hmailserver", marks: ["hmailserver sent:", "error type: smtp"],
    introductions: ["recipient(s) could not be reached"])
}
