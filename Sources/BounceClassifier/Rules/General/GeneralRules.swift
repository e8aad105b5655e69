/// Rules for phrases of any host: first those of certain servers and their software, then by
/// category.
///
/// Earlier rules win: phrases about our host or our message come before those about the mailbox, so
/// that a reply with both is never hard. Vague phrases come last.
enum GeneralRules {
  static let all =
    RuleGroup(groups.flatMap { $0 }, source: .field(2026)).rules + frames

  /// What sentences say, and behind what is telling bare refusals.
  private static let frames = RuleGroup(
    FrameRules.reasons + behindWords(PolicyPhrases.policy) + FrameRules.dead
      + behindWords(LanguageRules.refusals + PolicyPhrases.refused) + FrameRules.weak,
    source: .field(2026)
  ).rules

  private static func behindWords(_ rules: [Rule]) -> [Rule] {
    rules.map { rule in
      var rule = rule
      rule.tier = .frame
      return rule
    }
  }

  private static let groups: [[Rule]] = [
    FrameRules.careful,
    KoreanServers.rules,
    ServerSoftware.rules,
    VirusPhrases.rules,
    SenderAuthenticationPhrases.rules,
    ReputationPhrases.rules,
    RatePhrases.rules,
    QuotaPhrases.rules,
    RelayingPhrases.login,
    InactiveMailboxPhrases.rules,
    RelayingPhrases.rules,
    SenderPhrases.rules,
    DomainPhrases.rules,
    MailboxPhrases.rules,
    LanguageRules.telling,
    SpamPhrases.rules,
    NetworkPhrases.rules,
    ExpiryPhrases.rules,
    ContentPhrases.rules,
    ProtocolPhrases.rules,
    ConfigurationPhrases.rules,
    MailboxPhrases.forNow,
    Doubts.rules,
  ]
}
