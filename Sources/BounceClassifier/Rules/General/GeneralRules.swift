/// What servers of all makes say: first what tells its maker, then by category.
///
/// The order is precedence: what is about our host or our message comes before what is about the
/// mailbox, so that words of both kinds in one reply never make it hard; vague words come last.
enum GeneralRules {
  static let all = RuleGroup(groups.flatMap { $0 }, source: .field(2026)).rules

  private static let groups: [[Rule]] = [
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
    LanguageRules.refusals,
    NetworkPhrases.rules,
    ExpiryPhrases.rules,
    ContentPhrases.rules,
    ProtocolPhrases.rules,
    ConfigurationPhrases.rules,
    PolicyPhrases.rules,
    MailboxPhrases.forNow,
    Doubts.rules,
  ]
}
