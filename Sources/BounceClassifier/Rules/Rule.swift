/// The stable name of a rule: `phrase.mailbox-full`, `gmail.no-such-user`, `status.5.1.1`.
public struct RuleID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name as events and headers record it.
  public let description: String

  /// A rule's name.
  public init(_ name: String) { description = name }

  /// A rule's name.
  public init(stringLiteral name: String) { description = name }
}

/// One row of what we know: words and codes in, a category out.
///
/// A rule holds when one phrase of ``any`` is there (or `any` is empty), and every phrase of
/// ``all``, and none of ``none`` and of the words of ``unless``, and every condition of
/// ``conditions`` is met.
///
/// A phrase is words as people read them, `mailbox is full`: letters without case and accents,
/// whole words, any punctuation and white space between them. More:
/// - `mailbox … exceeded` (an ellipsis): both, in this order, at most ``gapLimit`` octets apart.
/// - `blacklist*`: the last word may go on; `*grey`: the first word may have begun earlier.
/// - `url:example.com`, `url:p=NoSuchUser`: within a URL. `host:example.org`: within a host name.
///   Plain phrases never see URLs, host names, addresses: they count as a space (docs/classification.md).
public struct Rule: Sendable, Equatable {
  /// The order in which evidence is believed, strongest first.
  public enum Tier: UInt8, Sendable, Comparable, CaseIterable {
    /// The operator's own rules.
    case operatorRule
    /// The provider's own ID: `S3150`, `TSS04`.
    case providerID
    /// Words that one provider uses.
    case providerText
    /// Words that anybody uses.
    case generalText
    /// An enhanced status code alone.
    case enhancedStatus
    /// A reply code alone.
    case replyCode
    /// The stage alone.
    case stage

    /// Stronger evidence first.
    public static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
  }

  /// Octets that an ellipsis in a phrase may stand for.
  public static let gapLimit = 80

  /// Its stable name.
  public var id: RuleID
  /// How strongly it is believed; within a tier the earlier rule wins.
  public var tier: Tier
  /// Phrases of which one must be there.
  public var any: [String]
  /// Phrases that must all be there, in any order.
  public var all: [String]
  /// Phrases that must not be there.
  public var none: [String]
  /// Words beside which the rule does not hold, as its own may be said of somebody else then.
  public var unless: GuardWords?
  /// Letters beyond ASCII in ``any`` and ``none`` are known in all forms of ``Spellings``.
  public var inAllSpellings: Bool
  /// What else must be the case.
  public var conditions: Conditions
  /// Whose reply it is: a name out of the provider table.
  ///
  /// Unless ``anyHost``, only that provider's replies are asked.
  public var provider: String?
  /// The words are the provider's alone: they count whoever passed them on, and name the provider.
  public var anyHost: Bool
  /// Why the recipient failed.
  public var category: Category
  /// Who has to act, where that is not the category's usual one.
  public var blame: Blame?
  /// When to try again, where that is not the category's usual time.
  public var retry: Retry?
  /// How sure a verdict by this rule is, where that is not the tier's usual one.
  public var confidence: Confidence?
  /// The form of the ID to take out as `provider_id`, such as `ERR-###`: see ``IDForm``.
  public var capture: String?
  /// The category is a hard one, this rule never is.
  public var neverHard: Bool
  /// Where this rule holds, words and codes of any provider or of anybody prove no address dead.
  ///
  /// Such a rule wins only where nothing else holds.
  public var softens: Bool
  /// It says no more than that mail was refused, as a language's last rule does.
  ///
  /// Such a rule is asked after the others of all languages and after the general words on spam.
  public var isCatchAll: Bool
  /// A reply that this rule must win.
  public var sample: String
  /// The type that ``sample`` has, where category and properties promise another
  /// (``promisedType``).
  public var sampleType: Verdict.FailureType?
  /// More replies that it must win.
  public var examples: [String]
  /// Replies that it must not win.
  public var counterexamples: [String]
  /// Where the knowledge comes from; nil only where an operator's rule does not say.
  public var source: RuleSource?
  /// Why the rule is as it is.
  public var note: String

  /// A rule.
  ///
  /// - Parameter tier: by default what the row shows: provider, phrases, status or code.
  public init(
    _ id: RuleID, _ category: Category, any: [String] = [], all: [String] = [],
    none: [String] = [], unless: GuardWords? = nil, when conditions: Conditions = Conditions(),
    provider: String? = nil,
    anyHost: Bool = false, tier: Tier? = nil, blame: Blame? = nil, retry: Retry? = nil,
    confidence: Confidence? = nil, capture: String? = nil, neverHard: Bool = false,
    softens: Bool = false, inAllSpellings: Bool = false, isCatchAll: Bool = false,
    sample: String, sampleType: Verdict.FailureType? = nil, examples: [String] = [],
    counterexamples: [String] = [], source: RuleSource? = nil, note: String = ""
  ) {
    self.id = id
    self.category = category
    self.any = any
    self.all = all
    self.none = none
    self.unless = unless
    self.inAllSpellings = inAllSpellings
    self.conditions = conditions
    self.provider = provider
    self.anyHost = anyHost
    self.blame = blame
    self.retry = retry
    self.confidence = confidence
    self.capture = capture
    self.neverHard = neverHard
    self.softens = softens
    self.isCatchAll = isCatchAll
    self.sample = sample
    self.sampleType = sampleType
    self.examples = examples
    self.counterexamples = counterexamples
    self.source = source
    self.note = note
    let hasText = !any.isEmpty || !all.isEmpty
    self.tier = tier ?? Rule.usualTier(conditions, isProvider: provider != nil, hasText: hasText)
  }

  private static func usualTier(_ conditions: Conditions, isProvider: Bool, hasText: Bool) -> Tier {
    if isProvider { return .providerText }
    if hasText { return .generalText }
    if !conditions.statuses.isEmpty { return .enhancedStatus }
    return conditions.codes.isEmpty ? .stage : .replyCode
  }
}
