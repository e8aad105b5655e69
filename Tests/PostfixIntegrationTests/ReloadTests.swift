internal import Foundation
internal import Glibc
internal import PrivatePostfix
internal import SMTPPeers
internal import Synchronization
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite("Reloaded with SIGUSR1", .server())
  struct ReloadTests {
    @Test("Under load no message and no event is lost, and what was read last is in force")
    func underLoad() throws {
      let server = try server()
      let recipients = (0..<40).map { "full+load\($0)@remote.test" }
      let sending = Mutex(true)
      let reloads = DispatchGroup()
      let count = Mutex(0)
      reloads.enter()
      Thread {
        defer { reloads.leave() }
        while sending.withLock(\.self) || count.withLock(\.self) < 5 {
          let number = count.withLock { number in
            number += 1
            return number
          }
          guard (try? reload("headers.prefix = \"X-Load\(number % 2)-\"\n", server)) != nil else {
            return
          }
        }
      }.start()
      _ = try Parallel.map(recipients, threads: 6) { recipient in
        try server.send(to: [recipient]).queueID
      }
      sending.withLock { $0 = false }
      reloads.wait()
      #expect(count.withLock(\.self) >= 5)
      let records = try server.waitForRecords(40, "one for each") {
        $0.recipient.hasPrefix("full+load")
      }
      #expect(records.map(\.recipient).sorted() == recipients.sorted())
      let bounces = try server.postfix.mailbox("alice").wait(for: 40, "bounces")
      #expect(bounces.count == 40)
      for bounce in bounces {
        let names = ["X-Bounce-Type", "X-Load0-Type", "X-Load1-Type"].flatMap(bounce.fields)
        #expect(names == ["soft"])
      }
      try reload("headers.prefix = \"X-Last-\"\n", server)
      try server.send(from: "bob@test.example", to: ["full+last@remote.test"])
      let last = try #require(try server.postfix.mailbox("bob").wait(for: 1, "bounce").first)
      #expect(last.field("X-Last-Type") == "soft")
    }

    @Test("With dry_run a bounce is journaled and arrives as it came, forged fields and all")
    func dryRun() throws {
      let server = try server()
      try reload("dry_run = true\n", server)
      let report = RemoteReport(
        to: "carol@test.example", sender: "carol@test.example", fields: "X-Bounce-Type: forged\n"
      ).recipient("dry@far.test", status: "5.1.1", "550 5.1.1 User unknown")
      let session = try server.postfix.publicSession()
      _ = try session.send(from: "", to: ["carol@test.example"], text: report.text)
      try session.quit()
      let mail = try #require(try server.postfix.mailbox("carol").wait(for: 1, "report").first)
      #expect(ourFields(of: mail) == ["X-Bounce-Type: forged"])
      #expect(mail.octets.suffix(report.text.utf8.count).elementsEqual(report.text.utf8))
      try server.send(from: "dave@test.example", to: ["unknown+dry@remote.test"])
      let own = try #require(try server.postfix.mailbox("dave").wait(for: 1, "bounce").first)
      #expect(ourFields(of: own).isEmpty)
      let verdicts = try server.records().filter { $0.recipient.contains("dry") }.map(\.verdict)
      #expect(verdicts == ["hard bad-mailbox keep", "hard bad-mailbox remove"])
    }

    private func reload(_ configuration: String, _ server: MailServer) throws {
      let done = "read again and in force"
      func times() -> Int { server.milterLog.components(separatedBy: done).count }
      let before = times()
      try server.folder.write(configuration, to: "etc/bounce-milter.toml")
      try #require(server.milter).process.signal(SIGUSR1)
      try waitFor("a reload", state: server.milterLog) { times() > before }
    }
  }
}
