import BounceClassifier

extension Category {
  /// The meaning in a few words.
  var inWords: String {
    switch self {
    case .noAnswerFromHost: "the host does not answer"
    case .badConnection: "the connection failed"
    case .quotaIssues: "mailbox full, or message too big"
    case .protocolErrors: "the hosts do not understand each other"
    case .routingErrors: "a fault on the way"
    case .badConfiguration: "the recipient's server is misconfigured"
    case .contentRelated: "the form or content of the message"
    case .spamRelated: "taken for spam, or on a block list"
    case .invalidSender: "the sender is refused (SPF, DKIM, DMARC)"
    case .messageExpired: "given up after many attempts"
    case .policyRelated: "the server's policy, or too fast"
    case .virusRelated: "a virus was seen"
    case .badMailbox: "no such mailbox"
    case .badDomain: "no such mail domain"
    case .inactiveMailbox: "the mailbox is disabled"
    case .relayingIssues: "relaying refused"
    case .other: "not recognised"
    }
  }
}
