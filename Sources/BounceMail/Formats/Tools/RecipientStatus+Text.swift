import Octets

extension RecipientStatus {
  /// The most octets of a reason in text that are kept.
  static let reasonOctetsLimit = 8_192

  /// A status from text: the reason becomes the diagnostic.
  ///
  /// - Parameters:
  ///   - address: the final recipient, without brackets.
  ///   - reason: the text's words, on one line; may be empty.
  init(address: Octets, action: Action = .failed, reason: Octets, remoteMTA: Octets? = nil) {
    self.init(action: action)
    finalRecipient = address
    diagnostic = reason.isEmpty ? nil : reason
    self.remoteMTA = remoteMTA
  }
}

extension Report {
  /// A report from recipients' statuses; the most severe one decides its kind.
  /// - Returns: nil without recipients.
  init?(format: String, recipients: [RecipientStatus], returned: ReturnedMessage?) {
    guard !recipients.isEmpty else { return nil }
    self.init(kind: Report.kind(of: recipients), format: format)
    self.recipients = recipients
    self.returned = returned
  }

  /// The kind: bounce before delay before success.
  static func kind(of recipients: [RecipientStatus]) -> Kind {
    // By index: a status is not copied.
    if recipients.indices.contains(where: { recipients[$0].action == .failed }) { return .bounce }
    return recipients.indices.contains { recipients[$0].action == .delayed } ? .delay : .success
  }
}
