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

/// How far a report is proven, most first (docs/architecture.md, "Origin").
public enum Origin: String, Sendable, CaseIterable, Comparable {
  /// Our own Postfix wrote it.
  case local
  /// It returned the token of a message of ours, whose one recipient is the failed one.
  case token
  /// The recipient's own provider signed it.
  case signed
  /// It returned the token of a message of ours that had several recipients: each of them could
  /// have written it.
  case tokenShared = "token-shared"
  /// The returned message's sender is one of ours, and the report came to one of our addresses.
  case returned
  /// Anyone may have written it.
  case unproven

  /// Whether nobody but the recipient's own servers and ours could have written the report.
  public var isProven: Bool { self >= .signed }

  /// Compares by proof: the less proven origin is the smaller one.
  public static func < (left: Origin, right: Origin) -> Bool { left.proof < right.proof }

  private var proof: Int {
    switch self {
    case .local: 5
    case .token: 4
    case .signed: 3
    case .tokenShared: 2
    case .returned: 1
    case .unproven: 0
    }
  }
}

/// What the token in a report's returned header says of a failed recipient.
public enum TokenFinding: String, Sendable, CaseIterable {
  /// It is ours, and its one recipient is the failed one.
  case valid
  /// The returned header is whole, and has none.
  case absent
  /// The returned header is missing or ends early, so that a token may have been lost.
  case cut
  /// It was made with a key that we do not have.
  case unknownKey = "unknown-key"
  /// It is ours, but older than the age that is accepted, or nothing tells its age.
  case expired
  /// It is not one that we made, or it was changed.
  case wrong
  /// It is ours, and of a message with several recipients.
  case shared
  /// It is ours, and its one recipient is another address than the failed one.
  case otherRecipient = "other-recipient"
  /// It is ours, but what it came back in may be a person's mail that quotes an old report.
  case doubtful
}

/// What to do with the address on a mailing list.
public enum ListAction: String, Sendable, CaseIterable { case remove, keep }
