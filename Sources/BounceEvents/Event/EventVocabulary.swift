/// The kind of message or reply that an event was made from.
public enum EventSource: String, Sendable, CaseIterable {
  /// A report with a delivery status part (RFC 3464).
  case dsn
  /// A bounce in text only.
  case textBounce = "text-bounce"
  /// A recipient that Postfix refused in the SMTP conversation.
  case smtpReject = "smtp-reject"
  case delivery
  case feedbackReport = "feedback-report"
  case autoReply = "auto-reply"
  case disposition
  case sampled
}

/// The outcome for a recipient.
public enum EventType: String, Sendable, CaseIterable {
  case hard, soft, delayed, delivered, recovered
  case autoReply = "auto-reply"
  case complaint, disposition, sampled

  /// The rank by which the most severe recipient of a message is found: hard first.
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

  /// Whether this is a failure: hard, soft or delayed.
  public var isFailure: Bool { self == .hard || self == .soft || self == .delayed }
}

/// How far a report is proven, most first.
public enum Origin: String, Sendable, CaseIterable, Comparable {
  /// Our own Postfix wrote it.
  case local
  /// The report contains a secret that only our mail carries.
  case token
  /// The returned message's sender is the address that this report was sent to, or is in one of our
  /// domains.
  case returned
  /// Anyone may have written it.
  case unproven

  /// Compares by proof: the less proven origin is the smaller one.
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

/// What to do with the address on a mailing list.
public enum ListAction: String, Sendable, CaseIterable { case remove, keep }
