/// The rules that come with the program, in the order in which they are asked within a tier.
public enum BuiltInRules {
  /// All rules.
  public static let all: [Rule] =
    providers.flatMap(\.rules) + GeneralRules.all + StatusCodeRules.all + ReplyCodeRules.all

  /// Everybody that can be told apart; the first that knows a host or a mark has it.
  public static let providers: [Provider] = ProviderList.all
}
