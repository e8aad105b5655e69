internal import Foundation
internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite("Reports that arrive by SMTP", .server())
  struct InboundReportTests {
    @Test("A bounce to the sender of what it returns is known as such, and the address is kept")
    func returned() throws {
      let server = try server()
      let report = RemoteReport(to: "alice@test.example", sender: "alice@test.example")
        .recipient("gone@far.test", status: "5.1.1", "550 5.1.1 No such user here")
      let queueID = try deliver(report.text, to: "alice@test.example")
      let record = try #require(
        try server.waitForRecords(1, "gone@far.test") { $0.recipient == "gone@far.test" }.first)
      #expect(record.verdict == "hard bad-mailbox keep")
      #expect(record["origin"] == "returned")
      #expect(record["milter.queue_id"] == queueID)
      #expect(record["milter.client_address"] == "127.0.0.1")
      #expect(record["reporting_mta"] == "mx.elsewhere.test")
      #expect(record["remote_mta"] == "mx.far.test")
      let bounce = try #require(
        try server.postfix.mailbox("alice").wait(for: 1, "bounce") {
          $0.text.contains("gone@far.test")
        }
        .first)
      #expect(
        ourFields(of: bounce) == [
          "X-Bounce-Type: hard", "X-Bounce-Category: bad-mailbox", "X-Bounce-List-Action: keep",
          "X-Bounce-Recipient: gone@far.test; type=hard; category=bad-mailbox; list-action=keep;"
            + " status=5.1.1; origin=returned; id=\(record["id"] ?? "")",
        ])
    }

    @Test("A bounce that returns nothing proves nothing: whatever it says, the address is kept")
    func unproven() throws {
      let server = try server()
      let report = RemoteReport(to: "alice@test.example", sender: nil)
        .recipient("victim@far.test", status: "5.1.1", "550 5.1.1 No such user here")
      try deliver(report.text, to: "alice@test.example")
      let record = try #require(
        try server.waitForRecords(1, "victim@far.test") { $0.recipient == "victim@far.test" }.first)
      #expect(record.verdict == "hard bad-mailbox keep")
      #expect(record["origin"] == "unproven")
    }

    @Test("One report may have recipients that failed, are delayed and were delivered")
    func differentFates() throws {
      let server = try server()
      let report = RemoteReport(to: "bob@test.example", sender: "bob@test.example")
        .recipient(
          "late@far.test", action: "delayed", status: "4.4.1", "451 4.4.1 Connection timed out"
        )
        .recipient("there@far.test", action: "delivered", status: "2.1.5", "250 2.1.5 Ok")
        .recipient("full@far.test", status: "5.2.2", "552 5.2.2 Mailbox full")
      try deliver(report.text, to: "bob@test.example")
      let records = try server.waitForRecords(3, "three fates") {
        ["late@far.test", "there@far.test", "full@far.test"].contains($0.recipient)
      }
      #expect(records.map { $0["type"] } == ["delayed", "delivered", "soft"])
      #expect(Set(records.map { $0["milter.queue_id"] }).count == 1)
      let mail = try #require(try server.postfix.mailbox("bob").wait(for: 1, "the report").first)
      #expect(mail.field("X-Bounce-Type") == "soft")
      #expect(mail.field("X-Bounce-Category") == "quota-issues")
      #expect(mail.fields("X-Bounce-Recipient").count == 3)
    }

    @Test("An internationalised address is journaled as it is and percent-encoded in the header")
    func internationalised() throws {
      let server = try server()
      let report = RemoteReport(to: "carol@test.example", sender: "carol@test.example")
        .recipient(
          "jörg@far.test", status: "5.1.1", "550 5.1.1 Kein Empfänger dieses Namens: User unknown",
          addressType: "utf-8")
      try deliver(report.text, to: "carol@test.example", mailParameters: "SMTPUTF8")
      let record = try #require(
        try server.waitForRecords(1, "jörg") { $0.recipient == "jörg@far.test" }.first)
      #expect(record["type"] == "hard")
      let mail = try #require(try server.postfix.mailbox("carol").wait(for: 1, "the report").first)
      let field = try #require(mail.field("X-Bounce-Recipient"))
      #expect(field.hasPrefix("j%C3%B6rg@far.test;"))
    }

    @Test(
      "Our own Postfix's report on an internationalised address is read",
      arguments: [
        ("utf8+jörg@remote.test", "hard bad-mailbox remove"),
        ("jörg@small.test", "soft protocol-errors keep"),
      ])
    func internationalisedOwn(_ recipient: String, _ verdict: String) throws {
      let server = try server()
      try server.send(to: [recipient], mailParameters: "SMTPUTF8")
      let record = try #require(
        try server.waitForRecords(1, recipient) { $0.recipient == recipient }.first)
      #expect(record.verdict == verdict)
    }

    @Test("Fields of ours that a bounce arrives with are replaced by what we say")
    func forgedOnBounce() throws {
      let server = try server()
      let forged = "X-Bounce-Type: hard\nx-bounce-list-action: remove\nX-BOUNCE-TYPE: hard\n"
      let report = RemoteReport(
        to: "dave@test.example", sender: "dave@test.example", fields: forged, subject: "forged tags"
      ).recipient("slow@far.test", status: "5.2.2", "552 5.2.2 Mailbox full")
      try deliver(report.text, to: "dave@test.example")
      let mail = try #require(
        try server.postfix.mailbox("dave").wait(for: 1, "bounce") { $0.subject == "forged tags" }
          .first)
      #expect(mail.fields("X-Bounce-Type") == ["soft"])
      #expect(mail.fields("X-Bounce-List-Action") == ["keep"])
      #expect(ourFields(of: mail).count == 4)
    }

    @Test("Messages of one session are judged one by one")
    func twoInOneSession() throws {
      let server = try server()
      let session = try server.postfix.publicSession()
      let bounce = RemoteReport(
        to: "alice@test.example", sender: "alice@test.example", subject: "first of two"
      )
      .recipient("one@far.test", status: "5.2.2", "552 5.2.2 Mailbox full")
      let letter = Letter(
        from: "friend@far.test", to: ["alice@test.example"], subject: "second of two")
      let last = RemoteReport(
        to: "alice@test.example", sender: "alice@test.example", subject: "third of two"
      )
      .recipient("three@far.test", status: "5.1.1", "550 5.1.1 User unknown")
      for (sender, text) in [("", bounce.text), ("friend@far.test", letter.text), ("", last.text)] {
        let outcome = try session.send(from: sender, to: ["alice@test.example"], text: text)
        #expect(outcome.data?.code == 250)
      }
      try session.quit()
      let mails = try server.postfix.mailbox("alice").wait(for: 3, "of two") {
        $0.subject.hasSuffix("of two")
      }
      let types = Dictionary(
        uniqueKeysWithValues: mails.map { ($0.subject, $0.field("X-Bounce-Type")) })
      #expect(types == ["first of two": "soft", "second of two": nil, "third of two": "hard"])
    }

    @Test("Fifty sessions at once get fifty right answers")
    func fiftySessions() throws {
      let server = try server()
      let port = server.postfix.publicPort
      let codes = try Parallel.map(Array(0..<50), threads: 50) { number in
        let report = RemoteReport(
          to: "bob@test.example", sender: "bob@test.example", subject: "fifty"
        )
        .recipient("number\(number)@far.test", status: "5.2.2", "552 5.2.2 Mailbox full")
        let session = try SMTPClient(port: port)
        let outcome = try session.send(from: "", to: ["bob@test.example"], text: report.text)
        try session.quit()
        return outcome.data?.code
      }
      #expect(codes == Array(repeating: 250, count: 50))
      let records = try server.waitForRecords(50, "fifty") { $0.recipient.hasPrefix("number") }
      #expect(Set(records.map(\.recipient)).count == 50)
      #expect(Set(records.compactMap { $0["id"] }).count == 50)
      let mails = try server.postfix.mailbox("bob").wait(for: 50, "fifty") { $0.subject == "fifty" }
      #expect(mails.allSatisfy { $0.fields("X-Bounce-Type") == ["soft"] })
    }

    @discardableResult
    private func deliver(
      _ text: String, to recipient: String, mailParameters: String = ""
    ) throws -> String? {
      let session = try server().postfix.publicSession()
      let outcome = try session.send(
        from: "", to: [recipient], text: text, mailParameters: mailParameters)
      #expect(outcome.data?.code == 250, "\(outcome)")
      try session.quit()
      return outcome.queueID
    }
  }
}
