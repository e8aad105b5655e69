/// What registered enhanced status codes mean where no words decide (IANA registry, RFC 5248), and what an
/// unregistered detail falls back to (RFC 3463 §2).
///
/// Two rules a code, one a class: `status.5.1.1`, `status.4.1.1`. X.0.0 and X.1.0 say nothing: they have none.
enum StatusCodeRules {
  static let all: [Rule] = (exact + subjects).flatMap { $0.rules }

  /// One code: what it means at class 5, and at class 4 where that differs.
  private struct Row {
    let code: String
    let category: Category
    let transient: Category?
    let blame: Blame?
    /// The code agrees with the words nearly always.
    let isReliable: Bool
    /// Many hosts use it for something else: never hard by itself.
    let neverHard: Bool
    let note: String

    init(
      _ code: String, _ category: Category, transient: Category? = nil, blame: Blame? = nil,
      isReliable: Bool = false, neverHard: Bool = false, _ note: String
    ) {
      self.code = code
      self.category = category
      self.transient = transient
      self.blame = blame
      self.isReliable = isReliable
      self.neverHard = neverHard
      self.note = note
    }

    var rules: [Rule] { [rule(5, category), rule(4, transient ?? category)] }

    private func rule(_ statusClass: Int, _ category: Category) -> Rule {
      let status = "\(statusClass).\(code)"
      let reply = statusClass == 5 ? "550" : "450"
      let sampleStatus = code.hasSuffix("X") ? status.dropLast() + "999" : status[...]
      return Rule(
        RuleID("status.\(status)"), category,
        when: Conditions(statuses: [StatusPattern(stringLiteral: status)]), tier: .enhancedStatus,
        blame: blame, confidence: isReliable ? .medium : .low, neverHard: neverHard,
        sample: "\(reply) \(sampleStatus) Sorry", note: note)
    }
  }

  private static let exact: [Row] =
    addresses + mailboxes + systems + networks + protocols + media + security

  private static let addresses: [Row] = [
    Row("1.1", .badMailbox, isReliable: true, "Bad destination mailbox address (RFC 3463)"),
    Row(
      "1.2", .badDomain, transient: .routingErrors, isReliable: true,
      "Bad destination system address (RFC 3463)"),
    Row("1.3", .badMailbox, "Bad destination mailbox address syntax (RFC 3463)"),
    Row("1.4", .badMailbox, "Destination mailbox address ambiguous (RFC 3463)"),
    Row(
      "1.5", .badDomain, neverHard: true,
      "Registered for success; Exchange says it of reserved domains (RFC 2606)"),
    Row("1.6", .badMailbox, "Destination mailbox has moved (RFC 3463)"),
    Row("1.7", .invalidSender, isReliable: true, "Bad sender's mailbox address syntax (RFC 3463)"),
    Row("1.8", .invalidSender, isReliable: true, "Bad sender's system address (RFC 3463)"),
    Row("1.9", .protocolErrors, "Relayed to a non-compliant mailer (RFC 3886)"),
    Row("1.10", .badDomain, "Recipient address has null MX (RFC 7505)"),
  ]

  private static let mailboxes: [Row] = [
    Row(
      "2.0", .badMailbox, neverHard: true,
      "Other or undefined mailbox status (RFC 3463): filters use it too"),
    Row(
      "2.1", .inactiveMailbox,
      "Mailbox disabled (RFC 3463); also rate limits and quarantine, by their words"),
    Row("2.2", .quotaIssues, isReliable: true, "Mailbox full (RFC 3463)"),
    Row(
      "2.3", .quotaIssues, blame: .content, "Message length exceeds administrative limit (RFC 3463)"
    ),
    Row("2.4", .badConfiguration, "Mailing list expansion problem (RFC 3463)"),
  ]

  private static let systems: [Row] = [
    Row("3.0", .badConfiguration, "Other or undefined mail system status (RFC 3463)"),
    Row("3.1", .quotaIssues, "Mail system full (RFC 3463)"),
    Row("3.2", .badConnection, "System not accepting network messages (RFC 3463)"),
    Row("3.3", .contentRelated, "System not capable of selected features (RFC 3463)"),
    Row(
      "3.4", .quotaIssues, blame: .content, isReliable: true,
      "Message too big for system (RFC 3463)"),
    Row("3.5", .badConfiguration, "System incorrectly configured (RFC 3463)"),
    Row("3.6", .other, "Requested priority was changed (RFC 6710): no failure"),
  ]

  private static let networks: [Row] = [
    Row("4.0", .routingErrors, "Other or undefined network or routing status (RFC 3463)"),
    Row("4.1", .noAnswerFromHost, isReliable: true, "No answer from host (RFC 3463)"),
    Row("4.2", .badConnection, isReliable: true, "Bad connection (RFC 3463)"),
    Row("4.3", .routingErrors, "Directory server failure (RFC 3463)"),
    Row("4.4", .routingErrors, "Unable to route (RFC 3463)"),
    Row("4.5", .badConnection, "Mail system congestion (RFC 3463)"),
    Row("4.6", .routingErrors, isReliable: true, "Routing loop detected (RFC 3463)"),
    Row("4.7", .messageExpired, isReliable: true, "Delivery time expired (RFC 3463)"),
    Row("4.8", .badConnection, "Retry on IPv4 (registry)"),
  ]

