/// The built-in rules, in the order in which they are asked within a tier.
public enum BuiltInRules {
  /// All rules.
  public static let all: [Rule] =
    providers.flatMap(\.rules) + GeneralRules.all + StatusCodeRules.all + ReplyCodeRules.all

  /// All known providers.
  ///
  /// No two have the same host, mailbox domain or mark.
  public static let providers: [Provider] = ProviderList.all
}
