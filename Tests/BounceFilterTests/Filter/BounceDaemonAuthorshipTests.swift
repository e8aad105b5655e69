import BounceFilter
import MilterClient
import Testing

@Suite("Telling Postfix's bounce daemon from its users")
struct BounceDaemonAuthorshipTests {
  /// A message outside SMTP and the origin its report has.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var text = Mails.report()
    var sender = ""
    var recipients = ["alice@test.example"]
    var isOutsideSMTP = true
    var daemonName: String?
    var configuredName: String?
    let origin: String
  }

  @Test(
    "Only the bounce daemon's reports are local",
    arguments: [
      Case(testDescription: "the bounce daemon's", origin: "local"),
      Case(
        testDescription: "a user's copy of a delivered report",
        text: Mails.report(
          extraFields: "Received: by mx.test.example (Postfix)\n\tid 4cOld; today\n"),
        origin: "returned"),
      Case(
        testDescription: "one with another queue ID in its Message-ID",
        text: Mails.report(queueID: "4cOld"), origin: "returned"),
      Case(
        testDescription: "one with a boundary of another day",
        text: Mails.report(time: Mails.time - 86_400_000_000), origin: "returned"),
      Case(
        testDescription: "one with a boundary of tomorrow",
        text: Mails.report(time: Mails.time + 86_400_000_000), origin: "returned"),
      Case(
        testDescription: "one to two recipients",
        recipients: ["alice@test.example", "bob@test.example"], origin: "returned"),
      Case(
        testDescription: "one about a stranger's mail",
        text: Mails.report(queueID: "4cOld", returnedSender: "dan@elsewhere.test"),
        origin: "unproven"),
      Case(
        testDescription: "one that came by SMTP", sender: "<>", isOutsideSMTP: false,
        origin: "returned"),
      Case(
        testDescription: "one by SMTP with an empty sender", isOutsideSMTP: false,
        origin: "returned"),
      Case(
        testDescription: "one with a sender", sender: "mallory@test.example", origin: "returned"),
      Case(
        testDescription: "a name of its own proves it", text: Mails.report(queueID: "4cOld"),
        daemonName: "BOUNCE", configuredName: "BOUNCE", origin: "local"),
      Case(
        testDescription: "where there is a name, the form proves nothing",
        configuredName: "BOUNCE", origin: "returned"),
      Case(
        testDescription: "the name proves nothing by SMTP", sender: "<>", isOutsideSMTP: false,
        daemonName: "BOUNCE", configuredName: "BOUNCE", origin: "returned"),
    ])
  func decidesOrigin(_ testCase: Case) throws {
    var configuration = Configuration()
    configuration.bounceDaemonName = testCase.configuredName.map { Array($0.utf8) }
    let talk = Conversation(configuration)
    if let name = testCase.daemonName { talk.context.macros["{daemon_name}"] = Array(name.utf8) }
    if testCase.isOutsideSMTP { talk.connectOutsideSMTP() } else { talk.connect() }
    talk.send(testCase.text, from: testCase.sender, to: testCase.recipients)
    let record = try #require(talk.store.records.first)
    #expect(record.contains(#""origin":"\#(testCase.origin)""#), "\(record)")
    let isProven = testCase.origin == "local"
    #expect(talk.added.contains("X-Bounce-List-Action: \(isProven ? "remove" : "keep")"))
  }
}
