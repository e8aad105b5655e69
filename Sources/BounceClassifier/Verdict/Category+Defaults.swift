extension Category {
  /// Who usually has to act.
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

  /// When it is usually tried again.
  func usualRetry(isTransient: Bool) -> Retry {
    switch self {
    case .badConnection: .sevenAndFortyFiveMinutes
    case .noAnswerFromHost, .quotaIssues, .protocolErrors, .routingErrors, .badConfiguration: .mta
    case .policyRelated, .other: isTransient ? .mta : .no
    case .badMailbox, .badDomain, .inactiveMailbox, .relayingIssues: isTransient ? .mta : .no
    case .contentRelated, .spamRelated, .invalidSender, .messageExpired, .virusRelated: .no
    }
  }

  /// Expiry after this says no more than that the time was up.
  var isSwallowedByExpiry: Bool {
    switch self {
    case .noAnswerFromHost, .badConnection, .routingErrors, .badConfiguration, .other: true
    default: false
    }
  }
}
