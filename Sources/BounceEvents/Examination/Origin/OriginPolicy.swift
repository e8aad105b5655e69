import BounceMail
public import Octets

/// Decides how far a report is proven (docs/architecture.md, "Origin").
///
/// Anyone can send a report about any address, so only a proven report may remove an address from a
/// list.
public struct OriginPolicy: Sendable {
  /// What a report is good for that a holder of any of our messages could have written.
  public enum ReturnedEffect: String, Sendable, CaseIterable {
    /// The address is kept.
    case keep
    /// A hard failure removes the address, as if the report were proven.
    case remove
  }

  /// The age in days up to which a signed report counts, by default.
  public static let ageDaysDefault: Int64 = 30

  /// Domains whose addresses are our own senders, in lower case.
  public let domains: Set<Octets>
  /// The effect of the origins ``Origin/returned`` and ``Origin/tokenShared``.
  public let returnedEffect: ReturnedEffect
  /// The authserv-ids of this site's verifiers, in lower case (RFC 8601 §2.5).
  public let authservIDs: Set<Octets>
  /// The age up to which a signed report counts.
  public let ageSecondsLimit: Int64

  /// A policy.
  ///
  /// - Parameters:
  ///   - domains: our domains, which are compared without case.
  ///   - returned: the effect of origins below ``Origin/signed``.
  ///   - authservIDs: whose Authentication-Results count, without case; none by default.
  ///   - ageDaysLimit: the age in days up to which a signed report counts.
  public init(
    domains: [Octets] = [], returned: ReturnedEffect = .keep, authservIDs: [Octets] = [],
    ageDaysLimit: Int64 = OriginPolicy.ageDaysDefault
  ) {
    self.domains = Set(domains.map { $0.lowercased() })
    returnedEffect = returned
    self.authservIDs = Set(authservIDs.map { $0.lowercased() })
    ageSecondsLimit = ageDaysLimit * 86_400
  }

  /// Whether a failure may remove the recipient's address.
  ///
  /// A report that is not proven removes at most the recipient in the address that it came to,
  /// where a style reads one.
  func removes(_ recipient: RecipientStatus, in report: Report, _ origin: Origin) -> Bool {
    if origin.isProven { return true }
    guard returnedEffect == .remove, origin >= .returned else { return false }
    guard let expected = report.returnAddressRecipient else { return true }
    return Self.isSame(recipient.finalRecipient, expected)
  }

  /// The origin of what a report says of one recipient.
  ///
  /// - Parameters:
  ///   - recipient: the recipient.
  ///   - report: the report that it is in.
  ///   - envelope: the report's envelope.
  ///   - isLocal: our own Postfix's bounce daemon submitted the message.
  ///   - token: what the token in the returned header says of the recipient.
  ///   - isSigned: the recipient's own provider signed the report.
  func origin(
    of recipient: RecipientStatus, in report: Report, envelope: Envelope, isLocal: Bool,
    token: TokenFinding? = nil, isSigned: Bool = false
  ) -> Origin {
    if token != .valid, recipient.finalRecipientSource == .originalRecipient { return .unproven }
    if isLocal { return .local }
    guard agrees(recipient, report) else { return .unproven }
    if token == .valid { return .token }
    if isSigned { return .signed }
    if token == .shared { return .tokenShared }
    return cameBack(report, to: envelope) ? .returned : .unproven
  }

  /// Whether the report is about the recipient in the address that it came to, where a style reads
  /// one (VERP).
  private func agrees(_ recipient: RecipientStatus, _ report: Report) -> Bool {
    guard let expected = report.returnAddressRecipient else { return true }
    if Self.isSame(recipient.finalRecipient, expected) { return true }
    return recipient.originalRecipientSource.isOfReport
      && Self.isSame(recipient.originalRecipient, expected)
  }

  private static func isSame(_ address: Octets?, _ other: Octets) -> Bool {
    address?.canonicalAddress.lowercased() == other.canonicalAddress.lowercased()
  }

  /// Whether the returned message's sender is the address that the report came to, or both are in
  /// domains of ours.
  private func cameBack(_ report: Report, to envelope: Envelope) -> Bool {
    guard let returned = report.returned, let sender = returned.sender ?? report.message.sender,
      sender.contains(UInt8(ascii: "@"))
    else { return false }
    let canonical = sender.canonicalAddress
    if envelope.recipients.contains(where: { $0.canonicalAddress == canonical }) { return true }
    return isOwn(sender) && envelope.recipients.contains(where: isOwn)
  }

  private func isOwn(_ address: Octets) -> Bool {
    guard let at = address.lastIndex(of: UInt8(ascii: "@")) else { return false }
    return domains.contains(address[(at + 1)...].map(\.lowercased))
  }
}
