extension PhraseFormat {
  /// au (EZweb), mopera of NTT docomo, SoftBank and others in Japan and abroad with the same mail gateway: the
  /// reason stands above the recipients.
  ///
  ///     The user(s) account is temporarily over quota.
  ///
  ///     <ann@example.net>: 550 mailbox full (in reply to RCPT TO command)
  ///
  ///     Your message was not delivered within 0 days and 1 hours.
  ///     Remote host is not responding.
  ///
  ///     The following recipients did not receive this message:
  ///
  ///     <ann@example.net>
  static let ezweb = PhraseFormat(
    name: "ezweb",
    fields: [
      ("from", "postmaster@ezweb.ne.jp"), ("from", "postmaster@au.com"),
      ("from", "postmaster@mopera.net"),
    ],
    marks: [
      "the user(s) account is disabled", "the user(s) account is temporarily over quota",
      "the following recipients did not receive this message",
      "each of the following recipients was rejected by a remote mail server",
    ],
    introductions: [
      "did not receive this message", "the user(s) account is",
      "was rejected by a remote mail server",
      "following recipients", "could not be delivered",
    ],
    statements: [
      "the user(s) account is", "your message was not delivered within", "user unknown",
      "each of the following recipients was rejected", "the maximum ",
    ])
}