  private static let protocols: [Row] = [
    Row("5.0", .protocolErrors, "Other or undefined protocol status (RFC 3463)"),
    Row("5.1", .protocolErrors, "Invalid command (RFC 3463)"),
    Row("5.2", .protocolErrors, "Syntax error (RFC 3463, 4954)"),
    Row("5.3", .policyRelated, "Too many recipients (RFC 3463)"),
    Row("5.4", .protocolErrors, "Invalid command arguments (RFC 3463)"),
    Row("5.5", .protocolErrors, "Wrong protocol version (RFC 3463)"),
    Row("5.6", .protocolErrors, "Authentication exchange line too long (RFC 4954)"),
  ]

  private static let media: [Row] = [
    Row("6.0", .contentRelated, "Other or undefined media error (RFC 3463)"),
    Row("6.1", .contentRelated, "Media not supported (RFC 3463)"),
    Row("6.2", .contentRelated, "Conversion required and prohibited (RFC 3463)"),
    Row("6.3", .contentRelated, "Conversion required but not supported (RFC 3463)"),
    Row("6.4", .contentRelated, "Conversion with loss performed (RFC 3463)"),
    Row("6.5", .contentRelated, "Conversion failed (RFC 3463)"),
    Row("6.6", .contentRelated, "Message content not available (RFC 4468)"),
    Row("6.7", .contentRelated, "Non-ASCII addresses not permitted (RFC 6531)"),
    Row("6.8", .protocolErrors, "UTF-8 reply required, not permitted (RFC 6531)"),
    Row("6.9", .contentRelated, "UTF-8 header message cannot be transferred (RFC 6531)"),
    Row("6.10", .protocolErrors, "Deprecated duplicate of X.6.8 (RFC 6531)"),
  ]

  private static let security: [Row] = [
    Row("7.0", .policyRelated, "Other or undefined security status (RFC 3463)"),
    Row("7.1", .policyRelated, "Delivery not authorized (RFC 3463): a catch-all, words decide"),
    Row("7.2", .policyRelated, "Mailing list expansion prohibited (RFC 3463)"),
    Row("7.3", .policyRelated, "Security conversion required but not possible (RFC 3463)"),
    Row("7.4", .policyRelated, "Security features not supported (RFC 3463)"),
    Row("7.5", .policyRelated, "Cryptographic failure (RFC 3463)"),
    Row("7.6", .policyRelated, "Cryptographic algorithm not supported (RFC 3463)"),
    Row("7.7", .contentRelated, "Message integrity failure (RFC 3463)"),
    Row("7.8", .relayingIssues, "Authentication credentials invalid (RFC 4954): our own login"),
    Row("7.9", .relayingIssues, "Authentication mechanism too weak (RFC 4954): our own login"),
    Row("7.10", .policyRelated, "Encryption needed (RFC 5248)"),
    Row("7.11", .policyRelated, "Encryption required for the authentication mechanism (RFC 4954)"),
    Row("7.12", .relayingIssues, neverHard: true, "A password transition is needed (RFC 4954)"),
    Row("7.13", .inactiveMailbox, "User account disabled (RFC 5248)"),
    Row("7.14", .policyRelated, "Trust relationship required (RFC 5248)"),
    Row("7.15", .policyRelated, "Priority level too low (RFC 6710)"),
    Row("7.16", .quotaIssues, blame: .content, "Message too big for the priority (RFC 6710)"),
    Row("7.17", .badMailbox, isReliable: true, "Mailbox owner has changed (RFC 7293)"),
    Row("7.18", .badDomain, isReliable: true, "Domain owner has changed (RFC 7293)"),
    Row("7.19", .policyRelated, "RRVS test cannot be completed (RFC 7293)"),
    Row("7.20", .invalidSender, isReliable: true, "No passing DKIM signature found (RFC 7372)"),
    Row("7.21", .invalidSender, isReliable: true, "No acceptable DKIM signature found (RFC 7372)"),
    Row(
      "7.22", .invalidSender, isReliable: true, "No valid author-matched DKIM signature (RFC 7372)"),
    Row("7.23", .invalidSender, isReliable: true, "SPF validation failed (RFC 7372)"),
    Row("7.24", .invalidSender, isReliable: true, "SPF validation error (RFC 7372)"),
    Row("7.25", .policyRelated, isReliable: true, "Reverse DNS validation failed (RFC 7372)"),
    Row(
      "7.26", .invalidSender, isReliable: true, "Multiple authentication checks failed (RFC 7372)"),
    Row("7.27", .invalidSender, isReliable: true, "Sender address has null MX (RFC 7505)"),
    Row("7.28", .spamRelated, isReliable: true, "Mail flood detected (registry)"),
    Row("7.29", .policyRelated, "ARC validation failure (RFC 8617)"),
    Row("7.30", .policyRelated, "REQUIRETLS support required (RFC 8689)"),
  ]

  /// An unknown detail is read as X.subject.0, unless that would make a failure hard.
  private static let subjects: [Row] = [
    Row("2.X", .inactiveMailbox, neverHard: true, "Some mailbox status (RFC 3463 §2)"),
    Row("3.X", .badConfiguration, "Some mail system status (RFC 3463 §2)"),
    Row("4.X", .routingErrors, "Some network or routing status (RFC 3463 §2)"),
    Row("5.X", .protocolErrors, "Some protocol status (RFC 3463 §2)"),
    Row("6.X", .contentRelated, "Some media error (RFC 3463 §2)"),
    Row("7.X", .policyRelated, "Some security status (RFC 3463 §2)"),
  ]
}
