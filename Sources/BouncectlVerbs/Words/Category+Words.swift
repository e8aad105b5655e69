import BounceClassifier

extension Category {
  /// What it means, in a few words.
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

  /// What to do about it.
  var advice: String {
    switch self {
    case .noAnswerFromHost: "Wait: the MTA goes on trying."
    case .badConnection: "Send again after 7 and after 45 minutes."
    case .quotaIssues: "Send again later, or make the message smaller."
    case .protocolErrors: "Look at the transcript of the session."
    case .routingErrors: "Look at the path of the message, then try again."
    case .badConfiguration: "Tell the other postmaster."
    case .contentRelated: "Change the message; link to files instead of attaching them."
    case .spamRelated: "Fewer links, personal content; ask for delisting."
    case .invalidSender: "Publish SPF, DKIM and DMARC for the sender's domain."
    case .messageExpired: "Keep the address for the next mailing."
    case .policyRelated: "Send more slowly; follow the provider's rules for senders."
    case .virusRelated: "Send a link in place of the attachment."
    case .badMailbox, .badDomain, .inactiveMailbox: "Take the address off the list."
    case .relayingIssues: "Mend the route or the login of your own server."
    case .other: "Read the reply; `bouncectl list --category other` shows more like it."
    }
  }
}
