extension Array where Element == UInt8 {
  /// An address with its domain in lower case: only the domain is compared without case
  /// (RFC 5321 §2.4).
  public var canonicalAddress: Octets {
    guard let at = lastIndex(of: UInt8(ascii: "@")) else { return self }
    return self[..<at] + self[at...].map(\.lowercased)
  }
}
