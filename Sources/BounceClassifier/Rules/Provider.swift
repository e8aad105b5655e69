/// A provider: how its replies are recognised, the form of its IDs, and its rules.
public struct Provider: Sendable, Equatable {
  /// The name in events and in rules' conditions: `gmail`.
  public var name: String
  /// Domains of its mail hosts: `google.com` contains `gmail-smtp-in.l.google.com`.
  public var hosts: [String]
  /// Phrases that occur only in its replies, URLs included: `url:support.google.com`, `gsmtp`.
  public var marks: [String]
  /// Domains of its mailboxes; used if neither host nor mark identifies a provider.
  public var domains: [String]
  /// Forms of its IDs (`provider_id`), tried in this order.
  ///
  /// `#` is a digit, `#+` several digits, `^` a capital letter or digit, `\#` the sign itself. IDs
  /// are extracted only from replies of this provider.
  public var ids: [String]
  /// The rules for its phrases, codes and IDs, in the order in which they are asked within a tier.
  public var rules: [Rule]

  /// A provider.
  ///
  /// - Parameter source: the source of the rules that name none.
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
  /// Phrases for IDs that consist of a prefix and a number: each of these prefixes with each
  /// number.
  func numbered(_ numbers: Int...) -> [String] {
    flatMap { prefix in numbers.map { "\(prefix) \($0)" } }
  }
}
