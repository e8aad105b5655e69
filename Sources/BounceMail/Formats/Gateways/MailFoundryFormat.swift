extension PhraseFormat {
  /// MailFoundry.
  ///
  ///     Unable to deliver message to: <ann@example.net>
  ///     Delivery failed for the following reason:
  ///     Server mx.example.net[192.0.2.1] failed with: 550 unknown user
  ///
  ///     This has been a permanent failure.  No further delivery attempts will be made.
  static let mailFoundry = PhraseFormat(
    name: "mailfoundry", marks: ["delivery failed for the following reason:"],
    introductions: ["unable to deliver message to"],
    labels: Labels(
      recipient: ["unable to deliver message to:"],
      reason: ["delivery failed for the following reason:"]),
    endings: ["this has been a permanent failure"])
}
