internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite("Two instances on one host", .server { $0.configuration = "instance = \"first\"\n" })
  struct InstanceTests {
    @Test("Each serves its own Postfix and journal, and names itself in its events")
    func sideBySide() throws {
      let first = try server()
      var settings = MailServer.Settings()
      settings.configuration = "instance = \"second\"\n"
      let second = try MailServer(settings, purpose: "second")
      defer { second.folder.remove() }
      try first.send(to: ["full+first@remote.test"])
      try second.send(to: ["full+second@remote.test"])
      let here = try first.waitForRecords(1, "the first's") { _ in true }
      let there = try second.waitForRecords(1, "the second's") { _ in true }
      #expect(here.map(\.recipient) == ["full+first@remote.test"])
      #expect(there.map(\.recipient) == ["full+second@remote.test"])
      #expect(here.map { $0["host"] } == ["first"])
      #expect(there.map { $0["host"] } == ["second"])
      let both = try first.bouncectl(["--journal", second.journal, "list", "--format", "json"])
      #expect(both.output.split(separator: "\n").count == 2, "\(both.errors)")
      #expect(second.stop().isEmpty)
    }

    @Test("A second daemon on a journal or a socket that is taken ends at once, with one line")
    func refused() throws {
      let server = try server()
      let milter = try #require(server.milter)
      let free = server.folder.path("milter/second.sock")
      let elsewhere = server.folder.path("state/second")
      for (socket, journal, taken) in [
        (free, server.journal, server.journal), (milter.socketPath, elsewhere, milter.socketPath),
      ] {
        let ended = try Command.run(
          Checkout.program("bounce-milter"),
          [
            "--config", server.folder.path("etc/bounce-milter.toml"), "--socket", "unix:\(socket)",
            "--journal", journal,
          ])
        #expect(ended.status == 2)
        #expect(ended.errors.split(separator: "\n").count == 1, "\(ended.errors)")
        #expect(ended.errors.contains(taken), "\(ended.errors)")
      }
      try server.send(to: ["full+after@remote.test"])
      _ = try server.waitForRecords(1, "the first still serves") {
        $0.recipient == "full+after@remote.test"
      }
    }
  }
}
