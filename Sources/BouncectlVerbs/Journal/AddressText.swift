import BounceMail
import Octets

extension Array<UInt8> {
  /// An address with its domain in lower case (RFC 5321 §2.4: only the domain ignores case).
  var canonicalAddress: Octets {
    guard let at = lastIndex(of: UInt8(ascii: "@")) else { return self }
    return Octets(self[..<at]) + Octets(self[at...]).withoutCase
  }
}
