internal import Foundation
internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite(
    "Reports that our own Postfix makes",
    .server {
      $0.postfix.queueLifetimeSeconds = 12
      $0.postfix.delayWarningSeconds = 2
    })
  struct OwnReportTests {
    @Test(
      "A refused recipient's bounce carries the verdict, and so does the journal",
      arguments: RemoteReply.all)
    func failure(_ reply: RemoteReply) throws {
      let server = try server()
      let queueID = try server.send(to: [reply.recipient]).queueID
      let record = try #require(
        try server.waitForRecords(1, reply.recipient) { $0["original.queue_id"] == queueID }.first)
      #expect(record.verdict == reply.verdict)
      #expect(record["status"] == reply.status)
      #expect(record["stage"] == reply.stage)
      #expect(record["recipient"] == reply.recipient)
      #expect(record["source"] == "dsn")
      #expect(record["origin"] == "local")
      #expect(record["action"] == "failed")
      #expect(record["sender"] == "alice@test.example")
      #expect(record["reporting_mta"] == "mx.test.example")
      let bounce = try #require(
        try server.postfix.mailbox("alice").wait(for: 1, "the bounce") {
          $0.text.contains("X-Postfix-Queue-ID: \(queueID ?? "?")")
        }.first)
      #expect(ourFields(of: bounce) == Self.expectedFields(of: record, reply))
    }

    @Test("Our fields stand above those of the bounce")
    func place() throws {
      let server = try server()
      try server.send(from: "bob@test.example", to: ["full@remote.test"])
      let bounce = try #require(try server.postfix.mailbox("bob").wait(for: 1, "bounce").first)
      let names = bounce.header.map(\.name)
      let ours = try #require(names.firstIndex(of: "X-Bounce-Type"))
      let theirs = try #require(names.firstIndex(of: "Subject"))
      #expect(ours < theirs)
      #expect(bounce.headerLines.allSatisfy { $0.utf8.count <= 998 })
    }

    @Test(
      "A greylisted message is delayed, then expires with its cause kept; a host that refuses connections expires as such"
    )
    func delayAndExpiry() throws {
      let server = try server()
      let recipients = ["greylisted@remote.test", "fullsoon@remote.test", "nobody@refused.test"]
      for recipient in recipients { try server.send(from: "carol@test.example", to: [recipient]) }
      let records = try server.waitForRecords(6, "three delays and three expiries") {
        recipients.contains($0.recipient) && $0["sender"] == "carol@test.example"
      }
      func verdicts(_ recipient: String) -> [String] {
        records.filter { $0.recipient == recipient }.map {
          "\($0.verdict)\($0.isExpired ? " expired" : "")"
        }
      }
      #expect(
        verdicts("greylisted@remote.test")
          == ["delayed policy-related keep", "soft policy-related keep expired"])
      #expect(
        verdicts("fullsoon@remote.test")
          == ["delayed quota-issues keep", "soft quota-issues keep expired"])
      #expect(
        verdicts("nobody@refused.test")
          == ["delayed no-answer-from-host keep", "soft message-expired keep expired"])
      let refused = records.filter { $0["category"] == "message-expired" }
      #expect(refused.map { $0["cause"] } == ["no-answer-from-host"])
      let delays = records.filter { $0["type"] == "delayed" }
      #expect(delays.allSatisfy { $0["will_retry_until"] != nil && $0["action"] == "delayed" })
      let mails = try server.postfix.mailbox("carol").wait(for: 6, "reports")
      #expect(mails.filter { $0.field("X-Bounce-Type") == "delayed" }.count == 3)
      #expect(mails.filter { $0.field("X-Bounce-Type") == "soft" }.count == 3)
    }

    @Test("A report of success has a type and neither category nor action")
    func success() throws {
      let server = try server()
      try server.send(
        from: "dave@test.example", to: ["alice@test.example"], recipientParameters: "NOTIFY=SUCCESS"
      )
      let record = try #require(
        try server.waitForRecords(1, "success") { $0["type"] == "delivered" }.first)
      #expect(record["category"] == nil)
      #expect(record["list_action"] == nil)
      #expect(record["action"] == "delivered")
      let mails = try server.postfix.mailbox("dave").wait(for: 1, "success report")
      #expect(mails.map { ourFields(of: $0) } == [["X-Bounce-Type: delivered"]])
    }

    @Test("A host that does not exist is a dead domain")
    func unknownHost() throws {
      let server = try server()
      try server.send(to: ["somebody@nohost.test"])
      let record = try #require(
        try server.waitForRecords(1, "unknown host") { $0.recipient == "somebody@nohost.test" }
          .first)
      #expect(record.verdict == "hard bad-domain remove")
    }

    @Test("Recipients of one message that fail in different ways keep their own verdicts")
    func severalRecipients() throws {
      let server = try server()
      let fates = [
        "full@remote.test": "soft quota-issues keep",
        "unknown@remote.test": "hard bad-mailbox remove",
        "blocklisted@remote.test": "soft spam-related keep",
      ]
      let text = Letter(from: "bob@test.example", to: ["all"], subject: "three fates").text
      let queueID = try server.send(from: "bob@test.example", to: fates.keys.sorted(), text).queueID
      let records = try server.waitForRecords(3, "three fates") {
        $0["original.queue_id"] == queueID
      }
      #expect(Dictionary(uniqueKeysWithValues: records.map { ($0.recipient, $0.verdict) }) == fates)
      let bounce = try #require(
        try server.postfix.mailbox("bob").wait(for: 1, "bounce") { $0.text.contains("three fates") }
          .first)
      #expect(bounce.field("X-Bounce-Type") == "hard")
      #expect(bounce.field("X-Bounce-Category") == "bad-mailbox")
      #expect(bounce.field("X-Bounce-List-Action") == "remove")
      #expect(bounce.fields("X-Bounce-Recipient").count == 3)
    }

    @Test("Mail by sendmail with a null sender is not taken for a report of Postfix")
    func forgedLocally() throws {
      let server = try server()
      let report = RemoteReport(to: "alice@test.example", sender: "alice@test.example")
        .recipient("victim@elsewhere.test", status: "5.1.1", "550 5.1.1 No such user")
      try server.postfix.sendmail(from: "", to: ["alice@test.example"], text: report.text)
      let record = try #require(
        try server.waitForRecords(1, "forged") { $0.recipient == "victim@elsewhere.test" }.first)
      #expect(record["origin"] != "local")
    }

    private static func expectedFields(of record: JournalRecord, _ reply: RemoteReply) -> [String] {
      let words = reply.verdict.split(separator: " ")
      return [
        "X-Bounce-Type: \(words[0])",
        "X-Bounce-Category: \(words[1])",
        "X-Bounce-List-Action: \(words[2])",
        "X-Bounce-Recipient: \(reply.recipient); type=\(words[0]); category=\(words[1]);"
          + " list-action=\(words[2]); status=\(reply.status); origin=local; id=\(record["id"] ?? "")",
      ]
    }
  }
}

/// The `X-Bounce-` fields of a message, unfolded, from top to bottom.
func ourFields(of message: DeliveredMessage) -> [String] {
  message.header.filter { $0.name.lowercased().hasPrefix("x-bounce-") }.map { field in
    "\(field.name): \(field.value.split(whereSeparator: \.isWhitespace).joined(separator: " "))"
  }
}
