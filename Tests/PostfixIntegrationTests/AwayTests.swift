internal import Foundation
internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite("While the daemon is down, connected as the documentation says", .server())
  struct AwayTests {
    @Test(
      "Postfix keeps its own bounce, and delivers it tagged and journaled once the daemon is back")
    func ownBounce() throws {
      let server = try server()
      try server.stopMilter()
      let queueID = try #require(try server.send(to: ["full+away@remote.test"]).queueID)
      try waitFor("Postfix to keep the bounce") {
        !server.postfix.log.lines(with: "\(queueID): status=deferred (bounce failed)").isEmpty
      }
      #expect(server.postfix.mailbox("alice").messages().isEmpty)
      try server.startMilter()
      let bounce = try #require(try server.postfix.mailbox("alice").wait(for: 1, "bounce").first)
      #expect(bounce.field("X-Bounce-Category") == "quota-issues")
      let records = try server.records().filter { $0["original.queue_id"] == queueID }
      #expect(records.map(\.verdict) == ["soft quota-issues keep"])
    }

    @Test("Mail from outside passes unchanged")
    func inbound() throws {
      let server = try server()
      try server.stopMilter()
      let session = try server.postfix.publicSession()
      let report = RemoteReport(to: "bob@test.example", sender: "bob@test.example")
        .recipient("missed@far.test", status: "5.2.2", "552 5.2.2 Mailbox full")
      let outcome = try session.send(from: "", to: ["bob@test.example"], text: report.text)
      #expect(outcome.data?.code == 250)
      try session.quit()
      let mail = try #require(try server.postfix.mailbox("bob").wait(for: 1, "the report").first)
      #expect(ourFields(of: mail).isEmpty)
      try server.startMilter()
    }
  }
}
