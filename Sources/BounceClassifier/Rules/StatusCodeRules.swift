/// The meaning of registered enhanced status codes if no phrases decide (IANA registry, RFC 5248),
/// and of unregistered details by their subject (RFC 3463 §2).
///
/// Each code has two rules, one for each class: `status.5.1.1`, `status.4.1.1`. X.0.0 and X.1.0 say
/// nothing and have none.
enum StatusCodeRules {
  static let all: [Rule] = (exact + subjects).flatMap { $0.rules }

  /// One code: its meaning at class 5, and at class 4 if that differs.
  private struct Row {
    let code: String
    let category: Category
    let transient: Category?
    let blame: Blame?
    /// Whether the code nearly always agrees with the reply's words.
    let isReliable: Bool
    /// Whether many hosts use the code for something else: then it is never hard by itself.
    let neverHard: Bool
    let source: RuleSource
    let note: String

    init(
      _ code: String, _ category: Category, transient: Category? = nil, blame: Blame? = nil,
      isReliable: Bool = false, neverHard: Bool = false, _ source: RuleSource,
      _ note: String
    ) {
      self.code = code
      self.category = category
      self.transient = transient
      self.blame = blame
      self.isReliable = isReliable
      self.neverHard = neverHard
      self.source = source
      self.note = note
    }

    var rules: [Rule] { [rule(5, category), rule(4, transient ?? category)] }

    private func rule(_ statusClass: Int, _ category: Category) -> Rule {
      let status = "\(statusClass).\(code)"
      let reply = statusClass == 5 ? "550" : "450"
      let sampleStatus = code.hasSuffix("X") ? status.dropLast() + "999" : status[...]
      return Rule(
        RuleID("status.\(status)"), category,
        when: Conditions(statuses: [StatusPattern(stringLiteral: status)]),
        tier: isReliable && !category.isHard ? .reliableStatus : .enhancedStatus,
        blame: blame, confidence: isReliable ? .medium : .low, neverHard: neverHard,
        sample: "\(reply) \(sampleStatus) Sorry", source: source, note: note)
    }
  }

  private static let exact: [Row] =
    addresses + mailboxes + systems + networks + protocols + media + security

  private static let addresses: [Row] = [
    Row("1.1", .badMailbox, isReliable: true, .rfc("3463 §3.2"), "Bad destination mailbox address"),
    Row(
      "1.2", .badDomain, transient: .routingErrors, isReliable: true,
      .rfc("3463 §3.2"), "Bad destination system address"),
    Row("1.3", .badMailbox, .rfc("3463 §3.2"), "Bad destination mailbox address syntax"),
    Row("1.4", .badMailbox, .rfc("3463 §3.2"), "Destination mailbox address ambiguous"),
    Row(
      "1.5", .badDomain, neverHard: true,
      .rfc("3463 §3.2"), "Registered for success; Exchange says it of reserved domains (RFC 2606)"),
    Row("1.6", .badMailbox, .rfc("3463 §3.2"), "Destination mailbox has moved"),
    Row(
      "1.7", .invalidSender, isReliable: true, .rfc("3463 §3.2"),
      "Bad sender's mailbox address syntax"),
    Row("1.8", .invalidSender, isReliable: true, .rfc("3463 §3.2"), "Bad sender's system address"),
    Row("1.9", .protocolErrors, .rfc("3886"), "Relayed to a non-compliant mailer"),
    Row("1.10", .badDomain, .rfc("7505"), "Recipient address has null MX"),
  ]

  private static let mailboxes: [Row] = [
    Row(
      "2.0", .badMailbox, neverHard: true,
      .rfc("3463 §3.3"), "Other or undefined mailbox status: filters use it too"),
    Row(
      "2.1", .inactiveMailbox,
      .rfc("3463 §3.3"), "Mailbox disabled; also rate limits and quarantine, by their words"),
    Row("2.2", .quotaIssues, isReliable: true, .rfc("3463 §3.3"), "Mailbox full"),
    Row(
      "2.3", .quotaIssues, blame: .content, .rfc("3463 §3.3"),
      "Message length exceeds administrative limit"
    ),
    Row("2.4", .badConfiguration, .rfc("3463 §3.3"), "Mailing list expansion problem"),
  ]

