import Crypto
public import Octets

/// A secret key of 256 bits that makes and verifies tokens.
///
/// Each use of the secret begins with an octet of its own, so that no code of one use is a code of
/// another.
public struct TokenKey: Sendable {
  /// Octets of a secret.
  public static let secretOctetsCount = 32

  private enum Purpose: UInt8 {
    case keyID
    case token
    case recipient
  }

  /// The key's name.
  public let id: TokenKeyID
  /// When it was made, seconds since 1970: the newest key signs.
  public let created: Int64
  /// HMAC-SHA-256 with the key taken in; copied for each code.
  private let keyed: HMAC<SHA256>

  /// A key; nil unless the secret has ``secretOctetsCount`` octets.
  public init?(secret: Octets, created: Int64) {
    guard secret.count == Self.secretOctetsCount else { return nil }
    keyed = HMAC<SHA256>(key: SymmetricKey(data: secret))
    self.created = created
    id = TokenKeyID(Self.code([Purpose.keyID.rawValue], keyed))
  }

  /// The code over the content of a token.
  func code(of content: some Collection<UInt8>) -> Octets {
    var octets = Octets()
    octets.reserveCapacity(1 + content.count)
    octets.append(Purpose.token.rawValue)
    octets.append(contentsOf: content)
    return Octets(Self.code(octets, keyed).prefix(Token.codeOctetsCount))
  }

  /// The entries of addresses in the token with a random ID, in the same order.
  func entries(of addresses: [Octets], in id: some Collection<UInt8>) -> [UInt64] {
    var octets = Octets()
    octets.reserveCapacity(512)
    octets.append(Purpose.recipient.rawValue)
    octets.append(contentsOf: id)
    let start = octets.count
    return addresses.map { address in
      octets.removeSubrange(start...)
      octets.append(contentsOf: Self.canonical(address))
      return Self.code(octets, keyed).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// An address as it is compared: in lower case, its local part too, without a dot at its end.
  ///
  /// Servers that report a failure may write either part in another case than it was sent in.
  static func canonical(_ address: Octets) -> ArraySlice<UInt8> {
    let lowercased = address.lowercased()
    return lowercased.last == UInt8(ascii: ".") ? lowercased.dropLast() : lowercased[...]
  }

  private static func code(_ octets: Octets, _ keyed: HMAC<SHA256>) -> HMAC<SHA256>.MAC {
    var code = keyed
    code.update(data: octets)
    return code.finalize()
  }
}
