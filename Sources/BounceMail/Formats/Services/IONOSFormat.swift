extension PhraseFormat {
  /// 1&1, IONOS, GMX, web.de and mail.com: like Exim's, with the reason in lines of their own.
  ///
  ///     A message that you sent could not be delivered to one or more of
  ///     its recipients. This is a permanent error. The following address
  ///     failed:
  ///
  ///     "ann@example.net":
  ///     SMTP error from remote server after RCPT command:
  ///     host: mx.example.net
  ///     550 5.1.1 unknown user
  static let ionos = PhraseFormat(
    name: "ionos",
    fields: [
      ("from", "mailer-daemon@kundenserver.de"), ("from", "mailer-daemon@mail.gmx."),
      ("from", "mailer-daemon@gmx."), ("from", "mailer-daemon@web.de"),
      ("from", "mailer-daemon@perfora.net"), ("from", "mailer-daemon@1and1."),
      ("from", "mailer-daemon@ionos."), ("from", "mailer-daemon@mail.com"),
    ],
    marks: ["smtp error from remote server"],
    introductions: ["failed:"],
    endings: ["--- the header of the original message"],
    delays: ["has not yet been delivered", "no action is required on your part"])
}
