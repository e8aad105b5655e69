/// What reply codes mean where neither words nor an enhanced code decide; 550 and 554 mean nothing by themselves.
enum ReplyCodeRules {
  static let all: [Rule] = byStage + plain.map { $0.rule }

  private static let byStage: [Rule] = [
    Rule(
      "reply.5xx.greeting", .badConnection,
      when: Conditions(codes: [521, 550, 553, 554], stages: [.connect]), tier: .replyCode,
      sample: "host mx.example.net[192.0.2.1] refused to talk to me: 554 mx.example.net",
      note: "RFC 5321 §3.1: a host that wants no session with ours"),
    Rule(
      "reply.553.mail", .invalidSender, when: Conditions(codes: [553], stages: [.mail]),
      tier: .replyCode,
      sample: "host mx.example.net[192.0.2.1] said: 553 Sorry (in reply to MAIL FROM command)",
      note: "RFC 5321 §4.2: mailbox name not allowed, said of the sender"),
    Rule(
      "reply.553", .badMailbox, when: Conditions(codes: [553], notStages: [.data, .endOfData]),
      tier: .replyCode, neverHard: true, sample: "553 Sorry",
      note: "RFC 5321 §4.2: mailbox name not allowed; never hard without words"),
  ]

  private struct Row {
    let code: UInt16
    let category: Category
    let neverHard: Bool
    let note: String

    init(_ code: UInt16, _ category: Category, neverHard: Bool = false, _ note: String) {
      self.code = code
      self.category = category
      self.neverHard = neverHard
      self.note = note
    }

    var rule: Rule {
      Rule(
        RuleID("reply.\(code)"), category, when: Conditions(codes: [code]), tier: .replyCode,
        neverHard: neverHard, sample: "\(code) Sorry", note: note)
    }
  }

  /// Not here, as words must decide: 450, 550, 554; and 521, which RFC 7504 gave to hosts that take no mail and
  /// many use to block a client.
  private static let plain: [Row] = [
    Row(421, .badConnection, "RFC 5321 §4.2: service not available, closing"),
    Row(422, .badConfiguration, "unregistered"),
    Row(426, .badConnection, "unregistered: connection lost"),
    Row(431, .quotaIssues, "unregistered, old Exchange: no room"),
    Row(432, .badConnection, "Exchange: its queue is stopped; RFC 4954 has 4.7.12 beside it"),
    Row(441, .noAnswerFromHost, "unregistered, Exchange: no answer"),
    Row(442, .badConnection, "unregistered: connection dropped"),
    Row(446, .routingErrors, "unregistered, Exchange: too many hops"),
    Row(447, .messageExpired, "unregistered, Exchange: the time was up"),
    Row(449, .routingErrors, "unregistered, Exchange: routing"),
    Row(451, .badConfiguration, "RFC 5321 §4.2: local error in processing"),
    Row(452, .quotaIssues, "RFC 5321 §4.2: insufficient system storage"),
    Row(454, .relayingIssues, neverHard: true, "RFC 4954: temporary authentication failure"),
    Row(455, .protocolErrors, "RFC 5321 §4.2: parameters not accommodated"),
    Row(471, .policyRelated, "unregistered: a filter on the way"),
    Row(500, .protocolErrors, "RFC 5321 §4.2: command not recognised"),
    Row(501, .protocolErrors, "RFC 5321 §4.2: syntax error in parameters"),
    Row(502, .protocolErrors, "RFC 5321 §4.2: command not implemented"),
    Row(503, .protocolErrors, "RFC 5321 §4.2: bad sequence of commands"),
    Row(504, .protocolErrors, "RFC 5321 §4.2: parameter not implemented"),
    Row(510, .badMailbox, "unregistered: bad address"),
    Row(511, .badMailbox, "unregistered: bad address"),
    Row(512, .badDomain, "unregistered: host unknown"),
    Row(523, .quotaIssues, "unregistered: too large"),
    Row(525, .inactiveMailbox, neverHard: true, "RFC 5248, with 5.7.13"),
    Row(530, .relayingIssues, "RFC 4954: authentication required"),
    Row(534, .relayingIssues, "RFC 4954: mechanism too weak"),
    Row(535, .relayingIssues, "RFC 4954: credentials invalid"),
    Row(538, .relayingIssues, "RFC 4954: encryption required for the mechanism"),
    Row(540, .inactiveMailbox, "unregistered, Rambler"),
    Row(541, .policyRelated, "unregistered: a filter"),
    Row(542, .badMailbox, "unregistered: bad address"),
    Row(552, .quotaIssues, "RFC 5321 §4.2: exceeded storage allocation"),
    Row(555, .protocolErrors, "RFC 5321 §4.2: parameters not recognised"),
    Row(556, .badDomain, "RFC 7504: the domain takes no mail"),
    Row(571, .policyRelated, "unregistered: blocked"),
  ]
}
