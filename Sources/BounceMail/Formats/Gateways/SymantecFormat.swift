extension PhraseFormat {
  /// Symantec's AntiVirus for SMTP Gateways and Brightmail.
  ///
  ///     Your message with Subject: Hello
  ///     could not be delivered to the following recipients:
  ///
  ///     ann@example.net
  ///
  ///     Delivery attempts will continue to be made for 5 day(s).
  static let symantec = PhraseFormat(
    name: "symantec", fields: [("from", "symantec_")],
    marks: ["your message with subject:"],
    introductions: ["could not be delivered to the following recipient"],
    labels: Labels(reason: ["reason:"]),
    endings: ["please do not resend", "delivery attempts will"],
    delays: ["delivery attempts will continue"])
}
