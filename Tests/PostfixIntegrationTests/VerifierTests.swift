internal import Foundation
internal import Glibc
internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  /// Verifiers before bounce-milter, with the settings of docs/install.md.
  @Suite(
    "Behind a verifier of signatures",
    .enabled(
      if: OtherMilter.areInstalled,
      "a verifier is not installed: apt install opendkim opendmarc rspamd"),
    .server {
      $0.configuration = "[origin]\nauthserv_id = [\"mx.example.com\", \"mx.test.example\"]\n"
    })
  struct VerifierTests {
    @Test(
      "a provider's signed report is proven, and forged results are not believed",
      arguments: [[.openDKIM], [.openDKIM, .openDMARC], [.rspamd]] as [[OtherMilter.Program]])
    func verified(_ programs: [OtherMilter.Program]) throws {
      let server = try server()
      let signer = try DKIMSigner(domain: "googlemail.com", in: server.folder)
      let verifiers = try connected(programs, signer)
      defer { for verifier in verifiers { verifier.process.stop() } }
      let mark = programs.map(\.rawValue).joined(separator: "-")

      try deliver(signer.signed(report("gone-\(mark)@gmail.com")))
      let genuine = try record("gone-\(mark)@gmail.com")
      #expect(genuine["origin"] == "signed", "\(server.postfix.log.text.suffix(2000))")
      #expect(genuine.verdict == "hard bad-mailbox remove")

      let changed = try signer.signed(report("gone-\(mark)@gmail.com"))
        .replacing("gone-", with: "victim-")
      try deliver(changed)
      #expect(try record("victim-\(mark)@gmail.com")["origin"] == "unproven")

      let results = ["mx.example.com", "mx.test.example"].map {
        "Authentication-Results: \($0); dkim=pass header.d=googlemail.com\n"
      }.joined()
      for count in 1...3 {
        let victim = "victim\(count)-\(mark)@gmail.com"
        try deliver(
          String(repeating: results, count: count)
            + "DKIM-Signature: d=googlemail.com; h=from:date;"
            + " b=QUJDREVGR0g=\n" + report(victim))
        #expect(try record(victim).verdict == "hard bad-mailbox keep")
      }
      let removals = try server.bouncectl(["removals", "--format", "csv"])
      #expect(removals.output.contains("gone-\(mark)@gmail.com"))
      #expect(!removals.output.contains("victim"))
    }

    /// A genuine report, and what somebody makes of it.
    struct Replay: Sendable {
      let victim: String
      var sender = "Mail Delivery Subsystem <mailer-daemon@googlemail.com>"
      /// A text of the signed report, and what stands in its place later.
      var change: (String, with: String) = ("", with: "")
    }

    @Test("a provider's report that is changed, or that its user wrote, proves nothing")
    func replayed() throws {
      let server = try server()
      let signer = try DKIMSigner(domain: "googlemail.com", in: server.folder)
      let verifiers = try connected([.openDKIM], signer)
      defer { for verifier in verifiers { verifier.process.stop() } }
      let replays = [
        Replay(victim: "other-type@gmail.com", change: ("boundary=b\n", with: "boundary=other\n")),
        Replay(victim: "other-from@gmail.com", change: ("mailer-daemon@", with: "postmaster@")),
        Replay(victim: "other-date@gmail.com", change: ("\nDate: ", with: "\nDate: Mon, ")),
        Replay(
          victim: "appended@gmail.com",
          change: ("\n--b--\n", with: "\n--b--\nIt is said here.\n")),
        Replay(victim: "of-user@gmail.com", sender: "Some One <someone@googlemail.com>"),
      ]
      for replay in replays {
        let genuine = try signer.signed(report(replay.victim, from: replay.sender))
        try deliver(
          replay.change.0.isEmpty
            ? genuine : genuine.replacing(replay.change.0, with: replay.change.with))
        let record = try record(replay.victim)
        #expect(["unproven", "returned"].contains(record["origin"]), "\(replay.victim)")
        #expect(record.verdict == "hard bad-mailbox keep", "\(replay.victim)")
      }
      let genuine = try signer.signed(report("replayed@gmail.com"))
      for _ in 1...2 { try deliver(genuine) }
      let records = try server.waitForRecords(2, "one report twice") {
        $0["recipient"] == "replayed@gmail.com"
      }
      #expect(records.map { $0["origin"] } == ["signed", "signed"])
      #expect(Set(records.map { $0["id"] }).count == 1)
      let removals = try server.bouncectl(["removals", "--format", "csv"]).output
      #expect(removals.contains("replayed@gmail.com"))
      #expect(!replays.contains { removals.contains($0.victim) })
    }

    /// Starts verifiers and puts them before bounce-milter.
    private func connected(
      _ programs: [OtherMilter.Program], _ signer: DKIMSigner
    ) throws -> [OtherMilter] {
      let server = try server()
      let verifiers = try programs.map { try OtherMilter($0, signer, in: server.folder) }
      let settings = verifiers.map(\.setting) + [server.milterSetting]
      try server.postfix.set("smtpd_milters", settings.joined(separator: ", "))
      return verifiers
    }

    private func record(_ recipient: String) throws -> JournalRecord {
      try #require(
        try server().waitForRecords(1, recipient) { $0["recipient"] == recipient }.first)
    }

    /// A report as Google writes it, about one of its own recipients.
    ///
    /// In its last part a second report stands, for another boundary.
    private func report(
      _ recipient: String, from sender: String = Replay(victim: "").sender
    ) -> String {
      let formatter = DateFormatter()
      formatter.locale = Locale(identifier: "en_US_POSIX")
      formatter.timeZone = TimeZone(identifier: "UTC")
      formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
      return """
        Received: by 2002:db8:: with SMTP id b; \(formatter.string(from: Date()))
        From: \(sender)
        To: alice@test.example
        Subject: Delivery Status Notification (Failure)
        Date: \(formatter.string(from: Date()))
        Message-ID: <\(UInt64.random(in: .min ... .max))@mx.google.com>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: text/plain

        The address was not found.

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; googlemail.com

        Final-Recipient: rfc822; \(recipient)
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.

        --b
        Content-Type: message/rfc822

        Subject: What was written

        --other
        Content-Type: message/delivery-status

        Reporting-MTA: dns; googlemail.com

        Final-Recipient: rfc822; \(recipient)
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.

        --other--

        --b--

        """
    }

    private func deliver(_ text: String) throws {
      let session = try server().postfix.publicSession()
      try session.pretend(address: "192.0.2.66", name: "mail.far.test")
      let outcome = try session.send(from: "", to: ["alice@test.example"], text: text)
      #expect(outcome.data?.code == 250, "\(outcome)")
      try session.quit()
    }
  }
}
