internal import Foundation
internal import Glibc
internal import PrivatePostfix
internal import SMTPPeers
internal import Synchronization
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite("When something fails", .server { $0.postfix.smtpdDefaultAction = "tempfail" })
  struct ResilienceTests {
    @Test("Killed and started again under load, the daemon loses no event and Postfix no bounce")
    func killedUnderLoad() throws {
      let server = try server()
      let recipients = (0..<60).map { "unknown+load\($0)@remote.test" }
      let sending = Mutex(true)
      let kills = DispatchGroup()
      kills.enter()
      let killed = Mutex(0)
      Thread {
        // The daemon is killed after some more events, so that it is working at that time.
        while sending.withLock(\.self) || killed.withLock(\.self) < 3 {
          let seen = (try? server.records().count) ?? 0
          _ = try? waitFor("more events", atMostSeconds: 3) {
            ((try? server.records().count) ?? 0) > seen + 3
          }
          _ = try? server.stopMilter(killing: true)
          try? server.startMilter()
          killed.withLock { $0 += 1 }
        }
        kills.leave()
      }.start()
      _ = try Parallel.map(recipients, threads: 6) { recipient in
        try persistently(server, recipient)
      }
      sending.withLock { $0 = false }
      kills.wait()
      #expect(killed.withLock(\.self) >= 3)
      let records = try server.waitForRecords(60, "one for each") {
        $0.recipient.hasPrefix("unknown+load")
      }
      _ = try waitFor("an event for each recipient") {
        Set(try server.records().map(\.recipient)).isSuperset(of: recipients) ? true : nil
      }
      // If a bounce is sent again after it was journaled, its event has the same ID.
      let pairs = Set(records.map { "\($0.recipient) \($0["id"] ?? "")" })
      #expect(pairs.count == Set(records.map(\.recipient)).count)
      let bounces = try server.postfix.mailbox("alice").wait(for: 60, "bounces") {
        $0.text.contains("unknown+load")
      }
      #expect(bounces.allSatisfy { $0.fields("X-Bounce-Type") == ["hard"] })
      for recipient in recipients {
        #expect(bounces.contains { $0.text.contains("<\(recipient)>") }, "\(recipient)")
      }
    }

    @Test("SIGTERM: what is under way is answered, the exit status is 0 and the socket is gone")
    func ordered() throws {
      let server = try server()
      let report = RemoteReport(to: "carol@test.example", sender: "carol@test.example")
        .recipient("term@far.test", status: "5.2.2", "552 5.2.2 Mailbox full")
      let session = try server.postfix.publicSession()
      let milter = try #require(server.milter)
      let outcome = try session.send(from: "", to: ["carol@test.example"], text: report.text)
      #expect(outcome.data?.code == 250)
      // The session stays open: an idle client must not delay the stop.
      #expect(try server.stopMilter() == 0)
      #expect(!FileManager.default.fileExists(atPath: milter.socketPath))
      #expect(try server.records().contains { $0.recipient == "term@far.test" })
      try server.startMilter()
      try session.quit()
    }

    private func persistently(_ server: MailServer, _ recipient: String) throws {
      let text = Letter(from: "alice@test.example", to: [recipient]).text
      try waitFor("Postfix to take a message") {
        guard let session = try? server.postfix.relaySession(),
          let outcome = try? session.send(from: "alice@test.example", to: [recipient], text: text)
        else { return false }
        try? session.quit()
        return outcome.data?.code == 250
      }
    }
  }
}
