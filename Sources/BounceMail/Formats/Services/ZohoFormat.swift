extension PhraseFormat {
  /// Zoho Mail, failures and delays.
  ///
  ///     A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.
  ///
  ///     ann@example.net Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 unknown user
  ///
  ///     [Status: Error, Address: <ann@example.net>, ResponseCode 421, , Host not reachable.]
  static let zoho = PhraseFormat(
    name: "zoho", fields: [("x-mailer", "zoho mail"), ("from", "@mail.zoho.")],
    introductions: [
      "could not be delivered to one or more of its recipients", "following addresses had",
    ],
    labels: Labels(recipient: ["[status: error, address:", "[status: failed, address:"]),
    endings: ["received:"],
    delays: ["this is a warning message only", "message will be retried"])
}
