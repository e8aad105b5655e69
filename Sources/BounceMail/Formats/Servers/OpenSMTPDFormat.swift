extension PhraseFormat {
  /// OpenSMTPD's bounces and warnings.
  ///
  ///     An error has occurred while attempting to deliver a message for
  ///     the following list of recipients:
  ///
  ///     ann@example.net: 550 5.1.1 unknown user
  ///
  ///         Below is a copy of the original message:
  static let openSMTPD = PhraseFormat(
    name: "opensmtpd",
    marks: ["this is the mailer-daemon, please do not reply"],
    introductions: ["list of recipients:"],
    endings: ["below is a copy", "please note that this is"],
    delays: ["only a temporary failure report", "a message is delayed for more than"])
}
