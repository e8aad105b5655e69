/// The built-in rules, in the order in which they are asked within a tier.
public enum BuiltInRules {
  /// All rules.
  public static let all: [Rule] = {
    var rules: [Rule] = []
    rules.reserveCapacity(1_024)
    for provider in providers { rules += provider.rules }
    rules += GeneralRules.all
    rules += StatusCodeRules.all
    rules += ReplyCodeRules.all
    return rules
  }()

  /// All known providers.
  ///
  /// No two have the same host, mailbox domain or mark.
  public static let providers: [Provider] = ProviderList.all
}
