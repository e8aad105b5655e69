internal import PrivatePostfix
internal import SMTPPeers
internal import TestServer
internal import TestSupport
internal import Testing

extension PostfixIntegration {
  @Suite("Ordinary mail", .server())
  struct OrdinaryMailTests {
    /// A message as sent, and as it must arrive.
    struct Passage: CustomTestStringConvertible, Sendable {
      let testDescription: String
      let sent: String
      let arrives: String

      init(_ description: String, _ sent: String, arrives: String? = nil) {
        (testDescription, self.sent, self.arrives) = (description, sent, arrives ?? sent)
      }

      static let header = """
        Date: Mon, 2 Nov 2026 10:00:00 +0000
        Message-ID: <passage@far.test>
        From: friend@far.test
        To: alice@test.example

        """

      static let all = [
        Passage("short", header + "Subject: Hello\n\nGood day.\n"),
        Passage(
          "odd but allowed", header + "subject:\t folded\n \tand again \n\n.\n..\n\n \n\nend\n\n\n"),
        Passage("eight-bit octets", header + "Subject: =?utf-8?Q?=C3=A9?=\n\nGrüße, 日本語\n"),
        Passage("no body", header + "Subject: nothing\n"),
        Passage(
          "long",
          header + "Subject: long\n\n"
            + String(repeating: String(repeating: "long lines ", count: 80) + "\n", count: 3000)),
        Passage(
          "looks like a bounce and is none",
          header
            + "Subject: Delivery failure of your parcel\n\nUser unknown. Mailbox full. 550 5.1.1\n"),
        Passage(
          "a prefix of our names and a longer name",
          header + "X-Bounce: a\nX-Bounce-Types: b\nX-Bounce-Other: c\nSubject: names\n\nbody\n"),
        Passage(
          "with our fields, once and often, in any case",
          "X-Bounce-Type: hard\n" + header
            + "x-bounce-type: soft\nX-BOUNCE-RECIPIENT: a@b.test;\n\ttype=hard\n"
            + "X-Bounce-Status: error=none\nX-Bounce-Recipients-Omitted: 9\nSubject: forged\n"
            + "X-Bounce-Category: spam-related\nX-Bounce-List-Action: remove\n\nbody\n",
          arrives: header + "Subject: forged\n\nbody\n"),
      ]
    }

    @Test("It arrives as it was sent, octet for octet, without our fields", arguments: Passage.all)
    func untouched(_ passage: Passage) throws {
      let server = try server()
      let session = try server.postfix.publicSession()
      let outcome = try session.send(
        from: "friend@far.test", to: ["alice@test.example"], text: passage.sent,
        mailParameters: "BODY=8BITMIME")
      try session.quit()
      let queueID = try #require(outcome.queueID)
      let mail = try #require(
        try server.postfix.mailbox("alice").wait(for: 1, passage.testDescription) {
          $0.text.contains(queueID)
        }.first)
      let expected = Array(passage.arrives.utf8)
      #expect(mail.octets.suffix(expected.count).elementsEqual(expected))
      let before = mail.octets.dropLast(expected.count)
      let added = String(decoding: before, as: UTF8.self).split(separator: "\n")
        .filter { $0.first?.isWhitespace == false }.map { $0.prefix { $0 != ":" } }
      #expect(added == ["Return-Path", "X-Original-To", "Delivered-To", "Received"])
    }

    @Test("It leaves the server as it came in, octet for octet")
    func relayed() throws {
      let server = try server()
      let text = Letter(
        from: "alice@test.example", to: ["friend@remote.test"], body: "Grüße\n.\n..dots\n\n  \n"
      ).text
      try server.send(to: ["friend@remote.test"], text, mailParameters: "BODY=8BITMIME")
      let expected = Array(text.replacing("\n", with: "\r\n").utf8)
      let message = try waitForMessage(server)
      #expect(message.octets.suffix(expected.count).elementsEqual(expected))
    }

    /// Makes the suite's only event: at the end of each suite, `RunningServer` checks that there
    /// are events.
    @Test("A bounce among it is tagged")
    func bounceAmongIt() throws {
      let server = try server()
      try server.send(to: ["full@remote.test"])
      _ = try server.waitForRecords(1, "full") { $0.recipient == "full@remote.test" }
    }

    private func waitForMessage(_ server: MailServer) throws -> SMTPSink.Message {
      try waitFor("the message to reach remote.test") { server.remote.messages.first }
    }
  }
}
