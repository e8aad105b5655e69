internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  /// The archive's host does not learn that Postfix wants no report about it (NOTIFY=NEVER), as
  /// with a host that has no DSN extension.
  @Suite(
    "A dead archive that gets a copy of all mail",
    .server {
      $0.hasTokenKey = true
      $0.postfix.parameters["always_bcc"] = "unknown+archive@far.test"
      $0.postfix.parameters["smtp_discard_ehlo_keywords"] = "dsn"
    })
  struct ArchiveTests {
    @Test("No recipient whose mail arrives is listed, also when copies fail for days")
    func archive() throws {
      let server = try server()
      let host = try ForwardingHost(of: server)
      defer { host.stop() }
      let living = ["living1@remote.test", "living2@remote.test"]
      for recipient in living + living {
        try server.postfix.sendmail(
          from: "alice@test.example", to: [recipient],
          text: Letter(from: "alice@test.example", to: [recipient]).text)
      }
      let failed = try server.waitForRecords(4, "a failed copy of each message") {
        $0["recipient"] == "unknown+archive@far.test" && $0["token"] != nil
      }
      #expect(failed.allSatisfy { $0["token"] == "other-recipient" })
      #expect(failed.allSatisfy { $0.verdict == "hard bad-mailbox keep" })
      let letters = try waitFor("the mail itself") {
        let letters = server.remote.messages.filter { living.contains($0.recipients[0]) }
        return letters.count == 4 ? letters : nil
      }
      for letter in letters { try report(letter) }
      let unnamed = try server.waitForRecords(4, "reports that do not name the archive twice") {
        living.contains($0["token_recipient"] ?? "")
      }
      #expect(unnamed.allSatisfy { $0["token"] == "other-recipient" })
      let first = living.map { recipient in
        unnamed.first { $0["token_recipient"] == recipient }?["id"]
      }
      let removals = try server.removals(madeEarlierBy: 48) {
        first.contains($0["id"]) || $0["id"] == failed[0]["id"]
      }
      #expect(!removals.contains("living"), "\(removals)")
    }

    /// Sends a report that names the archive once, without Original-Recipient; the archive's server
    /// wrote the recipient into the copy.
    private func report(_ letter: SMTPSink.Message) throws {
      let header = "X-Original-To: \(letter.recipients[0])\n" + letter.headerText
      let report = RemoteReport(to: "alice@test.example", returnedHeader: header)
        .recipient("unknown+archive@far.test", status: "5.1.1", "550 5.1.1 No such user here")
      let session = try server().postfix.publicSession()
      try session.pretend(address: "192.0.2.66", name: "mail.far.test")
      _ = try session.send(from: "", to: ["alice@test.example"], text: report.text)
      try session.quit()
    }
  }
}
