import Milter
import Octets

/// Who is at the other end of an SMTP connection, as far as the MTA says.
struct Client {
  /// The address in text form; nil where there is none: a UNIX socket, or an MTA that does not know.
  var address: Octets?
  /// The verified host name; nil when unknown.
  var name: Octets?
  /// `{daemon_name}`: which of the MTA's services this is.
  var daemon: Octets?
  /// `{j}`: the MTA's own name.
  var mtaName: Octets?
  /// What Postfix says of mail that did not come by SMTP: 127.0.0.1, port 0.
  var isNobody = false

  /// A client nothing is known of.
  init() {}

  /// The client of a connect step.
  init(hostName: Octets, address: ClientAddress, context: any MilterContext) {
    switch address {
    case .inet(let text, let port):
      self.address = text
      isNobody = port == 0 && text == Octets("127.0.0.1".utf8)
    case .inet6(let text, _): self.address = text
    case .local, .unknown: break
    }
    // Behind a proxy (XCLIENT, PROXY) the macros tell the true client.
    if let text = context.macro("{client_addr}"), self.address != nil { self.address = text }
    let name = context.macro("{client_name}") ?? hostName
    self.name = name.isEmpty || name == Octets("unknown".utf8) ? nil : name
    daemon = context.macro("{daemon_name}")
    mtaName = context.macro("j")
  }

  /// The address as 4 or 16 octets.
  var addressOctets: [UInt8]? { address.flatMap { IPAddress.octets($0) } }
}
