public import BounceMail
public import Octets

/// Decides how far a report is proven (docs/architecture.md, "Origin").
///
/// Anyone can send a report about any address, so only a proven report may remove an address from a
/// list.
public struct OriginPolicy: Sendable {
  /// Domains whose addresses are our own senders, in lower case.
  public let domains: Set<Octets>

  /// A policy with our domains, which are compared without case.
  public init(domains: [Octets] = []) {
    self.domains = Set(domains.map { $0.lowercased() })
  }

  /// The origin of a report.
  ///
  /// - Parameters:
  ///   - report: the report in the message.
  ///   - envelope: the report's envelope.
  ///   - isLocal: our own Postfix's bounce daemon submitted the message.
  ///   - token: what the token in the returned header says of the recipient.
  public func origin(
    of report: Report, envelope: Envelope, isLocal: Bool, token: TokenFinding? = nil
  ) -> Origin {
    if isLocal { return .local }
    if token == .valid { return .token }
    if token == .shared { return .tokenShared }
    guard let returned = report.returned, let sender = returned.sender ?? report.message.sender,
      let at = sender.lastIndex(of: UInt8(ascii: "@"))
    else { return .unproven }
    let canonical = sender.canonicalAddress
    if envelope.recipients.contains(where: { $0.canonicalAddress == canonical }) {
      return .returned
    }
    return domains.contains(sender[(at + 1)...].map(\.lowercased)) ? .returned : .unproven
  }
}
