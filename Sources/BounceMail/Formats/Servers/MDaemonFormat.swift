extension PhraseFormat {
  /// MDaemon.
  ///
  ///     The attached message had PERMANENT fatal delivery errors!
  ///
  ///     Failed address: ann@example.net
  ///
  ///     --- Session Transcript ---
  ///
  /// For its own users it writes one line: `ann@example.net - no such user here.`
  static let mDaemon = PhraseFormat(
    name: "mdaemon",
    fields: [("from", "mdaemon@"), ("x-mailer", "mdaemon")],
    marks: ["fatal delivery errors!", "- no such user here."],
    labels: Labels(
      recipient: ["failed address:", "failed addresses:", "failed recipient:"], reason: ["reason:"]),
    endings: ["--- session transcript", "--- end transcript", "--- message headers"],
    delays: ["transient delivery errors", "delivery will be attempted again"])
}
