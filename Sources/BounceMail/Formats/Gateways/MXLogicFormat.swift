extension PhraseFormat {
  /// MX Logic, later McAfee's SaaS Email Protection: Exim's text with the reason beside the address.
  ///
  ///     A message that you have sent could not be delivered to one or more
  ///     recipients.  This is a permanent error.  The following address failed:
  ///
  ///       <ann@example.net>: 550 unknown user
  static let mxLogic = PhraseFormat(
    name: "mxlogic", fields: [("from", ".mxlogic.net")],
    marks: ["a message that you have sent could not be delivered"],
    introductions: ["address failed:", "addresses failed:", "address(es) failed:"],
    endings: ["included is a copy of the message header"],
    delays: ["not yet been delivered"])
}
