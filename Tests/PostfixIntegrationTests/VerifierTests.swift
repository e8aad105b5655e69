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
      if: Verifier.areInstalled,
      "a verifier is not installed: apt install opendkim opendmarc rspamd"),
    .server {
      $0.configuration = "[origin]\nauthserv_id = [\"mx.example.com\", \"mx.test.example\"]\n"
    })
  struct VerifierTests {
    @Test(
      "a provider's signed report is proven, and forged results are not believed",
      arguments: [[.openDKIM], [.openDKIM, .openDMARC], [.rspamd]] as [[Verifier.Program]])
    func verified(_ programs: [Verifier.Program]) throws {
      let server = try server()
      let signer = try DKIMSigner(domain: "googlemail.com", in: server.folder)
      let verifiers = try programs.map { try Verifier($0, signer, in: server.folder) }
      defer { for verifier in verifiers { verifier.process.stop() } }
      let ours =
        "{ unix:\(server.folder.path("milter/bounce-milter.sock")), default_action=accept }"
      let others = verifiers.map { "{ unix:\($0.socketPath), default_action=tempfail }" }
      try server.postfix.set("smtpd_milters", (others + [ours]).joined(separator: ", "))
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

    private func record(_ recipient: String) throws -> JournalRecord {
      try #require(
        try server().waitForRecords(1, recipient) { $0["recipient"] == recipient }.first)
    }

    /// A report as Google writes it, about one of its own recipients.
    private func report(_ recipient: String) -> String {
      let formatter = DateFormatter()
      formatter.locale = Locale(identifier: "en_US_POSIX")
      formatter.timeZone = TimeZone(identifier: "UTC")
      formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
      return """
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
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
