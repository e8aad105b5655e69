/// The stable name of a rule: `phrase.mailbox-full`, `gmail.no-such-user`, `status.5.1.1`.
public struct RuleID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name that events and headers contain.
  public let description: String

  /// A rule's name.
  public init(_ name: String) { description = name }

  /// A rule's name.
  public init(stringLiteral name: String) { description = name }
}

/// One rule: phrases and codes of a reply, and the category they mean.
///
/// A rule holds when one phrase of ``any`` occurs (or `any` is empty), every phrase of ``all``
/// occurs, no phrase of ``none`` or ``unless`` occurs, and every condition of ``conditions`` is
/// met.
///
/// A phrase is written as in replies: `mailbox is full`. Letters are compared without case and
/// accents, words are whole, and any punctuation and white space may separate them. Special forms:
/// - `mailbox … exceeded` (an ellipsis): both parts in this order, at most ``gapLimit`` octets
///   apart.
/// - `blacklist*`: the last word may continue; `*grey`: the first word may begin earlier.
/// - `url:example.com`, `url:p=NoSuchUser`: within a URL. `host:example.org`: within a host name.
///   Plain phrases never match within URLs, host names and addresses, which count as a space
///   (docs/classification.md).
public struct Rule: Sendable, Equatable {
  /// The kinds of evidence, strongest first.
  public enum Tier: UInt8, Sendable, Comparable, CaseIterable {
    /// The operator's own rules.
    case operatorRule
    /// The provider's own ID: `S3150`, `TSS04`.
    case providerID
    /// Phrases of one provider.
    case providerText
    /// Phrases of any host.
    case generalText
    /// An enhanced status code that nearly always agrees with the reply's words, and is about no
    /// dead address.
    case reliableStatus
    /// What words of the lexicon say together (``Frame``), and bare refusals.
    case frame
    /// An enhanced status code alone.
    case enhancedStatus
    /// A reply code alone.
    case replyCode
    /// The stage alone.
    case stage

    /// Stronger evidence first.
    public static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
  }

  /// The most octets that an ellipsis in a phrase stands for.
  public static let gapLimit = 80

  /// Its stable name.
  public var id: RuleID
  /// The kind of evidence; within a tier the earlier rule wins.
  public var tier: Tier
  /// Phrases one of which must occur.
  public var any: [String]
  /// Phrases that must all occur, in any order.
  public var all: [String]
  /// Phrases that must not occur.
  public var none: [String]
  /// A list of phrases with which the rule does not hold, because its own may be about something
  /// else.
  public var unless: GuardWords?
  /// Whether the phrases of ``any`` and ``none`` are also searched for in all forms of
  /// ``Spellings``.
  public var inAllSpellings: Bool
  /// Further conditions.
  public var conditions: Conditions
  /// The provider that the rule belongs to, by its name in the provider table.
  ///
  /// Unless ``anyHost`` is set, the rule is asked only about this provider's replies.
  public var provider: String?
  /// Only this provider uses the phrases: they count in any host's reply, and identify the
  /// provider.
  public var anyHost: Bool
  /// Why the recipient failed.
  public var category: Category
  /// Who has to act, if not the category's usual one.
  public var blame: Blame?
  /// When to try again, if not the category's usual time.
  public var retry: Retry?
  /// How certain a verdict by this rule is, if not as usual in its tier.
  public var confidence: Confidence?
  /// The form of the ID to extract as `provider_id`, such as `ERR-###`: see ``IDForm``.
  public var capture: String?
  /// The category is a hard one, but this rule is never hard.
  public var neverHard: Bool
  /// What the words of a sentence must say together, in place of phrases.
  var frame: Frame?
  /// Where this rule holds, phrases and codes give no hard verdict, a provider's included; an
  /// operator's rule, a provider's ID and relaying-issues do.
  ///
  /// Such a rule wins only if no other rule holds.
  public var softens: Bool
  /// The rule says only that mail was refused.
  ///
  /// It is the last rule of a language.
  ///
  /// Such a rule is asked after the others of all languages and after the general phrases on spam.
  public var isCatchAll: Bool
  /// A reply that this rule must win.
  public var sample: String
  /// The type of ``sample``, if it differs from ``promisedType``.
  public var sampleType: Verdict.FailureType?
  /// More replies that it must win.
  public var examples: [String]
  /// Replies that it must not win.
  public var counterexamples: [String]
  /// The source of the knowledge; nil only for an operator's rule that names none.
  public var source: RuleSource?
  /// Why the rule is as it is.
  public var note: String

  /// A rule.
  ///
  /// - Parameter tier: by default determined by the other properties: provider, phrases, status or
  ///   code.
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
