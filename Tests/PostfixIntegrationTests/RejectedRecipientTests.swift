internal import Foundation
internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite("Recipients that Postfix itself refuses", .server())
  struct RejectedRecipientTests {
    /// A refused recipient, and the expected event.
    struct Refusal: CustomTestStringConvertible, Sendable {
      let recipient: String
      /// The reply to the client: its reply code and enhanced status code.
      let reply: String
      let verdict: String
      var testDescription: String { recipient }

      static let all = [
        Refusal(recipient: "nobody@test.example", reply: "550 5.1.1", verdict: "hard bad-mailbox"),
        Refusal(
          recipient: "someone@elsewhere.example", reply: "554 5.7.1",
          verdict: "hard relaying-issues"),
        Refusal(
          recipient: "later@test.example", reply: "450 4.7.1", verdict: "delayed policy-related"),
      ]
    }

    @Test("A refusal is an event with its reply", arguments: Refusal.all)
    func refusal(_ refusal: Refusal) throws {
      let server = try server()
      let session = try server.postfix.publicSession()
      let outcome = try session.send(
        from: "list@far.test", to: [refusal.recipient], text: "Subject: never sent\n\n")
      try session.quit()
      #expect(outcome.recipients.map { $0.description.hasPrefix(refusal.reply) } == [true])
      let record = try #require(
        try server.waitForRecords(1, refusal.recipient) { $0.recipient == refusal.recipient }.first)
      #expect(record["source"] == "smtp-reject")
      #expect(record["enhanced_status"] ?? record["status"] == String(refusal.reply.suffix(5)))
      #expect(record["sender"] == "list@far.test")
      #expect(record["milter.client_address"] == "127.0.0.1")
      #expect(record.verdict.hasPrefix(refusal.verdict + " "))
    }

    @Test("A refused recipient beside a good one costs the good one nothing")
    func besideAGoodOne() throws {
      let server = try server()
      let session = try server.postfix.publicSession()
      let text = Letter(
        from: "list@far.test", to: ["bob@test.example"], subject: "beside a good one"
      ).text
      let outcome = try session.send(
        from: "list@far.test", to: ["gone@test.example", "bob@test.example"], text: text)
      try session.quit()
      #expect(outcome.recipients.map(\.code) == [550, 250])
      #expect(outcome.data?.code == 250)
      _ = try server.postfix.mailbox("bob").wait(for: 1, "the letter") {
        $0.subject == "beside a good one" && ourFields(of: $0).isEmpty
      }
      _ = try server.waitForRecords(1, "gone") { $0.recipient == "gone@test.example" }
    }

    @Test("Refused recipients of other clients are not journaled")
    func strangers() throws {
      let server = try server()
      let session = try server.postfix.publicSession()
      try session.pretend(address: "192.0.2.7", name: "stranger.test")
      _ = try session.send(from: "spam@far.test", to: ["guess@test.example"], text: "\n")
      try session.quit()
      let own = try server.postfix.publicSession()
      _ = try own.send(from: "list@far.test", to: ["after@test.example"], text: "\n")
      try own.quit()
      _ = try server.waitForRecords(1, "the later one") { $0.recipient == "after@test.example" }
      #expect(try !server.records().contains { $0.recipient == "guess@test.example" })
    }

    @Test("The table of removals refuses mail, proves nothing more, and holds no address of ours")
    func table() throws {
      let server = try server()
      let dead = "unknown+table@remote.test"
      let session = try server.postfix.publicSession()
      _ = try session.send(from: "list@far.test", to: ["typo@test.example"], text: "\n")
      try session.quit()
      try server.send(to: [dead])
      _ = try server.waitForRecords(2, "the dead address and the typing error") {
        $0.recipient == dead || $0.recipient == "typo@test.example"
      }
      let before = try server.bouncectl(["removals", "--format", "json"]).output
      #expect(before.contains(dead) && before.contains("typo@test.example"))

      let table = try accessTable()
      #expect(table.output.contains("\(dead)\tREJECT 5.1.1 "))
      #expect(!table.output.contains("@test.example"))
      #expect(table.errors.contains("in domains of this server: "))

      let path = server.folder.path("dead_recipients")
      try Data(table.output.utf8).write(to: URL(filePath: path))
      let limits = "smtpd_relay_restrictions"
      try server.postfix.set(
        limits,
        "check_recipient_access texthash:\(path) permit_mynetworks reject_unauth_destination")
      defer {
        try? server.postfix.set(limits, "permit_mynetworks reject_unauth_destination")
      }
      let again = try server.postfix.relaySession()
      let outcome = try again.send(from: "alice@test.example", to: [dead], text: "\n")
      try again.quit()
      #expect(outcome.recipients.map { $0.description.hasPrefix("554 5.1.1") } == [true])
      let refusal = try #require(
        try server.waitForRecords(1, "the refusal") {
          $0.recipient == dead && $0["source"] == "smtp-reject"
        }.first)
      #expect(refusal.verdict == "soft bad-mailbox keep")
      let after = try server.bouncectl(["removals", "--format", "json"]).output
      #expect(line(of: dead, in: after) == line(of: dead, in: before))
    }

    private func line(of address: String, in output: String) -> Substring? {
      output.split(separator: "\n").first { $0.contains(address) }
    }

    /// The table, made by bouncectl with the private Postfix's configuration.
    private func accessTable() throws -> Command {
      let server = try server()
      var environment = ProcessInfo.processInfo.environment
      environment["MAIL_CONFIG"] = server.postfix.folder.path("etc")
      return try Command.run(
        Checkout.program("bouncectl"),
        ["--journal", server.journal, "removals", "--format", "postfix-access"],
        environment: environment)
    }
  }
}
