import Milter
import Octets

/// The client of an SMTP connection, as the MTA reports it.
struct Client {
  /// The address in text form; nil for a UNIX socket or an unknown address.
  var address: Octets?
  /// The verified host name; nil when unknown.
  var name: Octets?
  /// `{daemon_name}`: the name of the MTA's service.
  var daemon: Octets?
  /// `{j}`: the MTA's own name.
  var mtaName: Octets?
  /// Whether the address is 127.0.0.1, port 0, which Postfix gives for mail that did not come by
  /// SMTP.
  var isNobody = false

  /// A client of which nothing is known.
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
    // Behind a proxy (XCLIENT, PROXY protocol) only the macros name the original client.
    if let text = context.macro("{client_addr}"), self.address != nil { self.address = text }
    let name = context.macro("{client_name}") ?? hostName
    self.name = name.isEmpty || name == Octets("unknown".utf8) ? nil : name
    daemon = context.macro("{daemon_name}")
    mtaName = context.macro("j")
  }

  /// The network that rates are counted for: IPv4 /24, IPv6 /56; clients without an address are
  /// one network.
  var network: NetworkPrefix {
    let address = addressOctets ?? []
    return NetworkPrefix(of: address, length: address.count == 16 ? 56 : 24)
  }

  /// The address as 4 or 16 octets.
  var addressOctets: [UInt8]? { address.flatMap { IPAddress.octets($0) } }
}
