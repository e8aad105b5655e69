public import BounceMail
public import Octets

/// What a failure means, and why we say so (docs/classification.md).
public struct Verdict: Sendable, Equatable {
  /// hard, soft or delayed.
  public enum FailureType: String, Sendable { case hard, soft, delayed }

  /// hard, soft or delayed.
  public var type: FailureType
  /// Why it failed.
  public var category: Category
  /// With `message-expired`: the category of the last attempt.
  public var cause: Category?
  /// Tried until the time was over: `Action: failed` after transient replies only.
  public var expired: Bool
  /// What to do about sending again.
  public var retry: Retry
  /// Who has to act.
  public var blame: Blame
  /// How certain the verdict is.
  public var confidence: Confidence
  /// The rule that won: `status.5.1.1`, `phrase.user-unknown`, `gmail.no-such-user`.
  public var rule: String
  /// The text that the rule matched in the unwrapped diagnostic, at most 256 octets; empty for a
  /// rule of codes.
  public var matched: Octets
  /// Evidence for other categories, strongest first, at most 8.
  public var conflicts: [Conflict]
  /// The stage of the reply, if known.
  public var stage: Stage?
  /// The provider that answered: `gmail`, `microsoft`, …; nil when not known.
  public var provider: String?
  /// The provider's own ID in the reply: `S3150`, `TSS04`, `OFR_417`.
  public var providerID: Octets?
  /// The block list that the reply names: a DNS zone such as `zen.spamhaus.org`, or the name of a
  /// provider's own list such as `outlook.com`; at most 253 octets in lower case.
  public var blocklist: Octets?
  /// How many seconds the reply asks to wait before the next attempt, 1 to 604,800.
  public var retryAfterSeconds: UInt32?
  /// The words that were not understood, where they, or only a code, left the verdict unsure: each
  /// as it stands in the reply, with one space between two of them, at most 256 octets.
  public var unread: Octets
  /// The innermost reply's three digits, 200 to 599.
  public var replyCode: UInt16?
  /// The enhanced status code in the innermost reply.
  public var enhancedStatus: EnhancedStatusCode?
  /// The remote host's words, unwrapped, on one line, at most 2,048 octets of UTF-8.
  public var diagnostic: Octets
  /// The text in which the rule matched; nil for a rule of codes.
  public var source: Source?

  /// The text that decided.
  public struct Source: Sendable, Equatable {
    /// All of it, on one line.
    public var text: Octets
    /// Where the rule matched.
    public var range: Range<Int>
    /// It is the report's explanation, not the diagnostic.
    public var isExplanation: Bool
  }

  /// Evidence that lost.
  public struct Conflict: Sendable, Equatable {
    /// The rule that would have won without the winner.
    public var rule: String
    /// The category of the rule.
    public var category: Category
    /// The text that the rule matched, at most 256 octets.
    public var matched: Octets

    /// A losing rule, its category and its text.
    public init(rule: String, category: Category, matched: Octets) {
      self.rule = rule
      self.category = category
      self.matched = matched
    }
  }

  /// A verdict of a type and category by a rule; the rest is unknown unless set.
  public init(type: FailureType, category: Category, rule: String) {
    self.type = type
    self.category = category
    self.rule = rule
    expired = false
    retry = .no
    blame = .unknown
    confidence = .low
    matched = []
    conflicts = []
    diagnostic = []
    unread = []
  }
}
