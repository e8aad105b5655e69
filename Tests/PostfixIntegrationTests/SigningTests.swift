internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  /// OpenDKIM signs what leaves, and verifies before us what comes.
  @Suite(
    "With OpenDKIM as a signer and as a verifier",
    .enabled(
      if: OtherMilter.Program.openDKIM.isInstalled, "no signer: apt install opendkim"),
    .server {
      $0.hasTokenKey = true
      $0.configuration = "token.clients = [\"127.0.0.1\"]\n"
    })
  struct SigningTests {
    enum Place: String, CaseIterable {
      case behindUs = "behind-us"
      case beforeUs = "before-us"
    }

    @Test(
      "Signatures of mail with a token and of bounces are valid where they arrive",
      arguments: Place.allCases)
    func signed(_ place: Place) throws {
      let server = try server()
      let key = try DKIMSigner(domain: "test.example", in: server.folder)
      let signing = try OtherMilter(.openDKIM, key, role: .signing, in: server.folder)
      let verifying = try OtherMilter(.openDKIM, key, in: server.folder)
      defer { for milter in [signing, verifying] { milter.process.stop() } }
      let signers = [server.milterSetting, signing.setting]
      let order = place == .behindUs ? signers : signers.reversed()
      try server.postfix.set("non_smtpd_milters", order.joined(separator: ", "))
      try server.postfix.set(
        "smtpd_milters", ([verifying.setting] + order).joined(separator: ", "))

      let submitted = try letter("submitted-\(place.rawValue)") { recipient, text in
        try server.postfix.sendmail(from: "alice@test.example", to: [recipient], text: text)
      }
      let relayed = try letter("relayed-\(place.rawValue)") { recipient, text in
        try server.send(from: "alice@test.example", to: [recipient], text)
      }
      for sent in [submitted, relayed] {
        #expect(sent.field("X-Bounce-Token") != nil)
        #expect(signs(sent, "X-Bounce-Token") == (place == .behindUs))
        let arrived = try verified(sent, from: "alice@test.example")
        #expect(result(arrived) == "pass", "\(arrived)")
        #expect(arrived.field("X-Bounce-Token") == nil)
        try proves(sent)
      }

      try server.send(
        from: "friend+\(place.rawValue)@remote.test", to: ["unknown+\(place.rawValue)@remote.test"])
      let bounce = try message(with: "To: friend+\(place.rawValue)@remote.test")
      #expect(bounce.field("X-Bounce-Type") == "hard")
      #expect(signs(bounce, "X-Bounce-Type") == (place == .behindUs))
      let arrived = try verified(bounce, from: "")
      #expect(result(arrived) == "pass", "\(arrived)")

      let changed = DeliveredMessage(
        name: "", octets: Array(submitted.text.replacing("Your order", with: "My order").utf8))
      #expect(try result(verified(changed, from: "alice@test.example")) == "fail")
    }

    /// A letter as the remote host gets it.
    private func letter(
      _ name: String, send: (_ recipient: String, _ text: String) throws -> Void
    ) throws -> DeliveredMessage {
      let recipient = "late-\(name)@remote.test"
      try send(recipient, Letter(from: "alice@test.example", to: [recipient]).text)
      return try message(with: "To: <\(recipient)>")
    }

    /// The message at the remote host that has a line.
    private func message(with line: String) throws -> DeliveredMessage {
      let server = try server()
      return try waitFor("a message with \(line)", state: server.postfix.log.text) {
        server.remote.messages.lazy.map {
          let text = String(decoding: $0.octets, as: UTF8.self).replacing("\r\n", with: "\n")
          return DeliveredMessage(name: "", octets: Array(text.utf8))
        }.first { $0.headerLines.contains(line) }
      }
    }

    /// Whether a signature covers a field.
    private func signs(_ message: DeliveredMessage, _ field: String) -> Bool {
      message.field("DKIM-Signature")?.lowercased().contains(field.lowercased()) ?? false
    }

    /// A message after it came here from a client elsewhere.
    private func verified(
      _ message: DeliveredMessage, from sender: String
    ) throws -> DeliveredMessage {
      let server = try server()
      let session = try server.postfix.publicSession()
      try session.pretend(address: "192.0.2.66", name: "mail.far.test")
      let outcome = try session.send(
        from: sender, to: ["dave@test.example"], message: message.octets)
      try session.quit()
      let queueID = try #require(outcome.queueID, "\(outcome)")
      return try #require(
        try server.postfix.mailbox("dave").wait(for: 1, queueID) {
          $0.text.contains("id \(queueID)")
        }.first)
    }

    /// OpenDKIM's result.
    private func result(_ message: DeliveredMessage) -> Substring? {
      let results = message.fields("Authentication-Results")
      guard let own = results.first(where: { $0.hasPrefix("mx.example.com;") }),
        let range = own.firstRange(of: "dkim=")
      else { return nil }
      return own[range.upperBound...].prefix(while: \.isLetter)
    }

    /// The token of a signed message proves a report that returns it.
    private func proves(_ message: DeliveredMessage) throws {
      let server = try server()
      let recipient = try #require(message.field("To")).filter { !"<>".contains($0) }
      let report = RemoteReport(
        to: "bob@test.example", returnedHeader: message.headerLines.joined(separator: "\n")
      ).recipient(recipient, status: "5.1.1", "550 5.1.1 No such user here")
      let session = try server.postfix.publicSession()
      try session.pretend(address: "192.0.2.66", name: "mail.far.test")
      _ = try session.send(from: "", to: ["bob@test.example"], text: report.text)
      try session.quit()
      let records = try server.waitForRecords(1, recipient) { $0["recipient"] == recipient }
      #expect(records.map { $0["origin"] } == ["token"])
    }
  }
}
