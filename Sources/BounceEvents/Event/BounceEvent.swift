public import BounceClassifier
public import BounceMail
public import Octets

/// One line of the journal: the outcome for one recipient, and the evidence for it.
///
/// The record is described in docs/event.schema.json, version 1; the members `v`, `seq` and `crc`
/// are the journal's. Text is UTF-8 on one line, cleaned by ``EventText``.
public struct BounceEvent: Sendable, Equatable {
  /// The version of the records that this program writes.
  public static let version = 1

  /// The ID; the same when the same report comes again.
  public var id: EventID
  /// When the event was made, in microseconds since 1970 UTC; nil when it is not from a journal.
  public var time: Int64?
  /// The configured instance name; nil when the event is not from a journal.
  public var host: Octets?
  /// The kind of message or reply that the event was made from.
  public var source: EventSource
  /// How far the report is proven.
  public var origin: Origin?
  /// The outcome for this recipient.
  public var type: EventType
  /// Why it failed; failures only.
  public var category: Category?
  /// With `message-expired`: the category of the last attempt.
  public var cause: Category?
  /// Tried until the time was over: failed after transient replies only.
  public var expired = false
  /// What to do with the address on a mailing list; failures only.
  public var listAction: ListAction?
  /// What to do about sending again; failures only.
  public var retry: Retry?
  /// Who has to act; failures only.
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
  /// The remote host's words, unwrapped to one line, at most 2,048 octets.
  public var diagnostic: Octets?
  /// The stage of the SMTP conversation at which the reply was given.
  public var stage: Stage?
  /// The provider that answered, by the name in rules.
  public var provider: Octets?
  /// The provider's own ID in the reply.
  public var providerID: Octets?
  /// The rule that won.
  public var rule: Octets?
  /// The text that the rule matched, at most 256 octets.
  public var matched: Octets?
  /// How certain the verdict is.
  public var confidence: Confidence?
  /// Evidence for other categories, strongest first, at most 8.
  public var conflicts: [Conflict] = []
  /// The host that wrote the report (RFC 3464 §2.2.2).
  public var reportingMTA: Octets?
  /// The host that answered (RFC 3464 §2.3.5).
  public var remoteMTA: Octets?
  /// Arrival-Date (RFC 3464 §2.2.5), in seconds since 1970 UTC, like the next two.
  public var arrivalDate: Int64?
  /// Last-Attempt-Date (RFC 3464 §2.3.7).
  public var lastAttempt: Int64?
  /// Will-Retry-Until (RFC 3464 §2.3.9).
  public var willRetryUntil: Int64?
  /// Original-Envelope-Id (RFC 3461 §5.4).
  public var envelopeID: Octets?
  /// The number of the attempt, from 1.
  public var attempt: UInt32?
  /// Feedback-Type (RFC 5965 §3.1), with complaints.
  public var feedbackType: Octets?
  /// With type `sampled`: the number of events that were not written one by one.
  public var count: UInt64?
  /// The facts of the message that failed.
  public var original = Original()
  /// How the report passed through the milter.
  public var milter = Passage()
  /// The recogniser that read the report.
  public var format: Octets?
  /// What the token in the returned header says of the recipient.
  public var token: TokenFinding?
  /// The one recipient of the token, where it is not ``recipient``.
  public var tokenRecipient: Octets?
  /// The ID of the token, if it is ours and counts: the same for all copies of one message.
  public var tokenID: Octets?
  /// The report's own words, if they decided and not ``diagnostic``; at most 2,048 octets.
  public var explanation: Octets?

  /// The block list that the reply names (``Verdict/blocklist``); soft and delayed failures only.
  public var blocklist: Octets?
  /// How many seconds the reply asks to wait, 1 to 604,800; soft and delayed failures only.
  public var retryAfterSeconds: UInt32?
  /// The words of the reply that were not understood, where no words decided; at most 256 octets.
  public var unread: Octets?

  /// The address that ``listAction`` is about: the final recipient, which the reporting server
  /// itself tried, or the one recipient of a token that is ours.
  ///
  /// Original-Recipient alone never counts: whoever submits a message chooses it.
  public var listAddress: Octets? { (token == .valid ? tokenRecipient : nil) ?? recipient }

  /// An event; all other facts are unknown.
  public init(id: EventID, source: EventSource, type: EventType) {
    self.id = id
    self.source = source
    self.type = type
  }

  /// Evidence for another category.
  public struct Conflict: Sendable, Equatable {
    /// The rule that lost.
    public var rule: Octets
    /// The category of the rule.
    public var category: Category
    /// The text that the rule matched, at most 256 octets.
    public var matched: Octets?

    /// A losing rule, its category and its text.
    public init(rule: Octets, category: Category, matched: Octets? = nil) {
      self.rule = rule
      self.category = category
      self.matched = matched
    }
  }

  /// The facts of the message that failed.
  public struct Original: Sendable, Equatable {
    /// Message-ID with its angle brackets.
    public var messageID: Octets?
    /// Its queue ID.
    public var queueID: Octets?
    /// The envelope sender; empty when null.
    public var sender: Octets?
    /// The address in From.
    public var from: Octets?
    /// Subject, decoded; only where the configuration asks for it.
    public var subject: Octets?
    /// Date as written.
    public var date: Octets?
    /// List-Id as written.
    public var listID: Octets?

    /// No facts.
    public init() {}
  }

  /// How the report passed through the milter.
  public struct Passage: Sendable, Equatable {
    /// Postfix's queue ID of the report.
    public var queueID: Octets?
    /// The address of the SMTP client.
    public var clientAddress: Octets?
    /// The client's verified name, from Postfix.
    public var clientName: Octets?
    /// The value of Postfix's macro `{daemon_name}`.
    public var daemon: Octets?
    /// The report's From address.
    public var from: Octets?
    /// The report's Message-ID.
    public var messageID: Octets?

    /// No facts.
    public init() {}
  }
}
