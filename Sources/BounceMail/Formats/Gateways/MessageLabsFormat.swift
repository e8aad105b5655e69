extension PhraseFormat {
  /// MessageLabs, later Symantec's Email Security.cloud.
  ///
  ///     This is the mail delivery agent at messagelabs.com.
  ///     I was unable to deliver your message to the following addresses.
  ///
  ///     ann@example.net
  ///
  ///     Reason: 550 5.1.1 unknown user
  static let messageLabs = PhraseFormat(
    name: "messagelabs",
    fields: [("from", "@messagelabs.com"), ("from", "@symanteccloud.com")],
    marks: ["this is the mail delivery agent at"],
    introductions: ["your message to the following address"],
    endings: ["---", "the message subject was", "the message identifier was"])
}
