internal import Glibc
internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite(
    "Tokens on mail that leaves, and in reports that come back",
    .server {
      $0.hasTokenKey = true
      $0.postfix.parameters["virtual_alias_maps"] =
        "inline:{ {team@test.example=gone@remote.test} }"
      $0.postfix.parameters["recipient_canonical_maps"] =
        "inline:{ {old@remote.test=new@remote.test} }"
      $0.postfix.parameters["sender_canonical_maps"] =
        "inline:{ {carol@test.example=c.carol@test.example} }"
    })
  struct TokenTests {
    /// What a remote host says about a message, and what becomes of it.
    struct Case: Sendable, CustomTestStringConvertible {
      let testDescription: String
      var sender = "alice@test.example"
      /// Further options of sendmail(1), by which the message is sent.
      var options: [String] = []
      /// The envelope sender that the remote host sees, if it is another one.
      var sentSender: String?
      /// The recipients of the message.
      let recipients: [String]
      /// Who fails, in the report.
      let failed: String
      var original: String?
      let token: String
      var tokenRecipient: String?
      let origin: String
      let verdict: String
      /// Who must not be removed.
      var victim: String?
    }

    @Test(
      "A report by a remote host is proven by the token of the message that it returns",
      arguments: [
        Case(
          testDescription: "its one recipient", recipients: ["late1@remote.test"],
          failed: "Late1@remote.test", token: "valid", origin: "token",
          verdict: "hard bad-mailbox remove"),
        Case(
          testDescription: "another victim", recipients: ["late2@remote.test"],
          failed: "victim2@far.test", token: "other-recipient", origin: "unproven",
          verdict: "hard bad-mailbox keep"),
        Case(
          testDescription: "another victim, its own recipient as Original-Recipient",
          recipients: ["late7@remote.test"], failed: "victim7@far.test",
          original: "late7@remote.test", token: "valid", tokenRecipient: "late7@remote.test",
          origin: "token", verdict: "hard bad-mailbox remove", victim: "victim7"),
        Case(
          testDescription: "its own recipient, another victim as Original-Recipient",
          recipients: ["late8@remote.test"], failed: "late8@remote.test",
          original: "victim8@far.test", token: "valid", origin: "token",
          verdict: "hard bad-mailbox remove", victim: "victim8"),
        Case(
          testDescription: "one of several recipients",
          recipients: ["late3@remote.test", "late4@remote.test"], failed: "late3@remote.test",
          token: "shared", origin: "token-shared", verdict: "hard bad-mailbox keep"),
        Case(
          testDescription: "through a canonical map of recipients", recipients: ["old@remote.test"],
          failed: "new@remote.test", original: "old@remote.test", token: "valid", origin: "token",
          verdict: "hard bad-mailbox remove"),
        Case(
          testDescription: "through a canonical map of senders", sender: "carol@test.example",
          recipients: ["late5@remote.test"], failed: "late5@remote.test", token: "valid",
          origin: "token", verdict: "hard bad-mailbox remove"),
        Case(
          testDescription: "through XVERP", options: ["-V"],
          sentSender: "alice+late6=remote.test@test.example", recipients: ["late6@remote.test"],
          failed: "late6@remote.test", token: "valid", origin: "token",
          verdict: "hard bad-mailbox remove"),
        Case(
          testDescription: "through an alias", recipients: ["team@test.example"],
          failed: "gone@remote.test", original: "team@test.example", token: "valid",
          tokenRecipient: "team@test.example", origin: "token", verdict: "hard bad-mailbox remove"),
      ])
    func proves(_ fixture: Case) throws {
      let server = try server()
      let subject = "token \(fixture.testDescription)"
      try server.postfix.sendmail(
        from: fixture.sender, to: fixture.recipients,
        text: Letter(from: fixture.sender, to: fixture.recipients, subject: subject).text,
        options: fixture.options)
      let sent = try waitFor("the message at the remote host", state: server.milterLog) {
        server.remote.messages.first {
          String(decoding: $0.octets, as: UTF8.self).contains(subject)
        }
      }
      if let sender = fixture.sentSender { #expect(sent.mail.contains("<\(sender)>")) }
      let header = sent.headerText
      #expect(header.contains("\nX-Bounce-Token: "))
      let report = RemoteReport(to: "bob@test.example", returnedHeader: header).recipient(
        fixture.failed, status: "5.1.1", "550 5.1.1 No such user here", original: fixture.original)
      let record = try record(of: report)
      #expect(record["token"] == fixture.token)
      #expect(record["token_recipient"] == fixture.tokenRecipient)
      #expect(record["origin"] == fixture.origin)
      #expect(record.verdict == fixture.verdict)
      let removals = try server.bouncectl(["removals", "--format", "csv"]).output
      let isRemoved = removals.contains(fixture.tokenRecipient ?? fixture.failed)
      #expect(isRemoved == fixture.verdict.hasSuffix("remove"))
      #expect(fixture.victim.map { removals.contains($0) } != true)
    }

    @Test("A report that is replayed has the same event, and a deleted key proves no more")
    func replayedAndRevoked() throws {
      let server = try server()
      let recipient = "late9@remote.test"
      try server.postfix.sendmail(
        from: "alice@test.example", to: [recipient],
        text: Letter(from: "alice@test.example", to: [recipient]).text)
      let sent = try waitFor("the message at the remote host", state: server.milterLog) {
        server.remote.messages.first { $0.recipients == [recipient] }
      }
      let report = RemoteReport(to: "bob@test.example", returnedHeader: sent.headerText)
        .recipient(recipient, status: "5.1.1", "550 5.1.1 No such user here")
      let (first, second) = (try record(of: report), try record(of: report))
      #expect(first["origin"] == "token" && second["origin"] == "token")
      #expect(first["id"] == second["id"])
      let removals = try server.bouncectl(["removals", "--format", "json"]).output
      let removal = try #require(removals.split(separator: "\n").first { $0.contains(recipient) })
      #expect(try JSON(String(removal))["count"]?.integer == 1, "\(removal)")

      try replaceKey()
      let revoked = try record(of: report)
      #expect(revoked["token"] == "unknown-key")
      #expect(revoked["origin"] == "unproven")
      #expect(revoked["list_action"] == "keep")
    }

    /// Deletes the key's file, makes another, and lets the daemon read it.
    private func replaceKey() throws {
      let server = try server()
      let keys = server.folder.path("token-keys")
      _ = try Command.run("sh", ["-c", "rm \(keys)/*.key"])
      #expect(try server.bouncectl(["token", "new", "--keys", keys]).status == 0)
      let done = "read again and in force"
      let before = server.milterLog.ranges(of: done).count
      try #require(server.milter).process.signal(SIGUSR1)
      try waitFor("a reload", state: server.milterLog) {
        server.milterLog.ranges(of: done).count > before
      }
    }

    /// The event of a report that a client elsewhere sends.
    private func record(of report: RemoteReport) throws -> JournalRecord {
      let server = try server()
      let session = try server.postfix.publicSession()
      try session.pretend(address: "192.0.2.66", name: "mail.far.test")
      let outcome = try session.send(from: "", to: ["bob@test.example"], text: report.text)
      try session.quit()
      let queueID = try #require(outcome.queueID, "\(outcome)")
      return try #require(
        try server.waitForRecords(1, queueID) { $0["milter.queue_id"] == queueID }.first)
    }

    @Test("A stranger's message has no token, and one that it brings is removed")
    func strangers() throws {
      let server = try server()
      let letter = Letter(
        from: "friend@far.test", to: ["dave@test.example"], subject: "a token from outside",
        fields: "X-Bounce-Token: AAAA\n")
      let session = try server.postfix.publicSession()
      let outcome = try session.send(
        from: "friend@far.test", to: ["dave@test.example"], text: letter.text)
      #expect(outcome.data?.code == 250)
      try session.quit()
      let mail = try #require(
        try server.postfix.mailbox("dave").wait(for: 1, "the letter") {
          $0.subject == "a token from outside"
        }.first)
      #expect(mail.field("X-Bounce-Token") == nil)
    }
  }
}