  private static let systems: [Row] = [
    Row("3.0", .badConfiguration, .rfc("3463 §3.4"), "Other or undefined mail system status"),
    Row("3.1", .quotaIssues, .rfc("3463 §3.4"), "Mail system full"),
    Row("3.2", .badConnection, .rfc("3463 §3.4"), "System not accepting network messages"),
    Row("3.3", .contentRelated, .rfc("3463 §3.4"), "System not capable of selected features"),
    Row(
      "3.4", .quotaIssues, blame: .content, isReliable: true,
      .rfc("3463 §3.4"), "Message too big for system"),
    Row("3.5", .badConfiguration, .rfc("3463 §3.4"), "System incorrectly configured"),
    Row("3.6", .other, .rfc("6710"), "Requested priority was changed: no failure"),
  ]

  private static let networks: [Row] = [
    Row("4.0", .routingErrors, .rfc("3463 §3.5"), "Other or undefined network or routing status"),
    Row("4.1", .noAnswerFromHost, isReliable: true, .rfc("3463 §3.5"), "No answer from host"),
    Row("4.2", .badConnection, isReliable: true, .rfc("3463 §3.5"), "Bad connection"),
    Row("4.3", .routingErrors, isReliable: true, .rfc("3463 §3.5"), "Directory server failure"),
    Row("4.4", .routingErrors, .rfc("3463 §3.5"), "Unable to route"),
    Row("4.5", .badConnection, .rfc("3463 §3.5"), "Mail system congestion"),
    Row("4.6", .routingErrors, isReliable: true, .rfc("3463 §3.5"), "Routing loop detected"),
    Row("4.7", .messageExpired, isReliable: true, .rfc("3463 §3.5"), "Delivery time expired"),
    Row("4.8", .badConnection, .registry, "Retry on IPv4"),
  ]

  private static let protocols: [Row] = [
    Row("5.0", .protocolErrors, .rfc("3463 §3.6"), "Other or undefined protocol status"),
    Row("5.1", .protocolErrors, .rfc("3463 §3.6"), "Invalid command"),
    Row("5.2", .protocolErrors, .rfc("3463 §3.6"), "Syntax error"),
    Row("5.3", .policyRelated, .rfc("3463 §3.6"), "Too many recipients"),
    Row("5.4", .protocolErrors, .rfc("3463 §3.6"), "Invalid command arguments"),
    Row("5.5", .protocolErrors, .rfc("3463 §3.6"), "Wrong protocol version"),
    Row("5.6", .protocolErrors, .rfc("4954"), "Authentication exchange line too long"),
  ]

  private static let media: [Row] = [
    Row("6.0", .contentRelated, .rfc("3463 §3.7"), "Other or undefined media error"),
    Row("6.1", .contentRelated, .rfc("3463 §3.7"), "Media not supported"),
    Row("6.2", .contentRelated, .rfc("3463 §3.7"), "Conversion required and prohibited"),
    Row("6.3", .contentRelated, .rfc("3463 §3.7"), "Conversion required but not supported"),
    Row("6.4", .contentRelated, .rfc("3463 §3.7"), "Conversion with loss performed"),
    Row("6.5", .contentRelated, .rfc("3463 §3.7"), "Conversion failed"),
    Row("6.6", .contentRelated, .rfc("4468"), "Message content not available"),
    Row("6.7", .contentRelated, .rfc("6531"), "Non-ASCII addresses not permitted"),
    Row("6.8", .protocolErrors, .rfc("6531"), "UTF-8 reply required, not permitted"),
    Row("6.9", .contentRelated, .rfc("6531"), "UTF-8 header message cannot be transferred"),
    Row("6.10", .protocolErrors, .rfc("6531"), "Deprecated duplicate of X.6.8"),
  ]

