import Octets

extension RecipientStatus {
  /// Octets of a reason kept from text.
  static let reasonOctetsLimit = 8_192

  /// A fate told in text: the reason becomes the diagnostic.
  ///
  /// - Parameters:
  ///   - address: the final recipient, bare.
  ///   - reason: what the text says, on one line; empty when it says nothing.
  init(address: Octets, action: Action = .failed, reason: Octets, remoteMTA: Octets? = nil) {
    self.init(action: action)
    finalRecipient = address
    diagnostic = reason.isEmpty ? nil : reason
    self.remoteMTA = remoteMTA
  }
}

extension Report {
  /// A report out of recipients' fates: the gravest makes the kind.
  /// - Returns: nil without any recipient.
  init?(format: String, recipients: [RecipientStatus], returned: ReturnedMessage?) {
    guard !recipients.isEmpty else { return nil }
    self.init(kind: Report.kind(of: recipients), format: format)
    self.recipients = recipients
    self.returned = returned
  }

  /// Bounce before delay before success.
  static func kind(of recipients: [RecipientStatus]) -> Kind {
    if recipients.contains(where: { $0.action == .failed }) { return .bounce }
    return recipients.contains { $0.action == .delayed } ? .delay : .success
  }
}
