extension Category {
  /// Who has to act, unless a rule says otherwise.
  var usualBlame: Blame {
    switch self {
    case .noAnswerFromHost, .badConnection, .protocolErrors, .routingErrors, .badConfiguration,
      .messageExpired:
      .remote
    case .quotaIssues, .badMailbox, .badDomain, .inactiveMailbox: .recipient
    case .contentRelated, .virusRelated: .content
    case .spamRelated: .reputation
    case .invalidSender, .policyRelated, .relayingIssues: .senderConfiguration
    case .other: .unknown
    }
  }

  /// When to try again, unless a rule says otherwise.
  func usualRetry(isTransient: Bool) -> Retry {
    switch self {
    case .badConnection: .sevenAndFortyFiveMinutes
    case .noAnswerFromHost, .quotaIssues, .protocolErrors, .routingErrors, .badConfiguration: .mta
    case .policyRelated, .other: isTransient ? .mta : .no
    case .badMailbox, .badDomain, .inactiveMailbox, .relayingIssues: isTransient ? .mta : .no
    case .contentRelated, .spamRelated, .invalidSender, .messageExpired, .virusRelated: .no
    }
  }

  /// Whether expiry replaces this category by message-expired.
  var isSwallowedByExpiry: Bool {
    switch self {
    case .noAnswerFromHost, .badConnection, .routingErrors, .badConfiguration, .other: true
    default: false
    }
  }
}
