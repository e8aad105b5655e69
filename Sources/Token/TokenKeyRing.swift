public import Octets

/// The keys of this site: the newest one signs, all of them verify.
public struct TokenKeyRing: Sendable {
  /// Whether a token was made with one of the keys.
  public enum Verdict: Sendable {
    /// It was, with this key.
    case ours(TokenKey)
    /// The key that it names is not here.
    case unknownKey
    /// The key that it names did not make it.
    case wrong
  }

  /// The keys, the newest first.
  public let keys: [TokenKey]

  /// A ring of keys in any order; of keys made in the same second the one with the greater ID
  /// counts as newer.
  public init(_ keys: [TokenKey] = []) {
    self.keys = keys.sorted { ($0.created, $0.id.value) > ($1.created, $1.id.value) }
  }

  /// The key that signs; nil if there is none.
  public var signing: TokenKey? { keys.first }

  /// Whether there is no key.
  public var isEmpty: Bool { keys.isEmpty }

  /// Verifies a token; its age is not looked at.
  public func verify(_ token: Token) -> Verdict {
    let named = keys.filter { $0.id == token.keyID }
    guard !named.isEmpty else { return .unknownKey }
    return named.first { $0.made(token) }.map { .ours($0) } ?? .wrong
  }
}

extension TokenKey {
  /// Whether this key made a token; takes the same time wherever its code differs.
  func made(_ token: Token) -> Bool {
    zip(code(of: token.content), token.code).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Whether an address is a recipient in a token that this key made.
  ///
  /// Of a token that was not verified it says nothing.
  public func hasRecipient(_ address: Octets, in token: Token) -> Bool {
    entries(of: [address], in: token.id).contains { token.hasEntry($0) }
  }
}
