/// What sentences mean whose words are known but not their wording: a noun with a state, in every
/// language of ``Lexicon`` (docs/classification.md, "Frames").
///
/// Earlier rows win. Reasons that lie with the sender, the message or a server come before a dead
/// mailbox, so that a reply with both is never hard.
enum FrameRules {
  /// Asked before the phrases of any host: what they take for a dead mailbox may be something else.
  static let careful: [Rule] = [
    row(
      "frame.unknown-or-not-allowed", .policyRelated,
      Frame(says: [.unknown, .gone], orElse: [.notAllowed, .refused, .full]),
      "550 5.1.1 The addressee is unknown or members only may write to it"),
    row(
      "frame.not-on-allow-list", .policyRelated, Frame(says: [.unknown, .gone], with: .allowList),
      blame: .senderConfiguration, "550 5.1.1 Not found among the approved writers"),
    row(
      "frame.sender-unknown", .invalidSender,
      Frame(of: .sender, says: [.unknown, .gone]),
      "550 The identity you write under cannot be located by us"),
  ].map {
    var rule = $0
    rule.tier = .generalText
    return rule
  }

  /// Reasons that are nobody's mailbox.
  static let reasons: [Rule] = [
    row("frame.virus", .virusRelated, Frame(says: .virus), "554 A küldemény kártevőt tartalmaz"),
    row(
      "frame.authentication", .invalidSender,
      Frame(says: .authentication), "550 Väärennetty viesti"),
    row(
      "frame.block-list", .spamRelated, Frame(says: .blockList),
      "554 The machine stands on our sinners list"),
    row("frame.spam", .spamRelated, Frame(says: .spam), "554 Taken for bulk"),
    row(
      "frame.encryption", .policyRelated, Frame(says: .encryption),
      "550 Wir brauchen eine verschlüsselte Verbindung"),
    row(
      "frame.reverse-name", .policyRelated, Frame(says: .reverseName),
      "550 Mangler omvendt DNS"),
    row("frame.loop", .routingErrors, Frame(says: .loop), "554 It goes in circles"),
    row(
      "frame.relaying", .relayingIssues, Frame(says: .relaying),
      "550 We are not responsible for that place"),
    row(
      "frame.connections", .badConnection, Frame(of: .connection, says: .tooMany),
      "421 Parallel sessions: 12"),
    row(
      "frame.commands", .protocolErrors, Frame(of: .command, says: [.tooMany, .unknown]),
      "500 A verb that we never heard of"),
    row(
      "frame.recipient-for-a-time", .inactiveMailbox,
      Frame(of: [.recipient, .address], says: [.gone, .disabled], with: .forATime),
      neverHard: true, "550 The postbox is locked until Monday"),
    row(
      "frame.greylisting", .policyRelated, Frame(says: .greylisting),
      retry: .mta, "450 First contact"),
    row(
      "frame.too-big", .quotaIssues, Frame(says: .tooBig, without: .recipient), blame: .content,
      "552 That is too heavy for us"),
    row(
      "frame.full", .quotaIssues, Frame(says: .full, without: [.ourHost, .command]),
      "552 No more room in there"),
    row(
      "frame.rate", .policyRelated, Frame(says: .tooMany), retry: .mta,
      "450 Túl sok levél"),
    row(
      "frame.content", .contentRelated, Frame(of: .content, says: [.refused, .notAllowed]),
      "554 Archives are unwelcome"),
    row(
      "frame.expired", .messageExpired, Frame(says: .expired), "The time allowed is over"),
    row(
      "frame.server-part-unreachable", .badConfiguration,
      Frame(of: .theirServer, says: .noAnswer, within: 3),
      when: Conditions(statuses: ["X.3.X"]),
      "451 4.3.0 Interner Fehler: Benutzerdatenbank derzeit nicht erreichbar"),
    row(
      "frame.no-answer", .noAnswerFromHost, Frame(says: .noAnswer), "Nobody picks up"),
    row(
      "frame.dropped", .badConnection,
      Frame(of: [.connection, .theirServer, .ourHost, .command, .nobody], says: .dropped),
      "The peer hung up"),
    row(
      "frame.syntax", .protocolErrors, Frame(says: .syntax), "500 Ugyldig kommando"),
    row(
      "frame.dns", .routingErrors, Frame(of: .dns, says: .fault, within: 3),
      "451 The resolver failed"),
    row(
      "frame.server-fault", .badConfiguration, Frame(of: .theirServer, says: .fault, within: 3),
      "551 The directory crashed"),
  ]

  /// What the recipient's own server says of him.
  ///
  /// As with phrases, words about others make them doubtful.
  static let dead: [Rule] = [
    row(
      "frame.domain-unknown", .badDomain,
      Frame(of: [.domain, .dns], says: [.unknown, .gone], nowhere: doubt),
      when: Conditions(statuses: ["5.1.2", "5.1.10", "5.4.4"]),
      "550 5.1.2 The site is one that we never heard of"),
    row(
      "frame.recipient-gone", .inactiveMailbox,
      Frame(of: [.recipient, .address], says: [.gone, .disabled], nowhere: doubt),
      "550 The colleague has resigned"),
    row(
      "frame.recipient-unknown", .badMailbox,
      Frame(of: [.recipient, .address], says: .unknown, nowhere: doubt),
      "550 The colleague you name could not be located"),
    row(
      "frame.recipient-absent", .badMailbox,
      Frame(says: .absent, nowhere: doubt, needsAllRead: true),
      when: Conditions(statuses: ["5.1.1"]), "550 5.1.1 We have no colleague here"),
    row(
      "frame.nobody-unknown", .badMailbox,
      Frame(of: [.nobody, .theirServer], says: .unknown, nowhere: doubt, needsAllRead: true),
      when: Conditions(statuses: ["5.1.1"]), "550 5.1.1 Never heard of"),
  ].map {
    var rule = $0
    rule.unless = .aboutOthersOrTrouble
    return rule
  }

  /// With these anywhere in a reply nobody is dead.
  private static let doubt: Concepts = [.sender, .or, .forATime, .ourHost, .logIn]

  /// Asked last: they name a thing, and little of what is said of it.
  static let weak: [Rule] = [
    row(
      "frame.domain-doubtful", .badDomain, Frame(of: [.domain, .dns], says: [.unknown, .gone]),
      neverHard: true, "550 The site is one that we never heard of"),
    row(
      "frame.recipient-gone-doubtful", .inactiveMailbox,
      Frame(of: [.recipient, .address], says: [.gone, .disabled]), neverHard: true,
      "550 The colleague has resigned, or so it seems"),
    row(
      "frame.recipient-doubtful", .badMailbox,
      Frame(of: [.recipient, .address], says: .unknown), neverHard: true,
      "550 The colleague could perhaps not be located"),
    row(
      "frame.recipient-absent-doubtful", .badMailbox, Frame(says: .absent, nowhere: .sender),
      neverHard: true, "550 We have no colleague here"),
    row(
      "frame.log-in", .relayingIssues, Frame(says: .logIn, without: .sender), "550 Sign in first"),
    row(
      "frame.not-allowed", .policyRelated, Frame(says: .notAllowed),
      "550 Reserved for somebody"),
  ]

  private static func row(
    _ id: RuleID, _ category: Category, _ frame: Frame, when conditions: Conditions = Conditions(),
    blame: Blame? = nil, retry: Retry? = nil, neverHard: Bool = false, _ sample: String
  ) -> Rule {
    var rule = Rule(
      id, category, when: conditions, tier: .frame, blame: blame, retry: retry,
      neverHard: neverHard, sample: sample)
    rule.frame = frame
    return rule
  }
}
