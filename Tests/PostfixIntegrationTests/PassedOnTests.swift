internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite(
    "Mail with a token that a filter, a smarthost or a forwarder passes on",
    .server { $0.hasTokenKey = true })
  struct PassedOnTests {
    @Test(
      "Through a forwarder that rewrites senders (SRS) both its own and the target's report prove",
      .enabled(if: Command.path(of: "postsrsd") != nil, "no postsrsd: apt install postsrsd"))
    func rewrittenSender() throws {
      let server = try server()
      let host = try ForwardingHost(
        of: server,
        forwards: [
          "ann@away.test": "unknown+ann@remote.test", "late@away.test": "late+srs@remote.test",
        ], rewritesSenders: true)
      defer { host.stop() }
      try submit(to: "ann@away.test")
      let own = try record(of: "unknown+ann@remote.test")
      expectProof(own, by: "ann@away.test")
      #expect(own["reporting_mta"]?.contains("mx.away.test") == true)

      try submit(to: "late@away.test")
      let sent = try message(at: server.remote, to: "late+srs@remote.test")
      let sender = try #require(sent.mail.firstMatch(of: /<(SRS0=[^>]+@away\.test)>/)?.1)
      let report = RemoteReport(to: String(sender), returnedHeader: sent.headerText).recipient(
        "late+srs@remote.test", status: "5.1.1", "550 5.1.1 No such user here",
        original: "late@away.test")
      let session = try host.postfix.publicSession()
      let outcome = try session.send(from: "", to: [String(sender)], text: report.text)
      #expect(outcome.data?.code == 250, "\(outcome)")
      try session.quit()
      expectProof(try record(of: "late+srs@remote.test"), by: "late@away.test")
      let removals = try server.bouncectl(["removals", "--format", "csv"]).output
      #expect(removals.contains("ann@away.test") && removals.contains("late@away.test"))
    }

    @Test("The report that a smarthost makes by itself is proven, and is one event")
    func smarthost() throws {
      let server = try server()
      let host = try ForwardingHost(of: server)
      defer { host.stop() }
      try submit(to: "unknown+smart@far.test")
      let record = try record(of: "unknown+smart@far.test")
      #expect(record["reporting_mta"]?.contains("mx.away.test") == true)
      expectProof(record, by: nil)
    }

    @Test("Mail that a content filter injects again keeps its token, and a bounce is one event")
    func contentFilter() throws {
      let server = try server()
      let filter = try SMTPSink(Self.accepting)
      defer { filter.stop() }
      try server.postfix.set(
        "content_filter", "smtp:[127.0.0.1]:\(filter.port)", of: "pickup/unix")
      defer { try? server.postfix.set("content_filter", "", of: "pickup/unix") }
      for recipient in ["unknown+filtered@remote.test", "late+filtered@remote.test"] {
        try submit(to: recipient)
        let passed = try message(at: filter, to: recipient)
        let session = try server.postfix.relaySession()
        let outcome = try session.send(
          from: "alice@test.example", to: [recipient],
          message: Array("X-Filtered: yes\r\n".utf8) + passed.octets)
        #expect(outcome.data?.code == 250, "\(outcome)")
        try session.quit()
      }
      let bounced = try record(of: "unknown+filtered@remote.test")
      #expect(bounced["origin"] == "local")
      #expect(bounced["token"] == "valid")
      #expect(bounced.verdict == "hard bad-mailbox remove")

      let sent = try message(at: server.remote, to: "late+filtered@remote.test")
      #expect(sent.headerText.contains("X-Filtered: yes"))
      try report(sent, failed: "late+filtered@remote.test")
      expectProof(try record(of: "late+filtered@remote.test"), by: nil)
    }

    @Test("A dead forward is listed after a second message that failed a day later")
    func forward() throws {
      let server = try server()
      let first = try forwarded("first")
      #expect(first["token"] == "other-recipient")
      #expect(first["token_recipient"] == "moved@remote.test")
      #expect(first.verdict == "hard bad-mailbox keep")
      func removals(_ hours: Int) throws -> String {
        try server.removals(madeEarlierBy: hours) { $0["id"] == first["id"] }
      }
      #expect(try !removals(25).contains("moved@"))

      _ = try forwarded("second")
      #expect(try !removals(0).contains("moved@"))
      #expect(try !removals(23).contains("moved@"))
      let later = try removals(25)
      #expect(later.contains("moved@remote.test,"), "\(later)")
      #expect(!later.contains("moved@far.test"))
    }

    /// The event of a message to moved@remote.test, which sends it on to moved@far.test.
    ///
    /// The report names the new address only, as those of hosts other than Postfix do; the old one
    /// is in a field that its server added.
    private func forwarded(_ subject: String) throws -> JournalRecord {
      let server = try server()
      let known = server.remote.messages.count
      try submit(to: "moved@remote.test")
      let sent = try message(at: server.remote, to: "moved@remote.test", after: known)
      let queueID = try report(
        sent, failed: "moved@far.test", above: "Delivered-To: moved@remote.test\n")
      return try #require(
        try server.waitForRecords(1, subject) { $0["milter.queue_id"] == queueID }.first)
    }

    /// Sends a report from elsewhere that returns a message; its queue ID.
    ///
    /// - Parameter fields: those of later servers, each a line with LF.
    @discardableResult
    private func report(
      _ sent: SMTPSink.Message, failed: String, above fields: String = ""
    ) throws -> String {
      let report = RemoteReport(to: "alice@test.example", returnedHeader: fields + sent.headerText)
        .recipient(failed, status: "5.1.1", "550 5.1.1 No such user here")
      let session = try server().postfix.publicSession()
      try session.pretend(address: "192.0.2.66", name: "mail.far.test")
      let outcome = try session.send(from: "", to: ["alice@test.example"], text: report.text)
      try session.quit()
      return try #require(outcome.queueID, "\(outcome)")
    }

    /// Settings of a server that takes all mail.
    private static var accepting: SMTPSink.Settings {
      var settings = SMTPSink.Settings()
      settings.answers = []
      return settings
    }

    private func submit(to recipient: String) throws {
      try server().postfix.sendmail(
        from: "alice@test.example", to: [recipient],
        text: Letter(from: "alice@test.example", to: [recipient]).text)
    }

    private func message(
      at sink: SMTPSink, to recipient: String, after count: Int = 0
    ) throws -> SMTPSink.Message {
      let server = try server()
      return try waitFor("a message to \(recipient)", state: server.postfix.log.text) {
        sink.messages.dropFirst(count).first { $0.recipients == [recipient] }
      }
    }

    /// The only event of a recipient.
    private func record(of recipient: String) throws -> JournalRecord {
      let records = try server().waitForRecords(1, recipient) { $0["recipient"] == recipient }
      #expect(records.count == 1)
      return try #require(records.first)
    }

    private func expectProof(_ record: JournalRecord, by recipient: String?) {
      #expect(record["origin"] == "token", "\(record)")
      #expect(record["token"] == "valid")
      #expect(record["token_recipient"] == recipient)
      #expect(record.verdict == "hard bad-mailbox remove")
    }
  }
}
