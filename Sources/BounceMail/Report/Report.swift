public import Octets

/// What a message reports about the delivery of an earlier one.
///
/// Made by ``ReportReader``. A malformed message gives fewer facts and more ``defects``, never an
/// error.
public struct Report: Sendable, Equatable {
  /// The kind of a message, the most severe first: a report with several outcomes is a bounce
  /// rather than a delay, and a delay rather than a success.
  public enum Kind: String, Sendable, CaseIterable {
    case bounce, delay, success
    case autoReply = "auto-reply"
    case feedbackReport = "feedback-report"
    case disposition
    case other
  }

  /// The kind of this message.
  public var kind: Kind
  /// The recogniser that read it: `rfc3464`, `qmail`, `exim`, …; empty for kind `other`.
  public var format: String
  /// One entry for each recipient, in the report's order; empty if this is no delivery report.
  public var recipients: [RecipientStatus] = []
  /// The per-message fields of a delivery status (RFC 3464 §2.2).
  public var message = MessageStatus()
  /// The facts of the original message, if all or part of it came back.
  public var returned: ReturnedMessage?
  /// The machine part of a feedback report (RFC 5965), with kind
  /// ``Kind-swift.enum/feedbackReport``.
  public var feedback: FeedbackReport?
  /// The recipient in the address that the report came to, by the configured styles (VERP).
  public var returnAddressRecipient: Octets?
  /// Whether a delivery status part (RFC 3464) was read, and not only text.
  public var hasDeliveryStatus = false
  /// The report's own header: who wrote it and when.
  public var header = ReportHeader()
  /// The defects of the message, in its order; at most ``ReportReader/defectsLimit``.
  public var defects: [Defect] = []

  /// Whether it is read by words that no known mail system is known by: people may write them too.
  public var hasUnknownForm: Bool { format == GeneralFormat.name }

  /// A report of a kind, read by a format.
  public init(kind: Kind, format: String) {
    self.kind = kind
    self.format = format
  }
}

/// The per-message fields of a delivery status (RFC 3464 §2.2), and Postfix's own.
public struct MessageStatus: Sendable, Equatable {
  /// Reporting-MTA without its type, or the name that the text gives.
  public var reportingMTA: Octets?
  /// Received-From-MTA without its type.
  public var receivedFromMTA: Octets?
  /// DSN-Gateway without its type.
  public var gateway: Octets?
  /// Original-Envelope-Id with its xtext decoded (RFC 3461 §5.4).
  public var envelopeID: Octets?
  /// Arrival-Date, seconds since 1970 UTC.
  public var arrivalDate: Int64?
  /// X-Postfix-Queue-ID, or the corresponding field of another server.
  public var queueID: Octets?
  /// X-Postfix-Sender without its type: the envelope sender of the message that failed.
  public var sender: Octets?

  /// A status without any field.
  public init() {}
}

/// The delivery status of one recipient (RFC 3464 §2.3).
public struct RecipientStatus: Sendable, Equatable {
  /// Final-Recipient without its type, decoded to UTF-8 (RFC 6533 §3), without angle brackets.
  public var finalRecipient: Octets?
  /// Who named ``finalRecipient``.
  public var finalRecipientSource = RecipientSource.text
  /// The address that was written to: from Original-Recipient (xtext decoded), VERP, or the
  /// returned message.
  public var originalRecipient: Octets?
  /// Who named ``originalRecipient``.
  public var originalRecipientSource = RecipientSource.text
  /// The action; ``Action/failed`` for a bounce in text.
  public var action: Action
  /// The Status field; nil when absent or unreadable.
  public var status: EnhancedStatusCode?
  /// Remote-MTA without its type, or the host in the text that answered.
  public var remoteMTA: Octets?
  /// Diagnostic-Code's type in lower case, such as `smtp` or `x-postfix`.
  public var diagnosticType: Octets?
  /// Diagnostic-Code's text, unfolded to one line of UTF-8; for a bounce in text the reason.
  public var diagnostic: Octets?
  /// The human-readable part's words about this recipient, if they say more than ``diagnostic``.
  public var explanation: Octets?
  /// The SMTP command that the reply answered, if only the human-readable part names it.
  ///
  /// Postfix writes `(in reply to RCPT TO command)` there. `RCPT TO`, `end of DATA`; at most 64
  /// octets.
  public var answeredCommand: Octets?
  /// The comment after the status: `4.0.0 (mx.example.net: host name lookup failure)`.
  var statusComment: Octets?
  /// X-Display-Name: the recipient's name in Exchange's human-readable part.
  var displayName: Octets?
  /// Last-Attempt-Date, seconds since 1970 UTC.
  public var lastAttempt: Int64?
  /// Will-Retry-Until, seconds since 1970 UTC.
  public var willRetryUntil: Int64?
  /// Final-Log-ID.
  public var finalLogID: Octets?

  /// Whether ``finalRecipient`` is no address of a person but what the server delivers to: a file,
  /// a command, a host (`/var/mail/ann`, `|/usr/bin/vacation`, `@mx.example.net`).
  var hasNoAddress: Bool {
    switch finalRecipient?.first {
    case UInt8(ascii: "/"), UInt8(ascii: "|"): true
    case UInt8(ascii: "@"): !(finalRecipient?.contains(UInt8(ascii: ":")) ?? false)
    default: false
    }
  }

  /// A status with no other facts.
  public init(action: Action) { self.action = action }
}

/// The facts of the original message's header, from the part that came back.
public struct ReturnedMessage: Sendable, Equatable {
  /// Message-ID with its angle brackets.
  public var messageID: Octets?
  /// The envelope sender without brackets, empty when null.
  ///
  /// From Return-Path, else from Received or the lines in which Exim writes the envelope.
  public var sender: Octets?
  /// The first address of From, without display name.
  public var from: Octets?
  /// The addresses of To and Cc without display names; at most 8.
  public var to: [Octets] = []
  /// Delivered-To or X-Original-To.
  public var deliveredTo: Octets?
  /// Subject, RFC 2047 decoded, one line.
  public var subject: Octets?
  /// Date as written there.
  public var date: Octets?
  /// List-Id as written there, one line.
  public var listID: Octets?
  /// The queue ID in the newest Received field.
  public var queueID: Octets?
  /// The header itself; nil when the facts are from elsewhere.
  public var header: Header?
  /// Whether the empty line at the header's end came back too; without it the header may be cut.
  public var isHeaderWhole = false
  /// Whether the original was a bounce, an automatic reply or otherwise automatic (null
  /// Return-Path, Auto-Submitted).
  public var isAutomatic = false

  /// A message without any facts.
  public init() {}
}

/// The machine part of a feedback report (RFC 5965 §3).
public struct FeedbackReport: Sendable, Equatable {
  /// Feedback-Type in lower case: abuse, fraud, auth-failure, opt-out, not-spam, virus, other;
  /// `dmarc` or `tls` for aggregate reports.
  public var type: Octets
  /// The first Original-Rcpt-To; nil when it was redacted.
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
