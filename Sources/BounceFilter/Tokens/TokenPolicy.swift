import BounceMail
import Milter
import Octets
import Token

/// Which messages get a token, and which tokens of arriving messages stay.
struct TokenPolicy: Sendable {
  /// The keys; without one no message gets a token, and none stays.
  let keys: TokenKeyRing
  /// The field's name in lower case.
  private let fieldName: String
  private let clients: [NetworkPrefix]
  private let ownClients: [NetworkPrefix]
  private let excludedDaemons: [Octets]

  init(_ configuration: Configuration, keys: TokenKeyRing) {
    self.keys = keys
    fieldName = (configuration.headerPrefix + TagNames.Suffix.token.rawValue).lowercased()
    clients = configuration.tokens.clients
    ownClients = configuration.ownClients
    excludedDaemons = configuration.tokens.excludedDaemons
  }

  /// How a message came to this server, as far as it can be told at MAIL.
  ///
  /// - Parameter login: the name that the client authenticated as.
  func source(of message: MessageState, client: Client, login: @autoclosure () -> Octets?)
    -> TokenSource
  {
    guard !keys.isEmpty else { return .others }
    if let daemon = client.daemon, excludedDaemons.contains(daemon) { return .reinjection }
    guard message.envelope.sender?.isEmpty == false else { return .others }
    if client.isNobody, message.isBare { return .sendmail }
    if let login = login(), !login.isEmpty { return .ownSender }
    return clients.hold(client) ? .ownSender : .others
  }

  /// What is done at the end of the message.
  ///
  /// - Parameter now: seconds since 1970.
  func decision(
    for message: MessageState, client: Client, header: Header, now: Int64
  ) -> TokenDecision {
    var decision = TokenDecision()
    let hasToken = message.forgedCount(.token) > 0
    guard hasToken || message.tokenSource != .others, !keys.isEmpty,
      !message.snapshot.configuration.isDryRun
    else { return decision }
    let isOwn = isOwn(message, header)
    if hasToken, message.tokenSource != .others || ownClients.hold(client) {
      decision.keptOccurrence = kept(
        header.values(fieldName), recipients: isOwn ? message.envelope.recipients : [], now: now)
    }
    decision.makesToken =
      isOwn && decision.keptOccurrence == nil
      && (1...Token.recipientsLimit).contains(message.envelope.recipients.count)
    return decision
  }

  /// Mail that a program passes on to sendmail(1), such as a redirect of Sieve, has the Received
  /// fields of its way here; what a user of this host wrote has none.
  private func isOwn(_ message: MessageState, _ header: Header) -> Bool {
    switch message.tokenSource {
    case .ownSender: true
    case .sendmail: !header.has("received")
    case .reinjection, .others: false
    }
  }

  /// The last field with a token of these keys, counted from 1.
  ///
  /// - Parameter recipients: each must be one of the token's: with another, the message is one that
  ///   was received and is sent on, and not the one that the token was made for.
  private func kept(_ values: [Octets], recipients: [Octets], now: Int64) -> Int? {
    for index in values.indices.suffix(Self.triesLimit).reversed() {
      guard let token = Token(text: values[index]), case .ours(let key) = keys.verify(token),
        recipients.allSatisfy({ key.hasRecipient($0, in: token) })
      else { continue }
      return index + 1
    }
    return nil
  }

  /// The most fields that are verified.
  private static let triesLimit = 4
}

extension [NetworkPrefix] {
  /// Whether a client's address lies in one of them.
  fileprivate func hold(_ client: Client) -> Bool {
    guard !isEmpty, let address = client.addressOctets else { return false }
    return contains { $0.contains(address) }
  }
}

/// How a message came to this server.
enum TokenSource {
  /// From a sender of ours: by a login, or from a client in `[token] clients`.
  case ownSender
  /// By sendmail(1), with a sender.
  case sendmail
  /// By a service in `[token] exclude_daemons`, such as that after a content filter.
  case reinjection
  /// Any other way.
  case others
}

/// What is done with tokens at the end of a message.
struct TokenDecision {
  /// The token field that stays, counted from 1 among the fields of its name; the others are
  /// removed.
  var keptOccurrence: Int?
  /// Whether a token is added.
  var makesToken = false
}
