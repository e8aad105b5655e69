/// The meaning of reply codes if neither phrases nor an enhanced code decide.
enum ReplyCodeRules {
  static let all: [Rule] = byStage + plain.map { $0.rule }

  private static let byStage: [Rule] = [
    Rule(
      "reply.5xx.greeting", .badConnection,
      when: Conditions(codes: [521, 550, 553, 554], stages: [.connect]), tier: .replyCode,
      sample: "host mx.example.net[192.0.2.1] refused to talk to me: 554 mx.example.net",
      source: .rfc("5321 §3.1"), note: "A host that wants no session with ours"),
    Rule(
      "reply.553.mail", .invalidSender, when: Conditions(codes: [553], stages: [.mail]),
      tier: .replyCode,
      sample: "host mx.example.net[192.0.2.1] said: 553 Sorry (in reply to MAIL FROM command)",
      source: .rfc("5321 §4.2"), note: "Mailbox name not allowed, said of the sender"),
    Rule(
      "reply.553", .badMailbox, when: Conditions(codes: [553], notStages: [.data, .endOfData]),
      tier: .replyCode, neverHard: true, sample: "553 Sorry",
      source: .rfc("5321 §4.2"), note: "Mailbox name not allowed; never hard without words"),
  ]

  private struct Row {
    let code: UInt16
    let category: Category
    let neverHard: Bool
    let source: RuleSource
    let note: String

    init(
      _ code: UInt16, _ category: Category, neverHard: Bool = false, _ source: RuleSource,
      _ note: String
    ) {
      self.code = code
      self.category = category
      self.neverHard = neverHard
      self.source = source
      self.note = note
    }

    var rule: Rule {
      Rule(
        RuleID("reply.\(code)"), category, when: Conditions(codes: [code]), tier: .replyCode,
        neverHard: neverHard, sample: "\(code) Sorry", source: source, note: note)
    }
  }

  /// Codes left out because phrases must decide: 450, 550, 554; and 521, which RFC 7504 defines for
  /// hosts that accept no mail, but many hosts use to block a client.
  private static let plain: [Row] = [
    Row(421, .badConnection, .rfc("5321 §4.2"), "Service not available, closing"),
    Row(422, .badConfiguration, .field(2026), "Unregistered"),
    Row(426, .badConnection, .field(2026), "Unregistered: connection lost"),
    Row(431, .quotaIssues, .field(2026), "Unregistered, old Exchange: no room"),
    Row(
      432, .badConnection, .field(2026),
      "Exchange: its queue is stopped; RFC 4954 has 4.7.12 beside it"),
    Row(441, .noAnswerFromHost, .field(2026), "Unregistered, Exchange: no answer"),
    Row(442, .badConnection, .field(2026), "Unregistered: connection dropped"),
    Row(446, .routingErrors, .field(2026), "Unregistered, Exchange: too many hops"),
    Row(447, .messageExpired, .field(2026), "Unregistered, Exchange: the time was up"),
    Row(449, .routingErrors, .field(2026), "Unregistered, Exchange: routing"),
    Row(451, .badConfiguration, .rfc("5321 §4.2"), "Local error in processing"),
    Row(452, .quotaIssues, .rfc("5321 §4.2"), "Insufficient system storage"),
    Row(454, .relayingIssues, neverHard: true, .rfc("4954 §6"), "Temporary authentication failure"),
    Row(455, .protocolErrors, .rfc("5321 §4.2"), "Parameters not accommodated"),
    Row(471, .policyRelated, .field(2026), "Unregistered: a filter on the way"),
    Row(500, .protocolErrors, .rfc("5321 §4.2"), "Command not recognised"),
    Row(501, .protocolErrors, .rfc("5321 §4.2"), "Syntax error in parameters"),
    Row(502, .protocolErrors, .rfc("5321 §4.2"), "Command not implemented"),
    Row(503, .protocolErrors, .rfc("5321 §4.2"), "Bad sequence of commands"),
    Row(504, .protocolErrors, .rfc("5321 §4.2"), "Parameter not implemented"),
    Row(510, .badMailbox, .field(2026), "Unregistered: bad address"),
    Row(511, .badMailbox, .field(2026), "Unregistered: bad address"),
    Row(512, .badDomain, .field(2026), "Unregistered: host unknown"),
    Row(523, .quotaIssues, .field(2026), "Unregistered: too large"),
    Row(
      525, .inactiveMailbox, neverHard: true, .rfc("5248"),
      "525 stands beside 5.7.13, a disabled account"),
    Row(530, .relayingIssues, .rfc("4954 §6"), "Authentication required"),
    Row(534, .relayingIssues, .rfc("4954 §6"), "Mechanism too weak"),
    Row(535, .relayingIssues, .rfc("4954 §6"), "Credentials invalid"),
    Row(538, .relayingIssues, .rfc("4954 §6"), "Encryption required for the mechanism"),
    Row(540, .inactiveMailbox, .field(2026), "Unregistered, Rambler"),
    Row(541, .policyRelated, .field(2026), "Unregistered: a filter"),
    Row(542, .badMailbox, .field(2026), "Unregistered: bad address"),
    Row(552, .quotaIssues, .rfc("5321 §4.2"), "Exceeded storage allocation"),
    Row(555, .protocolErrors, .rfc("5321 §4.2"), "Parameters not recognised"),
    Row(556, .badDomain, .rfc("7504 §4"), "The domain takes no mail"),
    Row(571, .policyRelated, .field(2026), "Unregistered: blocked"),
  ]
}
