import BounceMail
import Milter
import Octets
import Posix
import Token

extension Filter {
  /// Decides at the end of the header what is done with tokens.
  func decideTokens(_ message: inout MessageState, client: Client, header: Header) {
    message.tokenDecision = message.snapshot.tokenPolicy.decision(
      for: message, client: client, header: header, now: now() / 1_000_000)
  }

  /// The field with a token for a message, if it gets one.
  func tokenTag(for message: MessageState) -> Tag? {
    guard message.tokenDecision.makesToken, let key = message.snapshot.tokenPolicy.keys.signing,
      let token = Token(
        for: message.envelope.recipients, seconds: now() / 1_000_000, key: key,
        random: RandomOctets.make(Token.randomOctetsCount))
    else { return nil }
    let name = message.snapshot.names.name(.token)
    return Tag(name: name, value: token.foldedText(nameOctets: name.count))
  }
}
