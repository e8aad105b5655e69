/// Rules for phrases of any host: first those of certain servers and their software, then by
/// category.
///
/// Earlier rules win: phrases about our host or our message come before those about the mailbox, so
/// that a reply with both is never hard. Vague phrases come last.
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
