extension PhraseFormat {
  /// Cisco IronPort (AsyncOS), which Amazon SES uses too, where the machine part is missing.
  ///
  ///     The following message to <ann@example.net> was undeliverable.
  ///     The reason for the problem:
  ///     5.1.0 - Unknown address error 550-'unknown user'
  static let ironPort = PhraseFormat(
    name: "ironport", marks: ["the following message to <"],
    labels: Labels(reason: ["the reason for the problem:"]),
    sentences: ["the following message to"],
    delays: ["4.4.7 - 'message delayed", "warning: message still undelivered"])
}
