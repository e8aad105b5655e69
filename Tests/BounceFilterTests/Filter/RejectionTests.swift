import BounceFilter
import Journal
import Milter
import MilterClient
import Testing

@Suite("Recipients that Postfix refused")
struct RejectionTests {
  /// A refused recipient, whether it is journaled, and with which origin.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var scope = Configuration.RejectScope.ownClients
    var client: String? = "192.0.2.7"
    var login: String?
    /// nil: not journaled.
    let origin: String?
    var listAction = "keep"
  }

  @Test(
    "Only what the scope asks for is journaled",
    arguments: [
      Case(testDescription: "a stranger's", origin: nil),
      Case(
        testDescription: "our own host's", client: "127.0.0.1", origin: "local",
        listAction: "remove"),
      Case(
        testDescription: "our own host's over IPv6", client: "::1", origin: "local",
        listAction: "remove"),
      Case(
        testDescription: "somebody's who logged in", login: "alice", origin: "local",
        listAction: "remove"),
      Case(testDescription: "an empty login is none", login: "", origin: nil),
      Case(testDescription: "a client without address is not our own", client: nil, origin: nil),
      Case(testDescription: "all: a stranger's, never a removal", scope: .all, origin: "unproven"),
      Case(
        testDescription: "all: one without address", scope: .all, client: nil, origin: "unproven"),
      Case(testDescription: "off", scope: .off, client: "127.0.0.1", origin: nil),
    ])
  func followsScope(_ testCase: Case) {
    var configuration = Configuration()
    configuration.rejectScope = testCase.scope
    let talk = Conversation(configuration)
    if let client = testCase.client { talk.connect(client) }
    talk.context.macros["{auth_authen}"] = testCase.login.map { Array($0.utf8) }
    refuse(talk, "<nobody@test.example>")
    #expect(talk.store.later.count == (testCase.origin == nil ? 0 : 1))
    guard let origin = testCase.origin, let record = talk.store.later.first else { return }
    #expect(
      record.contains(#""source":"smtp-reject","origin":"\#(origin)","type":"hard""#), "\(record)")
    #expect(record.contains(#""list_action":"\#(testCase.listAction)""#), "\(record)")
    #expect(
      record.contains(#""recipient":"nobody@test.example","sender":"bob@elsewhere.test""#),
      "\(record)")
  }

  @Test("A refused recipient is answered with continue, though the journal fails")
  func alwaysContinues() {
    let talk = Conversation()
    talk.connect("127.0.0.1")
    talk.store.fail(.queueFull(queuedOctets: 2, limit: 1))
    refuse(talk, "<nobody@test.example>")
    #expect(
      talk.lines.lines.contains { $0.hasSuffix("; the event of a refused recipient follows") })
    #expect(talk.lines.lines.contains { $0.hasPrefix("error NOQUEUE: not journaled: {\"id\":") })
  }

  @Test("A refused recipient is none of the message's recipients")
  func isNoRecipient() throws {
    let talk = Conversation()
    talk.connect()
    _ = talk.session.envelopeFrom([Array("<>".utf8)], context: talk.context)
    refuse(talk, "<dan@elsewhere.test>", sender: nil)
    talk.context.macros["{rcpt_mailer}"] = nil
    talk.send(Mails.report(returnedSender: "dan@elsewhere.test"))
    #expect(try #require(talk.store.records.first).contains(#""origin":"unproven""#))
  }

  @Test("Equal refusals have IDs of their own")
  func tellsRefusalsApart() {
    let talk = Conversation()
    talk.connect("127.0.0.1")
    for _ in 1...3 { refuse(talk, "<nobody@test.example>") }
    #expect(Set(talk.store.later.map { $0.prefix(44) }).count == 3)
  }

  @Test("Refusals of other clients over the rate become one sampled event after the minute")
  func samplesSurplus() throws {
    var configuration = Configuration()
    configuration.rejectScope = .all
    configuration.rejectLimits.perNetwork = 2
    let talk = Conversation(configuration)
    talk.connect()
    for _ in 1...5 { refuse(talk, "<nobody@test.example>") }
    #expect(talk.store.later.count == 2)
    talk.filter.finish()
    let last = try #require(talk.store.later.last)
    #expect(last.contains(#""source":"sampled","type":"sampled","count":3"#), "\(last)")
    talk.filter.finish()
    #expect(talk.store.later.count == 3)
  }

  private func refuse(
    _ talk: Conversation, _ recipient: String, sender: String? = "<bob@elsewhere.test>"
  ) {
    if let sender { _ = talk.session.envelopeFrom([Array(sender.utf8)], context: talk.context) }
    talk.context.macros["{rcpt_mailer}"] = Array("error".utf8)
    talk.context.macros["{rcpt_host}"] = Array("5.1.1".utf8)
    talk.context.macros["{rcpt_addr}"] = Array(
      "Recipient address rejected: User unknown in virtual mailbox table".utf8)
    let answer = talk.session.envelopeRecipient([Array(recipient.utf8)], context: talk.context)
    #expect(answer == .continue)
  }
}
