extension PhraseFormat {
  /// Trend Micro's InterScan Messaging Security Suite and VirusWall.
  ///
  ///     Sent >>> RCPT TO:<ann@example.net>
  ///     Received <<< 550 5.1.1 unknown user.
  ///
  ///     Unable to deliver message to <ann@example.net> (and other recipients in the same domain).
  static let interScan = PhraseFormat(
    name: "interscan",
    fields: [("from", "interscan"), ("from", "imss@"), ("x-mailer", "interscan")],
    marks: ["message from interscan"],
    introductions: ["could not be delivered to"],
    labels: Labels(
      recipient: ["sent >>> rcpt to:", "sent <<< rcpt to:", "unable to deliver message to"],
      reason: ["received <<<", "received >>>"]))
}
