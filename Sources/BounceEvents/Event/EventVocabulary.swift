/// Where an event was learned.
public enum EventSource: String, Sendable, CaseIterable {
  /// A report with a machine part (RFC 3464).
  case dsn
  /// A bounce in prose only.
  case textBounce = "text-bounce"
  /// A recipient that Postfix refused in the SMTP conversation.
  case smtpReject = "smtp-reject"
  case delivery
  case feedbackReport = "feedback-report"
  case autoReply = "auto-reply"
  case disposition
  case sampled
}

/// What became of the message for this recipient.
public enum EventType: String, Sendable, CaseIterable {
  case hard, soft, delayed, delivered, recovered
  case autoReply = "auto-reply"
  case complaint, disposition, sampled

  /// The order in which a message's most severe recipient is found: hard first.
  public var severity: Int {
    switch self {
    case .hard: 0
    case .soft: 1
    case .delayed: 2
    case .complaint: 3
    case .delivered, .recovered: 4
    case .autoReply: 5
    case .disposition: 6
    case .sampled: 7
    }
  }

  /// Whether this is a failure, final or not: hard, soft or delayed.
  public var isFailure: Bool { self == .hard || self == .soft || self == .delayed }
}

/// How far a report can be believed, most first.
public enum Origin: String, Sendable, CaseIterable, Comparable {
  /// Our own Postfix made it.
  case local
  /// A secret that only our mail carries came back.
  case token
  /// The returned message came from the address this report was sent to, or from a domain of ours.
  case returned
  /// Anyone may have written it.
  case unproven

  /// The less proven is the smaller.
  public static func < (left: Origin, right: Origin) -> Bool { left.proof < right.proof }

  private var proof: Int {
    switch self {
    case .local: 3
    case .token: 2
    case .returned: 1
    case .unproven: 0
    }
  }
}

/// What to do with the address on a list.
public enum ListAction: String, Sendable, CaseIterable { case remove, keep }
