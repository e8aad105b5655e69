import Octets

/// A reply to one recipient that a report gives to others too.
///
///     Final-Recipient: rfc822; ann@example.net
///     Diagnostic-Code: SMTP; 550 5.1.1 <bob@example.net>: unknown user
///
/// nullmailer gives up a message for all its recipients when one is refused, and writes that reply
/// to each (nullmailer-real-several): nothing is known of the others but that they did not get it.
enum SharedReply {
  /// Takes a reply from those whom it does not name, where it names another one that has the same.
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

  /// What stands in angle brackets, in lower case.
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
