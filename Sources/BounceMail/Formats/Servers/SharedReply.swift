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
    for (reply, indices) in sharing where indices.count > 1 {
      let named = bracketed(in: reply)
      let others = indices.filter { !isNamed(recipients[$0], in: named) }
      guard others.count < indices.count else { continue }
      for index in others {
        recipients[index].diagnostic = nil
        recipients[index].diagnosticType = nil
        recipients[index].status = nil
      }
    }
  }

  private static func isNamed(_ status: RecipientStatus, in names: Set<Octets>) -> Bool {
    [status.finalRecipient, status.originalRecipient].contains { address in
      address.map { names.contains($0.lowercased()) } ?? false
    }
  }

  /// The texts in angle brackets, in lower case.
  private static func bracketed(in reply: Octets) -> Set<Octets> {
    var names: Set<Octets> = []
    var start: Int?
    for index in reply.indices {
      if reply[index] == UInt8(ascii: "<") {
        start = index + 1
      } else if reply[index] == UInt8(ascii: ">"), let first = start {
        names.insert(Octets(reply[first..<index]).lowercased())
        start = nil
      }
    }
    return names
  }
}
