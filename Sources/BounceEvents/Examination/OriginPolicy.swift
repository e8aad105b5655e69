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
    self.domains = Set(domains.map { $0.map(asciiLowercased) })
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
    let canonical = canonicalAddress(sender)
    if envelope.recipients.contains(where: { canonicalAddress($0) == canonical }) {
      return .returned
    }
    return domains.contains(sender[(at + 1)...].map(asciiLowercased)) ? .returned : .unproven
  }
}

/// An address with its domain in lower case (RFC 5321 §2.4: only the domain ignores case).
func canonicalAddress(_ address: Octets) -> Octets {
  guard let at = address.lastIndex(of: UInt8(ascii: "@")) else { return address }
  return address[..<at] + address[at...].map(asciiLowercased)
}

/// An ASCII letter in lower case, any other octet as it is.
func asciiLowercased(_ octet: UInt8) -> UInt8 {
  octet >= 0x41 && octet <= 0x5A ? octet | 0x20 : octet
}
