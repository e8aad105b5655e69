import Octets
import Posix
import Token

/// Keys and tokens for these tests.
enum Keys {
  static let first = makeKey(0...31, created: 100)
  static let second = makeKey((0...31).map { 0xFF - $0 }, created: 200)
  static let ring = TokenKeyRing([first, second])

  static func makeKey(_ secret: some Sequence<UInt8>, created: Int64) -> TokenKey {
    guard let key = TokenKey(secret: Octets(secret), created: created) else {
      preconditionFailure("32 octets are a secret")
    }
    return key
  }

  /// A token for addresses.
  static func token(
    _ recipients: [String], key: TokenKey = first,
    random: Octets = RandomOctets.make(Token.randomOctetsCount)
  ) -> Token {
    let addresses = recipients.map { Octets($0.utf8) }
    guard let token = Token(for: addresses, seconds: 1_795_468_805, key: key, random: random)
    else { preconditionFailure("1 to 16 recipients") }
    return token
  }
}

extension Token {
  /// Whether it is ours, and an address is its recipient.
  func isOurs(for address: String) -> Bool {
    guard case .ours(let key) = Keys.ring.verify(self) else { return false }
    return key.hasRecipient(Octets(address.utf8), in: self)
  }
}
