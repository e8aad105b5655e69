/// Why a recipient failed: PowerMTA's names, each with its meaning in docs/classification.md.
public enum Category: String, Sendable, CaseIterable {
  case noAnswerFromHost = "no-answer-from-host"
  case badConnection = "bad-connection"
  case quotaIssues = "quota-issues"
  case protocolErrors = "protocol-errors"
  case routingErrors = "routing-errors"
  case badConfiguration = "bad-configuration"
  case contentRelated = "content-related"
  case spamRelated = "spam-related"
  case invalidSender = "invalid-sender"
  case messageExpired = "message-expired"
  case policyRelated = "policy-related"
  case virusRelated = "virus-related"
  case badMailbox = "bad-mailbox"
  case badDomain = "bad-domain"
  case inactiveMailbox = "inactive-mailbox"
  case relayingIssues = "relaying-issues"
  case other

  /// Whether a final 5xx failure of this category is a hard bounce.
  public var isHard: Bool {
    switch self {
    case .badMailbox, .badDomain, .inactiveMailbox, .relayingIssues: true
    default: false
    }
  }
}

/// Who has to act before a next message gets through.
public enum Blame: String, Sendable, CaseIterable {
  case recipient, remote, reputation, content
  case senderConfiguration = "sender-config"
  case unknown
}

/// How sure a verdict is.
public enum Confidence: String, Sendable, CaseIterable {
  /// A provider's own ID or text, or text and code agree.
  case high
  /// Phrases alone, or a code that is seldom wrong.
  case medium
  /// A code alone, a guess by stage, or contradictory evidence.
  case low
}

/// What to do about sending again.
public enum Retry: String, Sendable, CaseIterable {
  /// Sending the same message again is of no use.
  case no
  /// The MTA tries again by itself, or the next mailing may try.
  case mta
  /// Send again after 7 and after 45 minutes.
  case sevenAndFortyFiveMinutes = "7m,45m"
}
