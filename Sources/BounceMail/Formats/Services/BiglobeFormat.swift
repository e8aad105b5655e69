extension PhraseFormat {
  /// Biglobe.
  ///
  ///        ----- The following addresses had delivery problems -----
  ///     ann@example.net
  ///
  ///        ----- Non-delivered information -----
  ///     The number of messages in recipient's mailbox exceeded the local limit.
  static let biglobe = PhraseFormat(
    name: "biglobe", marks: ["----- non-delivered information -----"],
    introductions: ["the following addresses had delivery problems"],
    labels: Labels(reason: ["----- non-delivered information -----"]))
}
