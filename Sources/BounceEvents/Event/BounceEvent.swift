public import BounceClassifier
public import BounceMail
public import Octets

/// One line of the journal: what became of one recipient, and why we think so.
///
/// The record is docs/event.schema.json, version 1; the framing (`v`, `seq`, `crc`) is the journal's.
/// Text is UTF-8 on one line, cleaned by ``EventText`` where it enters.
public struct BounceEvent: Sendable, Equatable {
  /// The version of the record this program writes.
  public static let version = 1

  /// The same when the same report comes again.
  public var id: EventID
  /// Microseconds since 1970 UTC when the event was made; nil when it was never journaled.
  public var time: Int64?
  /// The configured instance name; nil when it was never journaled.
  public var host: Octets?
  /// Where it was learned.
  public var source: EventSource
  /// How far the report can be believed.
  public var origin: Origin?
  /// What became of the message for this recipient.
  public var type: EventType
  /// Why it failed; only with failures.
  public var category: Category?
  /// With `message-expired`: what the last attempt met.
  public var cause: Category?
  /// Tried until the time was up: failed after transient replies only.
  public var expired = false
  /// What to do with the address on a list; only with failures.
  public var listAction: ListAction?
  /// What to do about sending again; only with failures.
  public var retry: Retry?
  /// Who has to act; only with failures.
  public var blame: Blame?
  /// The final recipient, as the report has it.
  public var recipient: Octets?
  /// The address that was written to.
  public var originalRecipient: Octets?
  /// The envelope sender of the message that failed; empty for the null sender.
  public var sender: Octets?
  /// The report's Action field (RFC 3464 §2.3.3).
  public var action: Action?
  /// The report's Status field (RFC 3464 §2.3.4).
  public var status: EnhancedStatusCode?
  /// The innermost reply's three digits, 200 to 599.
  public var replyCode: UInt16?
  /// The enhanced status code in the reply itself (RFC 2034).
  public var enhancedStatus: EnhancedStatusCode?
  /// What the remote host said, unwrapped to one line, at most 2,048 octets.
  public var diagnostic: Octets?
  /// Where in the SMTP conversation the reply was given.
  public var stage: Stage?
  /// Who answered, by our name for it.
  public var provider: Octets?
  /// The provider's own ID in the reply.
  public var providerID: Octets?
  /// The rule that won.
  public var rule: Octets?
  /// The text that decided, at most 256 octets.
  public var matched: Octets?
  /// How sure the verdict is.
  public var confidence: Confidence?
  /// Evidence that lost, strongest first, at most 8.
  public var conflicts: [Conflict] = []
  /// The host that wrote the report (RFC 3464 §2.2.2).
  public var reportingMTA: Octets?
  /// The host that answered (RFC 3464 §2.3.5).
  public var remoteMTA: Octets?
  /// Seconds since 1970 UTC, like the two that follow.
  public var arrivalDate: Int64?
  /// Last-Attempt-Date (RFC 3464 §2.3.7).
  public var lastAttempt: Int64?
  /// Will-Retry-Until (RFC 3464 §2.3.9).
  public var willRetryUntil: Int64?
  /// Original-Envelope-Id (RFC 3461 §5.4).
  public var envelopeID: Octets?
  /// Counts from 1.
  public var attempt: UInt32?
  /// Feedback-Type (RFC 5965 §3.1), with complaints.
  public var feedbackType: Octets?
  /// With type `sampled`: events not written one by one.
  public var count: UInt64?
  /// What is known of the message that failed.
  public var original = Original()
  /// How the report passed through the milter.
  public var milter = Passage()
  /// The recogniser that read the report.
  public var format: Octets?

  /// An event; everything else is unknown unless set.
  public init(id: EventID, source: EventSource, type: EventType) {
    self.id = id
    self.source = source
    self.type = type
  }

  /// Evidence that said another category.
  public struct Conflict: Sendable, Equatable {
    /// The rule that lost.
    public var rule: Octets
    /// What it says.
    public var category: Category
    /// Its text, at most 256 octets.
    public var matched: Octets?

    /// A losing rule, its category and its text.
    public init(rule: Octets, category: Category, matched: Octets? = nil) {
      self.rule = rule
      self.category = category
      self.matched = matched
    }
  }

  /// What is known of the message that failed.
  public struct Original: Sendable, Equatable {
    /// Message-ID with its angle brackets.
    public var messageID: Octets?
    /// The queue ID it had.
    public var queueID: Octets?
    /// The envelope sender; empty when null.
    public var sender: Octets?
    /// The address of From.
    public var from: Octets?
    /// Subject, decoded; only where the configuration asks for it.
    public var subject: Octets?
    /// Date as written.
    public var date: Octets?
    /// List-Id as written.
    public var listID: Octets?

    /// Nothing known.
    public init() {}
  }

  /// How the report passed through the milter.
  public struct Passage: Sendable, Equatable {
    /// Postfix's queue ID of the report.
    public var queueID: Octets?
    /// The address of the SMTP client.
    public var clientAddress: Octets?
    /// Its verified name, as Postfix has it.
    public var clientName: Octets?
    /// `{daemon_name}`.
    public var daemon: Octets?
    /// The report's From address.
    public var from: Octets?
    /// The report's Message-ID.
    public var messageID: Octets?

    /// Nothing known.
    public init() {}
  }
}
