/// All providers' rows, one file a provider or a family of them.
///
/// Of two that know a host the longer domain counts, of two that know a mark the first one here.
enum ProviderRules {
  static let providers: [Provider] =
    [
      Gmail.provider, Microsoft.provider, Apple.provider, UnitedInternet.provider,
      Mimecast.provider, Proofpoint.provider, Barracuda.provider,
    ]
    + Yahoo.providers
    + GermanProviders.providers
    + FrenchProviders.providers
    + EuropeanProviders.providers
    + EasternEuropeanProviders.providers
    + NorthAmericanAccess.providers
    + ChineseProviders.providers
    + JapaneseProviders.providers
    + KoreanProviders.providers
    + HostingProviders.providers
    + SendingServices.providers
    + FilteringServices.providers

  static let rules: [Rule] = groups.flatMap { $0 }.map(guarded)

  /// Words that a provider says of a dead mailbox it may say of others too: beside these the general rules decide.
  private static func guarded(_ rule: Rule) -> Rule {
    guard rule.tier == .providerText, rule.category.isHard, rule.category != .relayingIssues,
      !rule.neverHard, !rule.any.isEmpty
    else { return rule }
    var rule = rule
    let words = WordsAboutOthers.all + WordsAboutOthers.otherTroubles
    rule.none += words.filter { word in
      !rule.any.contains { $0.contains(word.filter { $0 != "*" }) }
    }
    return rule
  }

  private static let groups: [[Rule]] = [
    Gmail.rules,
    Microsoft.rules,
    Yahoo.rules,
    Apple.rules,
    UnitedInternet.rules,
    GermanProviders.rules,
    FrenchProviders.rules,
    EuropeanProviders.rules,
    EasternEuropeanProviders.rules,
    NorthAmericanAccess.rules,
    ChineseProviders.rules,
    JapaneseProviders.rules,
    KoreanProviders.rules,
    HostingProviders.rules,
    SendingServices.rules,
    Mimecast.rules,
    Proofpoint.rules,
    Barracuda.rules,
    FilteringServices.rules,
    ServerSoftware.rules,
  ]
}