  private static let security: [Row] = [
    Row("7.0", .policyRelated, .rfc("3463 §3.8"), "Other or undefined security status"),
    Row(
      "7.1", .policyRelated, .rfc("3463 §3.8"), "Delivery not authorized: a catch-all, words decide"
    ),
    Row("7.2", .policyRelated, .rfc("3463 §3.8"), "Mailing list expansion prohibited"),
    Row("7.3", .policyRelated, .rfc("3463 §3.8"), "Security conversion required but not possible"),
    Row("7.4", .policyRelated, .rfc("3463 §3.8"), "Security features not supported"),
    Row("7.5", .policyRelated, .rfc("3463 §3.8"), "Cryptographic failure"),
    Row("7.6", .policyRelated, .rfc("3463 §3.8"), "Cryptographic algorithm not supported"),
    Row("7.7", .contentRelated, .rfc("3463 §3.8"), "Message integrity failure"),
    Row("7.8", .relayingIssues, .rfc("4954"), "Authentication credentials invalid: our own login"),
    Row("7.9", .relayingIssues, .rfc("4954"), "Authentication mechanism too weak: our own login"),
    Row("7.10", .policyRelated, .rfc("5248"), "Encryption needed"),
    Row(
      "7.11", .policyRelated, .rfc("4954"), "Encryption required for the authentication mechanism"),
    Row("7.12", .relayingIssues, neverHard: true, .rfc("4954"), "A password transition is needed"),
    Row("7.13", .inactiveMailbox, .rfc("5248"), "User account disabled"),
    Row("7.14", .policyRelated, .rfc("5248"), "Trust relationship required"),
    Row("7.15", .policyRelated, .rfc("6710"), "Priority level too low"),
    Row("7.16", .quotaIssues, blame: .content, .rfc("6710"), "Message too big for the priority"),
    Row("7.17", .badMailbox, isReliable: true, .rfc("7293"), "Mailbox owner has changed"),
    Row("7.18", .badDomain, isReliable: true, .rfc("7293"), "Domain owner has changed"),
    Row("7.19", .policyRelated, .rfc("7293"), "RRVS test cannot be completed"),
    Row("7.20", .invalidSender, isReliable: true, .rfc("7372"), "No passing DKIM signature found"),
    Row(
      "7.21", .invalidSender, isReliable: true, .rfc("7372"), "No acceptable DKIM signature found"),
    Row(
      "7.22", .invalidSender, isReliable: true, .rfc("7372"),
      "No valid author-matched DKIM signature"),
    Row("7.23", .invalidSender, isReliable: true, .rfc("7372"), "SPF validation failed"),
    Row("7.24", .invalidSender, isReliable: true, .rfc("7372"), "SPF validation error"),
    Row("7.25", .policyRelated, isReliable: true, .rfc("7372"), "Reverse DNS validation failed"),
    Row(
      "7.26", .invalidSender, isReliable: true, .rfc("7372"),
      "Multiple authentication checks failed"),
    Row("7.27", .invalidSender, isReliable: true, .rfc("7505"), "Sender address has null MX"),
    Row("7.28", .spamRelated, isReliable: true, .registry, "Mail flood detected"),
    Row("7.29", .policyRelated, .rfc("8617"), "ARC validation failure"),
    Row("7.30", .policyRelated, .rfc("8689"), "REQUIRETLS support required"),
  ]

  /// An unknown detail is read as X.subject.0, unless that would make a failure hard.
  private static let subjects: [Row] = [
    Row("2.X", .inactiveMailbox, neverHard: true, .rfc("3463 §2"), "Some mailbox status"),
    Row("3.X", .badConfiguration, .rfc("3463 §2"), "Some mail system status"),
    Row("4.X", .routingErrors, .rfc("3463 §2"), "Some network or routing status"),
    Row("5.X", .protocolErrors, .rfc("3463 §2"), "Some protocol status"),
    Row("6.X", .contentRelated, .rfc("3463 §2"), "Some media error"),
    Row("7.X", .policyRelated, .rfc("3463 §2"), "Some security status"),
  ]
}
