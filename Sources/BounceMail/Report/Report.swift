public import Octets

/// What a message says about the fate of an earlier one.
///
/// Made by ``ReportReader``; broken mail gives fewer facts and more ``defects``, never an error.
public struct Report: Sendable, Equatable {
  /// What sort of message this is, the gravest fate first: a report with several fates is a bounce
  /// before a delay before a success.
  public enum Kind: String, Sendable, CaseIterable {
    case bounce, delay, success
    case autoReply = "auto-reply"
    case feedbackReport = "feedback-report"
    case disposition
    case other
  }

  /// What sort of message this is.
  public var kind: Kind
  /// The recogniser that read it: `rfc3464`, `qmail`, `exim`, …; empty for `other`.
  public var format: String
  /// One entry a recipient, in the report's order; empty for what is no delivery report.
  public var recipients: [RecipientStatus] = []
  /// The per-message fields of a delivery status (RFC 3464 §2.2).
  public var message = MessageStatus()
  /// What came back of the original message, if anything did.
  public var returned: ReturnedMessage?
  /// The machine part of a feedback report (RFC 5965), with kind ``Kind-swift.enum/feedbackReport``.
  public var feedback: FeedbackReport?
  /// A delivery status part (RFC 3464) was there and read: `dsn`, not prose alone.
  public var hasDeliveryStatus = false
  /// The report's own header: who wrote it and when.
  public var header = ReportHeader()
  /// What was wrong with the message, in its order; at most ``ReportReader/defectsLimit``.
  public var defects: [Defect] = []

  /// A report of a kind, read by a format.
  public init(kind: Kind, format: String) {
    self.kind = kind
    self.format = format
  }
}

/// The per-message fields of a delivery status (RFC 3464 §2.2), and Postfix's own.
public struct MessageStatus: Sendable, Equatable {
  /// Reporting-MTA without its type; from text where a format names it there.
  public var reportingMTA: Octets?
  /// Received-From-MTA without its type.
  public var receivedFromMTA: Octets?
  /// DSN-Gateway without its type.
  public var gateway: Octets?
  /// Original-Envelope-Id with its xtext decoded (RFC 3461 §5.4).
  public var envelopeID: Octets?
  /// Arrival-Date, seconds since 1970 UTC.
  public var arrivalDate: Int64?
  /// X-Postfix-Queue-ID, or what other servers give in its place.
  public var queueID: Octets?
  /// X-Postfix-Sender without its type: the envelope sender of the message that failed.
  public var sender: Octets?

  /// No field known.
  public init() {}
}

/// The fate of one recipient (RFC 3464 §2.3).
public struct RecipientStatus: Sendable, Equatable {
  /// Final-Recipient without its type, decoded to UTF-8 (RFC 6533 §3), without angle brackets.
  public var finalRecipient: Octets?
  /// The address that was written to: Original-Recipient (xtext decoded), VERP, or the returned message.
  public var originalRecipient: Octets?
  /// What was done; ``Action/failed`` where a text bounce says so.
  public var action: Action
  /// The Status field; nil when absent or unreadable.
  public var status: EnhancedStatusCode?
  /// Remote-MTA without its type; the host that answered, as far as text names it.
  public var remoteMTA: Octets?
  /// Diagnostic-Code's type in lower case, as `smtp` or `x-postfix`.
  public var diagnosticType: Octets?
  /// Diagnostic-Code's text, unfolded to one line of UTF-8; for text bounces the reason as written there.
  public var diagnostic: Octets?
  /// What the human-readable part says of this recipient where that is more than ``diagnostic``.
  public var explanation: Octets?
  /// The SMTP command that the reply answered, where only the human-readable part tells it.
  ///
  /// Postfix writes `(in reply to RCPT TO command)` there: `RCPT TO`, `end of DATA`; at most 64 octets.
  public var answeredCommand: Octets?
  /// What stands in brackets behind the status: `4.0.0 (mx.example.net: host name lookup failure)`.
  var statusComment: Octets?
  /// X-Display-Name: by what name Exchange's human-readable part calls the recipient.
  var displayName: Octets?
  /// Last-Attempt-Date, seconds since 1970 UTC.
  public var lastAttempt: Int64?
  /// Will-Retry-Until, seconds since 1970 UTC.
  public var willRetryUntil: Int64?
  /// Final-Log-ID.
  public var finalLogID: Octets?

  /// A fate with nothing else known.
  public init(action: Action) { self.action = action }
}

/// What is kept of the original message's header, out of the part that came back.
public struct ReturnedMessage: Sendable, Equatable {
  /// Message-ID with its angle brackets.
  public var messageID: Octets?
  /// The envelope sender without brackets, empty when null.
  ///
  /// Return-Path, else what Received or Exim's envelope lines name.
  public var sender: Octets?
  /// The first address of From, without display name.
  public var from: Octets?
  /// The addresses of To, Cc (at most 8 kept), without display names.
  public var to: [Octets] = []
  /// Delivered-To or X-Original-To.
  public var deliveredTo: Octets?
  /// Subject, RFC 2047 decoded, one line.
  public var subject: Octets?
  /// Date as written there.
  public var date: Octets?
  /// List-Id as written there, one line.
  public var listID: Octets?
  /// The queue ID of the newest Received field, where it has one.
  public var queueID: Octets?
  /// The original was a bounce, an auto-reply or otherwise automatic (null Return-Path, Auto-Submitted).
  public var isAutomatic = false

  /// Nothing known.
  public init() {}
}

/// The machine part of a feedback report (RFC 5965 §3).
public struct FeedbackReport: Sendable, Equatable {
  /// Feedback-Type in lower case: abuse, fraud, auth-failure, opt-out, not-spam, virus, other; or `dmarc`, `tls` for aggregates.
  public var type: Octets
  /// Original-Rcpt-To, the first one; nil where redacted.
  public var originalRecipient: Octets?
  /// Original-Mail-From without brackets.
  public var originalSender: Octets?
  /// Arrival-Date or Received-Date, seconds since 1970 UTC.
  public var arrivalDate: Int64?
  /// Reporting-MTA without its type.
  public var reportingMTA: Octets?

  /// A report of a type.
  public init(type: Octets) { self.type = type }
}
