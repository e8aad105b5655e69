import Foundation
import MilterClient
import Testing

/// A process with the real libmilter, and a client that acts as an MTA.
@Suite struct MilterServerTests {
  private let message = Array("Subject: one\nX-Fold: a\n b\n\nbody\n".utf8)

  private func steps(_ client: MilterClient) -> [String] {
    client.modifications.compactMap(\.fieldText).filter { $0.hasPrefix("X-Step: ") }
      .map { String($0.dropFirst(8)) }
  }

  @Test("Each callback gets what the MTA sent, and each action reaches the MTA")
  func wholeMessage() throws {
    let client = try Probe().connect()
    #expect(client.negotiated.actions == 0x111)
    #expect(client.negotiated.steps == 0xC00)
    #expect(client.negotiated.macros == [0: "j {client_addr}", 2: "i"])
    try client.macros(for: "C", ["{client_addr}": "192.0.2.1"])
    #expect(try client.connect() == .continue)
    #expect(try client.helo("me.test") == .continue)
    #expect(try client.step("U", Array("VRFY x\0".utf8)) == .continue)
    try client.macros(for: "M", ["i": "4bQ1"])
    #expect(try client.envelopeFrom("<>", "SIZE=100", "BODY=8BITMIME") == .continue)
    #expect(try client.envelopeRecipient("<a@b.test>", "NOTIFY=NEVER") == .continue)
    #expect(try client.data() == .continue)
    #expect(try client.header("Subject", "one") == .continue)
    #expect(try client.endOfHeaders() == .continue)
    #expect(try client.body(Array(repeating: 120, count: 65_535)) == .continue)
    #expect(try client.endOfMessage() == .continue)
    #expect(
      steps(client) == [
        "connect client.test 192.0.2.1 2525 [192.0.2.1]",
        "mail 4bQ1 <>|SIZE=100|BODY=8BITMIME", "rcpt <a@b.test>|NOTIFY=NEVER",
        "header Subject 3", "eoh", "body 65535", "eom 1 65535",
      ])
    #expect(
      client.modifications.suffix(3) == [
        .insertHeader(index: 1, name: Array("X-Top".utf8), value: Array("top".utf8)),
        .changeHeader(occurrence: 2, name: Array("X-Forged".utf8), value: []),
        .changeHeader(occurrence: 1, name: Array("X-Forged".utf8), value: Array("x".utf8)),
      ])
  }

  @Test(
    "An answer reaches the MTA as it was given",
    arguments: [
      ("eoh accept", MilterAnswer.accept), ("eoh tempfail", .temporaryFailure),
      ("body skip", .continue), ("eom tempfail", .temporaryFailure), ("eom accept", .accept),
    ])
  func answers(steering: String, expected: MilterAnswer) throws {
    let client = try Probe().connect()
    let message = Array("X-Answer: \(steering)\n\nbody\n".utf8)
    #expect(try client.message(from: "<>", to: ["<a@b.test>"], message) == expected)
    #expect(try client.message(from: "<>", to: ["<a@b.test>"], self.message) == .continue)
    #expect(steps(client).first == "mail 4bTEST1 <>", "the second message starts anew")
  }

  @Test("To an MTA that does not know skip, a skip is a continue")
  func skipUnknown() throws {
    let probe = try Probe()
    for (steps, expected) in [(UInt32(0x1F_FFFF), MilterAnswer.skip), (0, .continue)] {
      let client = try MilterClient(path: probe.socket, server: probe)
      try client.negotiate(steps: steps)
      _ = try client.begin()
      _ = try client.header("X-Answer", "body skip")
      _ = try client.endOfHeaders()
      #expect(try client.body([120]) == expected)
    }
  }

  @Test("IPv6 clients and clients without an address are told apart")
  func addresses() throws {
    let probe = try Probe()
    let client = try probe.connect()
    _ = try client.connect(hostName: "six.test", address: "2001:db8::1", port: 9)
    _ = try client.message(from: "", to: ["a@b.test"], message)
    #expect(steps(client).first == "connect six.test 2001:db8::1 6 9 []")
    let other = try probe.connect()
    _ = try other.step("C", Array("unknown\0U".utf8))
    _ = try other.message(from: "", to: ["a@b.test"], message)
    #expect(steps(other).first == "connect unknown unknown []")
    #expect(steps(other)[1] == "mail 4bTEST1 ", "a message of Postfix's own has an empty sender")
  }

  @Test("Fifty sessions at once get their own messages back")
  func parallel() async throws {
    let probe = try Probe()
    let path = probe.socket
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<50 {
        group.addTask {
          let client = try MilterClient(path: path)
          try client.negotiate()
          let message = Array("Subject: one\n\nbody\n".utf8)
          for round in 0..<5 {
            let sender = "<s\(number)r\(round)@b.test>"
            guard
              try client.message(from: sender, to: ["<a@b.test>"], message) == .continue,
              client.modifications.contains(where: {
                $0.fieldText == "X-Step: mail 4bTEST1 \(sender)"
              })
            else { return false }
          }
          try client.quit()
          return true
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
    probe.kill(SIGTERM)
    #expect(probe.nextLine() == "ended signal=15 messagesCut=0 callbacksCut=0 open=0")
  }
}
