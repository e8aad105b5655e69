extension PhraseFormat {
  /// A gateway without a name that lists with stars, and tells details in a section of their own.
  ///
  ///     This is an automatically generated Delivery Status Notification.
  ///
  ///     Delivery to the following recipients failed permanently:
  ///
  ///       * ann@example.net
  ///
  ///     ============================
  ///     Technical details:
  ///
  ///     SMTP:RCPT host 192.0.2.1: 550 unknown user
  static let statusText = PhraseFormat(
    name: "status-text", marks: ["this is an automatically generated delivery status notification"],
    introductions: ["delivery to the following recipient", "delevery to the following recipient"],
    labels: Labels(reason: ["technical details:", "technical details of"]), endings: ["-----"],
    delays: ["this is a warning message only", "has been delayed"])

  /// A server without a name that answers in a sentence.
  ///
  ///     We had trouble delivering your message. Full details follow:
  ///
  ///     1 error(s):
  ///
  ///     SMTP Server <mx.example.net> rejected recipient <ann@example.net>
  ///       (Error following RCPT command). It responded as follows: [550 5.1.1 unknown user]
  static let troubleText = PhraseFormat(
    name: "trouble-text", marks: ["we had trouble delivering your message"],
    sentences: ["rejected recipient", "could not deliver to", "unable to deliver to"],
    statements: ["smtp server <"])

  /// A server without a name that tells its steps.
  ///
  ///     Your delivery to the following address has been failed.
  ///
  ///     Delivery failed: ann@example.net
  ///     192.0.2.1 failed after I sent the message.
  ///     Remote host said[Response Message]: 554 5.4.14 hop count exceeded
  ///     STEP: DATA SEND
  static let stepText = PhraseFormat(
    name: "step-text", marks: ["your delivery to the following address has been failed"],
    introductions: ["to the following address"],
    labels: Labels(
      recipient: ["delivery failed:"], reason: ["remote host said[response message]:"]),
    endings: ["step:"])
}
