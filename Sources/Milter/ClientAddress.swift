/// The address of an SMTP client, as the MTA reports it.
public enum ClientAddress: Sendable, Equatable {
  /// IPv4: the address in dotted decimal form; port 0 for mail that did not come by SMTP.
  case inet(address: [UInt8], port: UInt16)
  /// IPv6: the address in the short form of RFC 5952, without brackets or prefix.
  case inet6(address: [UInt8], port: UInt16)
  /// A UNIX-domain socket's path.
  case local(path: [UInt8])
  /// The MTA does not know.
  case unknown
}
