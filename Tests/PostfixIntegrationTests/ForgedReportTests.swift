internal import Foundation
internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  /// The forgeries of docs/security.md, by SMTP from a client that is not ours.
  @Suite(
    "Reports that a stranger makes up",
    .server {
      $0.configuration = """
        [origin]
        domains = ["test.example"]
        authserv_id = ["mx.test.example"]
        [verp]
        styles = ["plus-equals"]
        """
      $0.postfix.parameters = [
        "virtual_alias_domains": "other.test",
        "virtual_alias_maps":
          "inline:{ {forward@test.example=unknown@remote.test} {desk@other.test=alice@test.example} }",
      ]
    })
  struct ForgedReportTests {
    struct Forgery: CustomTestStringConvertible {
      var testDescription: String
      var recipient = "alice@test.example"
      var sender: String? = "alice@test.example"
      var fields = ""
      var from = "MAILER-DAEMON@elsewhere.test"
      /// The lines of the recipient's group that name it; VICTIM is the victim's address.
      var names = "Final-Recipient: rfc822; VICTIM"
      var action = "failed"
      var origin: String
    }

    private static let verp = "alice+me=evil.test@test.example"

    @Test(
      "no forgery is proven, and no victim is on the list of removals",
      arguments: [
        Forgery(
          testDescription: "a sender here in the returned part, sent to it", origin: "returned"),
        Forgery(
          testDescription: "another sender here", sender: "bob@test.example", origin: "returned"),
        Forgery(
          testDescription: "to an address in no domain of ours", recipient: "desk@other.test",
          origin: "unproven"),
        Forgery(
          testDescription: "a sender elsewhere", sender: "bob@elsewhere.test", origin: "unproven"),
        Forgery(testDescription: "nothing returned", sender: nil, origin: "unproven"),
        Forgery(
          testDescription: "the victim's VERP address",
          recipient: "alice+VICTIM_AT@test.example", sender: "alice+VICTIM_AT@test.example",
          origin: "returned"),
        Forgery(
          testDescription: "the stranger's own VERP address", recipient: verp, sender: verp,
          origin: "unproven"),
        Forgery(
          testDescription: "the stranger's own VERP address, the victim as Original-Recipient",
          recipient: verp, sender: verp,
          names: "Original-Recipient: rfc822; VICTIM\nFinal-Recipient: rfc822; me@evil.test",
          origin: "returned"),
        Forgery(
          testDescription: "the stranger's own VERP address and Original-Recipient",
          recipient: verp, sender: verp,
          names: "Original-Recipient: rfc822; me@evil.test\nFinal-Recipient: rfc822; VICTIM",
          origin: "returned"),
        Forgery(
          testDescription: "only Original-Recipient", names: "Original-Recipient: rfc822; VICTIM",
          origin: "unproven"),
        Forgery(
          testDescription: "forged Authentication-Results below a Received field",
          fields: "Received: from a by b; Mon, 2 Nov 2026 11:00:00 +0000\n"
            + "Authentication-Results: mx.test.example; dkim=pass header.d=googlemail.com\n"
            + "DKIM-Signature: d=googlemail.com; h=from:date; b=QUJDREVGR0g=\n",
          from: "mailer-daemon@googlemail.com", origin: "returned"),
        Forgery(
          testDescription: "forged fields of ours", fields: "X-Bounce-List-Action: remove\n",
          origin: "returned"),
      ])
    func forged(_ forgery: Forgery) throws {
      let server = try server()
      let name = "victim\(UInt64.random(in: .min ... .max))"
      let victim = "\(name)@big.test"
      let report = RemoteReport(
        to: forgery.recipient, sender: forgery.sender.map { filled($0, victim) },
        fields: forgery.fields
      ).recipient("VICTIM", status: "5.1.1", "550 5.1.1 No such user here")
      let text = report.text
        .replacing("Final-Recipient: rfc822; VICTIM", with: forgery.names)
        .replacing("MAILER-DAEMON@elsewhere.test", with: forgery.from)
        .replacing("VICTIM", with: victim)
      try deliver(text, to: filled(forgery.recipient, victim))
      let record = try #require(
        try server.waitForRecords(1, victim) { $0.line.contains(victim) }.first)
      #expect(record.verdict == "hard bad-mailbox keep")
      #expect(record["origin"] == forgery.origin)
      #expect(record["milter.client_address"] == "192.0.2.66")
      let removals = try server.bouncectl(["removals", "--format", "csv"])
      #expect(removals.status == 0)
      #expect(!removals.output.contains(name))
    }

    @Test("a thousand recipients in one report are no proof either")
    func thousand() throws {
      let server = try server()
      let report = (0..<1_000).reduce(
        RemoteReport(to: "alice@test.example", sender: "alice@test.example")
      ) { report, index in
        report.recipient("many\(index)@big.test", status: "5.1.1", "550 5.1.1 No such user here")
      }
      try deliver(report.text, to: "alice@test.example", from: "198.51.100.66")
      let records = try server.waitForRecords(1, "one of them") { $0.recipient.hasPrefix("many") }
      #expect(records.allSatisfy { $0["origin"] == "returned" && $0["list_action"] == "keep" })
      let removals = try server.bouncectl(["removals", "--format", "csv"])
      #expect(!removals.output.contains("many"))
    }

    @Test("an unproven delivery does not take a dead address off the list of removals")
    func delivered() throws {
      let server = try server()
      try server.send(to: ["unknown+revived@remote.test"])
      _ = try server.waitForRecords(1, "the bounce") {
        $0["recipient"] == "unknown+revived@remote.test"
      }
      let report = RemoteReport(to: "alice@test.example", sender: "alice@test.example")
        .recipient(
          "unknown+revived@remote.test", action: "delivered", status: "2.1.5", "250 2.1.5 Ok")
      try deliver(report.text, to: "alice@test.example")
      _ = try server.waitForRecords(1, "the forgery") { $0["type"] == "delivered" }
      let removals = try server.bouncectl(["removals", "--format", "csv"])
      #expect(removals.output.contains("unknown+revived@remote.test"))
    }

    @Test("a stranger's ORCPT to a dead forward costs nobody but the forward's target")
    func originalRecipient() throws {
      let server = try server()
      let session = try strange()
      let outcome = try session.send(
        from: "me@evil.test", to: ["forward@test.example"],
        text: Letter(from: "me@evil.test", to: ["forward@test.example"]).text,
        recipientParameters: "ORCPT=rfc822;victim-of-orcpt@big.test")
      #expect(outcome.data?.code == 250)
      try session.quit()
      let record = try #require(
        try server.waitForRecords(1, "the bounce") {
          $0["original_recipient"] == "victim-of-orcpt@big.test"
        }.first)
      #expect(record["origin"] == "local")
      #expect(record["recipient"] == "unknown@remote.test")
      let removals = try server.bouncectl(["removals", "--format", "csv"])
      #expect(!removals.output.contains("victim-of-orcpt@big.test"))
    }

    private func filled(_ text: String, _ victim: String) -> String {
      text.replacing("VICTIM_AT", with: victim.replacing("@", with: "="))
    }

    /// A session of a client that is not ours.
    ///
    /// Reports of each network are limited for themselves.
    private func strange(_ address: String = "192.0.2.66") throws -> SMTPClient {
      let session = try server().postfix.publicSession()
      try session.pretend(address: address, name: "mail.evil.test")
      return session
    }

    private func deliver(
      _ text: String, to recipient: String, from address: String = "192.0.2.66"
    ) throws {
      let session = try strange(address)
      let outcome = try session.send(from: "", to: [recipient], text: text)
      #expect(outcome.data?.code == 250, "\(outcome)")
      try session.quit()
    }
  }
}
