extension PhraseFormat {
  /// XMail.
  ///
  ///     [<00>] XMail bounce: Rcpt=[ann@example.net];Error=[550 unknown user]
  ///
  ///     [<01>] Error sending message [1.example] from [mail.example.org].
  ///
  ///     Rcpt To:      <ann@example.net>
  ///     Server:       <mx.example.net>[192.0.2.1]
  ///
  ///     [<02>] The reason of the delivery failure was:
  ///
  ///     550 unknown user
  static let xMail = PhraseFormat(
    name: "xmail", marks: ["xmail bounce: rcpt=[", "[<01>] error sending message ["],
    labels: Labels(
      recipient: ["[<00>] xmail bounce: rcpt=[", "rcpt to:"],
      reason: ["[<02>] the reason of the delivery failure was:"],
      host: ["server:"]),
    endings: ["[<05>]", "[<04>]", "[<03>]"])
}
