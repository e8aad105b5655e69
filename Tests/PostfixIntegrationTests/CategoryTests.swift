internal import PrivatePostfix
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite("Every category", .server { $0.postfix.queueLifetimeSeconds = 8 })
  struct CategoryTests {
    /// A recipient, and the expected event of its bounce.
    struct Row: Sendable {
      let recipient: String
      /// Type, category and what to do with the address.
      let verdict: String
      let blame: String
      /// The expected cause, for a message that expired.
      var cause: String?

      init(_ recipient: String, _ verdict: String, blame: String, cause: String? = nil) {
        (self.recipient, self.verdict, self.blame, self.cause) = (recipient, verdict, blame, cause)
      }

      static let all = [
        Row("unreachable@remote.test", "soft no-answer-from-host keep", blame: "remote"),
        Row("lost@remote.test", "soft bad-connection keep", blame: "remote"),
        Row("full@remote.test", "soft quota-issues keep", blame: "recipient"),
        Row("protocol@remote.test", "soft protocol-errors keep", blame: "remote"),
        Row("hops@remote.test", "soft routing-errors keep", blame: "remote"),
        Row("misconfigured@remote.test", "soft bad-configuration keep", blame: "remote"),
        Row("attachment@remote.test", "soft content-related keep", blame: "content"),
        Row("blocklisted@remote.test", "soft spam-related keep", blame: "reputation"),
        Row("dmarc@remote.test", "soft invalid-sender keep", blame: "sender-config"),
        Row(
          "drop@remote.test", "soft message-expired keep", blame: "remote", cause: "bad-connection"),
        Row(
          "nobody@refused.test", "soft message-expired keep", blame: "remote",
          cause: "no-answer-from-host"),
        Row("greylisted@remote.test", "soft policy-related keep", blame: "sender-config"),
        Row("virus@remote.test", "soft virus-related keep", blame: "content"),
        Row("unknown@remote.test", "hard bad-mailbox remove", blame: "recipient"),
        Row("somebody@nohost.test", "hard bad-domain remove", blame: "recipient"),
        Row("disabled@remote.test", "hard inactive-mailbox remove", blame: "recipient"),
        Row("norelay@remote.test", "hard relaying-issues keep", blame: "sender-config"),
        Row("plain@remote.test", "soft other keep", blame: "unknown"),
      ]
    }

    @Test("Each of the 17 is reached through Postfix's own report, with its type, action and blame")
    func reached() throws {
      let server = try server()
      for row in Row.all { try server.send(to: [row.recipient]) }
      let records = try server.waitForRecords(Row.all.count, "one for each recipient") { _ in true }
      for row in Row.all {
        let found = records.filter { $0.recipient == row.recipient }
        #expect(found.map(\.verdict) == [row.verdict], "\(row.recipient)")
        #expect(found.map { $0["blame"] } == [row.blame], "\(row.recipient)")
        #expect(found.map { $0["cause"] } == [row.cause], "\(row.recipient)")
        #expect(found.map { $0["origin"] } == ["local"], "\(row.recipient)")
      }
      #expect(Set(records.map { $0["category"] }) == Set(try Self.published()))
    }

    /// The categories that the published schema lists.
    private static func published() throws -> [String] {
      let schema = try JSON(Checkout.text("docs/event.schema.json"))
      let names = schema["properties"]?["category"]?["enum"]?.elements.compactMap(\.text) ?? []
      #expect(names.count == 17)
      return names
    }
  }
}
