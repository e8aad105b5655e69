extension PhraseFormat {
  /// phquery, the mail side of universities' CCSO name servers.
  ///
  ///      --------Message not delivered to the following addresses:
  ///
  ///                 ann@example.net
  ///
  ///      --------Error Detail (phquery V3.0):
  ///
  ///     ---- ann@example.net
  ///          Does not have a final email delivery point
  static let phquery = PhraseFormat(
    name: "phquery",
    marks: ["--------error detail (phquery", "--------message not delivered to the following"],
    introductions: ["message not delivered to the following addresses"],
    labels: Labels(reason: ["--------error detail (phquery v3.0):", "--------error detail"]),
    endings: ["please contact", "--------unsent message"])
}
