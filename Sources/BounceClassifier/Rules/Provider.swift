/// How a provider's replies are known, what its IDs look like, and what its words mean.
public struct Provider: Sendable, Equatable {
  /// The name that events carry and rules ask for: `gmail`.
  public var name: String
  /// Domains of its mail hosts: `google.com` covers `gmail-smtp-in.l.google.com`.
  public var hosts: [String]
  /// Phrases that only its replies have, URLs among them: `url:support.google.com`, `gsmtp`.
  public var marks: [String]
  /// Domains of its mailboxes; they count where no host and no mark is known.
  public var domains: [String]
  /// Forms of its IDs (`provider_id`), tried in this order.
  ///
  /// `#` is a digit, `#+` digits, `^` a capital or
  /// digit, `\#` the sign itself. An ID is taken out only of replies of this provider.
  public var ids: [String]
  /// What its words, codes and IDs mean, in the order in which they are asked within a tier.
  public var rules: [Rule]

  /// A provider.
  ///
  /// - Parameter source: where the knowledge of those rules comes from that do not say.
  public init(
    _ name: String, hosts: [String] = [], marks: [String] = [], domains: [String] = [],
    ids: [String] = [], source: RuleSource? = nil, rules: [Rule] = []
  ) {
    self.name = name
    self.hosts = hosts
    self.marks = marks
    self.domains = domains
    self.ids = ids
    self.rules = RuleGroup(rules, source: source).rules
  }
}

extension [String] {
  /// Phrases for IDs of a prefix and a number: every one of these prefixes with every number.
  func numbered(_ numbers: Int...) -> [String] {
    flatMap { prefix in numbers.map { "\(prefix) \($0)" } }
  }
}
