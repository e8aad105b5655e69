internal import Foundation
internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite(
    "Wired with the files of postfix/, the daemon under a user of its own",
    .server {
      $0.postfix.parameters = Shipped.parameters.merging(
        ["body_checks": "regexp:{ {/There is no mailbox here/ REJECT forbidden words} }"]
      ) { $1 }
      $0.postfix.users.append("erin")
      $0.postfix.parameters["internal_mail_filter_classes"] = nil
      $0.postfix.services = Shipped.services
      $0.configuration = Shipped.configuration
      $0.socket = "queue/bounce-milter/bounce-milter.sock"
      $0.user = "nobody"
    })
  struct WiringTests {
    @Test("Postfix's own bounce is tagged, and known as such by its daemon's name")
    func own() throws {
      let server = try server()
      try server.send(to: ["unknown@remote.test"])
      let bounce = try #require(try server.postfix.mailbox("alice").wait(for: 1, "bounce").first)
      #expect(bounce.field("X-Bounce-List-Action") == "remove")
      let record = try #require(try server.records().first)
      #expect(record["origin"] == "local")
      #expect(record["milter.daemon"] == "BOUNCE")
    }

    @Test("Checks of the body refuse a user's mail, and no bounce that quotes the same words")
    func checked() throws {
      let server = try server()
      let words = "There is no mailbox here"
      let session = try server.postfix.relaySession()
      let outcome = try session.send(
        from: "bob@test.example", to: ["carol@test.example"], text: "Subject: x\n\n\(words)\n")
      try session.quit()
      #expect(outcome.data?.code == 550)
      try server.send(from: "erin@test.example", to: ["unknown+checked@remote.test"])
      let bounce = try #require(try server.postfix.mailbox("erin").wait(for: 1, "bounce").first)
      #expect(bounce.text.contains(words))
      #expect(bounce.field("X-Bounce-List-Action") == "remove")
      _ = try server.waitForRecords(1, "its event") {
        $0.recipient == "unknown+checked@remote.test" && $0["origin"] == "local"
      }
    }

    @Test("A user's copy of such a bounce does not pass for one")
    func copied() throws {
      let server = try server()
      try server.send(from: "bob@test.example", to: ["full+copied@remote.test"])
      let bounce = try #require(try server.postfix.mailbox("bob").wait(for: 1, "bounce").first)
      let forged = bounce.text.replacing("full+copied@", with: "full+forged@")
        .split(separator: "\n", omittingEmptySubsequences: false)
        .drop {
          $0.hasPrefix("Return-Path") || $0.hasPrefix("X-Original") || $0.hasPrefix("Delivered")
        }
        .joined(separator: "\n")
      try server.postfix.sendmail(from: "", to: ["carol@test.example"], text: forged)
      let record = try #require(
        try server.waitForRecords(1, "the copy") { $0.recipient == "full+forged@remote.test" }.first
      )
      #expect(record["origin"] != "local")
    }

    @Test("A bounce by SMTP is tagged through the same socket")
    func inbound() throws {
      let server = try server()
      let session = try server.postfix.publicSession()
      let report = RemoteReport(to: "dave@test.example", sender: "dave@test.example")
        .recipient("gone@far.test", status: "5.1.1", "550 5.1.1 User unknown")
      _ = try session.send(from: "", to: ["dave@test.example"], text: report.text)
      try session.quit()
      let mail = try #require(try server.postfix.mailbox("dave").wait(for: 1, "the report").first)
      #expect(mail.field("X-Bounce-Type") == "hard")
    }
  }
}

/// The files of postfix/, as an operator would use them.
private enum Shipped {
  /// The parameters that main.cf sets.
  static var parameters: [String: String] {
    lines("postfix/main.cf").reduce(into: [:]) { parameters, line in
      let parts = line.split(separator: "=", maxSplits: 1)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      if parts.count == 2 { parameters[parts[0]] = parts[1] }
    }
  }

  /// The services of master.cf.
  static var services: String { lines("postfix/master.cf").joined(separator: "\n") }

  /// The configuration with the one key set that the lines of master.cf require.
  static var configuration: String {
    ((try? Checkout.text("postfix/bounce-milter.toml")) ?? "")
      .replacing("\n[origin]\n", with: "\n[origin]\nbounce_daemon_name = \"BOUNCE\"\n")
  }

  private static func lines(_ file: String) -> [Substring] {
    ((try? Checkout.text(file)) ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }
  }
}
