import Octets

/// The form of an address in which two addresses are compared.
///
/// Equal are addresses that reach the same mailbox whatever a server does with letters of the local
/// part (RFC 5321 §2.4): the domain is compared without case, without a dot at its end, and with
/// its A-labels as U-labels (RFC 5890 §2.3.2.1).
enum AddressKey {
  /// The address with its local part as it is.
  static func exact(_ address: Octets) -> Octets {
    guard let at = address.lastIndex(of: UInt8(ascii: "@")) else { return address }
    var end = address.count
    while end > at + 1, address[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var key = Octets(address[..<end])
    var octets = key.mutableSpan
    for index in at + 1..<end { octets[index] = octets[index].lowercased }
    guard key.span.firstIndex(of: "xn--", in: at + 1..<end) != nil else { return key }
    let labels = key[(at + 1)...].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let decoded = labels.map { unicode($0) }.joined(separator: [UInt8(ascii: ".")])
    return address[...at] + Octets(decoded)
  }

  /// The address with the letters of its local part in lower case.
  static func folded(_ address: Octets) -> Octets { exact(address).lowercased() }

  /// A label of a domain, decoded if it is an A-label.
  private static func unicode(_ label: ArraySlice<UInt8>) -> Octets {
    guard label.starts(with: Octets("xn--".utf8)) else { return Octets(label) }
    return Punycode.decode(label.dropFirst(4)) ?? Octets(label)
  }
}
