import Octets

/// Handles a reply to one recipient that a report repeats for other recipients.
///
///     Final-Recipient: rfc822; ann@example.net
///     Diagnostic-Code: SMTP; 550 5.1.1 <bob@example.net>: unknown user
///
/// nullmailer gives up a message for all its recipients when one of them is refused, and writes the
/// reply to each entry (nullmailer-real-several). Of the others nothing is known but that they did
/// not get the message.
enum SharedReply {
  /// Removes the reply from each recipient that it does not name, if it names another one with the
  /// same reply.
  static func part(_ recipients: inout [RecipientStatus]) {
    guard recipients.count > 1 else { return }
    let sharing = Dictionary(grouping: recipients.indices) { recipients[$0].diagnostic ?? [] }
    for (reply, indices) in sharing where indices.count > 1 && !reply.isEmpty {
      let named = RecipientIndex(indices.map { recipients[$0] }).named(in: reply)
      guard !named.isEmpty else { continue }
      for (place, index) in indices.enumerated() where !named.contains(place) {
        recipients[index].diagnostic = nil
        recipients[index].diagnosticType = nil
        recipients[index].status = nil
      }
    }
  }
}
