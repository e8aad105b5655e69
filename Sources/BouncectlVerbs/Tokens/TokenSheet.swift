import Octets
import Token

/// What one token says, a fact a line.
struct TokenSheet {
  /// The facts.
  let lines: [String]
  /// Whether it is ours, and the recipient's if one is asked for.
  let isAsAsked: Bool

  init(_ value: Octets, keys: TokenKeyRing, recipient: Octets?, console: Console) {
    guard let token = Token(text: value) else {
      self.lines = ["token        not one of any version known here, or changed"]
      isAsAsked = false
      return
    }
    var lines = [
      "token        of a message to \(Self.recipients(token))",
      "made         \(TimeWords.seconds(token.seconds &* 1_000_000)) UTC, "
        + "\(TokenList.age(of: token.seconds, at: console)) ago",
    ]
    let verdict = keys.verify(token)
    lines.append("key          \(token.keyID)\(Self.words(verdict))")
    if case .ours(let key) = verdict {
      let isRecipient = recipient.map { key.hasRecipient($0, in: token) }
      if let recipient, let isRecipient {
        let words =
          isRecipient ? (token.entryCount == 1 ? "the recipient" : "a recipient") : "no recipient"
        lines.append("recipient    \(recipient.printable): \(words)")
      }
      isAsAsked = isRecipient ?? true
    } else {
      isAsAsked = false
    }
    self.lines = lines
  }

  private static func recipients(_ token: Token) -> String {
    token.entryCount == 1 ? "one recipient" : "up to \(token.entryCount) recipients"
  }

  private static func words(_ verdict: TokenKeyRing.Verdict) -> String {
    switch verdict {
    case .ours: ", which made it: it is ours"
    case .unknownKey: ", which is not here"
    case .wrong: ", which did not make it: it is forged, or was changed"
    }
  }
}
