public import BounceMail
public import Octets

/// How far a report can be believed (docs/architecture.md, "Origin").
///
/// Anyone can mail a report that names somebody else's address; only a proven one may cost an
/// address its place on a list.
public struct OriginPolicy: Sendable {
  /// Domains whose addresses count as our own senders, in lower case.
  public let domains: Set<Octets>

  /// A policy with our domains, compared without case.
  public init(domains: [Octets] = []) {
    self.domains = Set(domains.map { $0.lowercased() })
  }

  /// The origin of a report.
  ///
  /// - Parameters:
  ///   - report: what the message says.
  ///   - envelope: whom the report came to.
  ///   - isLocal: our own Postfix's bounce daemon handed it over.
  public func origin(of report: Report, envelope: Envelope, isLocal: Bool) -> Origin {
    if isLocal { return .local }
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
