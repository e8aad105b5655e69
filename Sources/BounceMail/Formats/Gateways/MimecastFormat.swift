extension PhraseFormat {
  /// Mimecast.
  ///
  ///     An email that you attempted to send to the following address could not be delivered:
  ///     -- ann@example.net
  ///
  ///     The problem appears to be :
  ///     -- Recipient email address is possibly incorrect
  ///
  ///     Additional information follows :
  ///     -- 5.4.1 Recipient address rejected
  static let mimecast = PhraseFormat(
    name: "mimecast", marks: ["email that you attempted to send to the following address"],
    introductions: ["you attempted to send to the following address"],
    labels: Labels(
      recipient: ["-- "],
      reason: [
        "the problem appears to be :", "the problem appears to be:",
        "additional information follows",
      ]),
    endings: ["this condition occurred after", "if you sent the email to multiple"],
    delays: ["delivery will be attempted", "has been delayed"])
}
