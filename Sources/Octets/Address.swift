extension Array where Element == UInt8 {
  /// An address with its domain in lower case, and without a dot at its end: only the domain is
  /// compared without case (RFC 5321 §2.4).
  public var canonicalAddress: Octets {
    guard let at = lastIndex(of: UInt8(ascii: "@")) else { return self }
    var address = Octets(self[..<at]) + self[at...].map(\.lowercased)
    while address.last == UInt8(ascii: ".") { address.removeLast() }
    return address
  }
}
